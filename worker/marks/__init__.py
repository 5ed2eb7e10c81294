"""Stamps, signatures, portraits and codes on a page."""
from worker.marks.find import find_marks
from worker.marks.fingerprint import fingerprint
from worker.marks.qr import compare_qr

__all__ = ["compare_qr", "find_marks", "fingerprint"]
