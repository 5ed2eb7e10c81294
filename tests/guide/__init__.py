"""Pictures for the guide: the real pages, with samples that were really read."""
