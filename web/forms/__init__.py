"""BNSP's forms: what they say (one module a form), and how they become DOCX and PDF (`render`)."""
