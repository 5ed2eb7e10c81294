"""Learning from assessors: examples, fitting, the check that a new version is never worse. See docs/learning.md."""
