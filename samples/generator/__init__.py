"""Draws invented candidates and their papers, and writes down the truth about them. Nothing here is read by bukti."""
