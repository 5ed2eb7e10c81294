"""Made alterations of made papers: what the cues of authenticity are measured on. Nobody's real paper is touched."""
