"""Invented papers to try bukti on, and the generator that draws them."""
