"""The sketches of rules, under the name that tests know them by."""

from rules.sketch import BOX, NAME, ON, SURE, paper, portfolio

__all__ = ["BOX", "NAME", "ON", "SURE", "paper", "portfolio"]
