"""How portfolios arrive by browser: a plain form, resumable uploads (tus), and the preview before anything starts."""
