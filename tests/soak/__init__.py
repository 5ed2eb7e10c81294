"""A service that works for hours: does it grow?"""
