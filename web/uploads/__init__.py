"""How portfolios arrive by browser: a plain form, resumable uploads (tus), and the preview before anything starts."""
from web.uploads import pages, sending, tus  # noqa: F401 - they hang their views on the blueprint
from web.uploads.blueprint import uploads as uploads
