"""Walls around the child that reads a stranger's file: what it may call, open, reach and take."""
