"""From bytes to documents: intake, pages, text, kinds, facts, marks."""
