"""What the states of versions and the outcomes of what-if are called: Indonesian, English from the pages' catalogue."""
from __future__ import annotations

STATES = {"draft": "draf", "published": "diterbitkan"}
WAYS = {"unchanged": "tetap", "stricter": "lebih ketat", "looser": "lebih longgar", "new": "unit baru",
        "gone": "unit dihapus"}
ALWAYS = ("unchanged", "stricter", "looser")  # units come and go only now and then
RUNS = {"working": "sedang dihitung", "done": "selesai", "stopped": "terhenti"}
