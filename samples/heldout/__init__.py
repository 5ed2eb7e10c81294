"""A second, independent maker of papers: the exam for the reader. See README.md."""
