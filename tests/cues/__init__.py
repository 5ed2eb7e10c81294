"""Authenticity cues and resemblances across candidates."""
