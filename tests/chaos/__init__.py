"""The service under `kill -9`: what was answered as safe is there, read, judged once, and says what it would have said.

`python -m tests.chaos --uploads 1000 --kills 20 --seed 1` is the long run; tests/service holds a short one.
"""
