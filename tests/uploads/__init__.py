"""Uploads as browsers and programs send them, against the real web part under gunicorn."""
