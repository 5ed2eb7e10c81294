"""A batch of very many candidates, as rows alone: what a list looks like and costs does not hang on what papers say."""
from __future__ import annotations

from sqlalchemy import Engine, insert

from records.database import transaction
from records.tables import Batch, Candidate, File, new_id

ROUTES = ("interview", "practice", "review", None)
DAY = "2026-11-16"
RECEIVED = 1_794_800_000.0


def add_big_batch(engine: Engine, lsp_id: str, people: int, files_each: int = 10, failed: int = 0) -> str:
    """Its id. One in four candidates is not judged yet; the first `failed` files could not be read."""
    with transaction(engine) as session:
        batch = Batch(lsp_id=lsp_id, name=f"Kabupaten dengan {people} asesi", scheme="pembatik-tulis", assessed_on=DAY,
                      state="working", received_at=RECEIVED)
        session.add(batch)
        session.flush()
        rows = [{"id": new_id(), "lsp_id": lsp_id, "batch_id": batch.id, "folder": f"{number:04}-siti-rahayu-{number}",
                 "name": f"Siti Rahayu {number}", "scheme": "pembatik-tulis", "assessed_on": DAY,
                 "route": ROUTES[number % 4], "questions": number % 3, "alerts": number % 5 == 0}
                for number in range(people)]
        papers = [paper(lsp_id, batch.id, rows[number // files_each], number, failed)
                  for number in range(people * files_each)]
        if rows:
            session.execute(insert(Candidate), rows)
            session.execute(insert(File), papers)
        return batch.id


def paper(lsp_id: str, batch_id: str, of: dict[str, object], number: int, failed: int) -> dict[str, object]:
    state = "failed" if number < failed else "read" if number % 10 else "received"
    name = f"pindaian-{number}.pdf"
    settled = None if state == "received" else RECEIVED + number / 10
    return {"id": new_id(), "lsp_id": lsp_id, "batch_id": batch_id, "candidate_id": of["id"],
            "path": f"{of['folder']}/{name}", "name": name, "sha256": f"{number:064x}", "size": 1, "state": state,
            "received_at": RECEIVED, "settled_at": settled,
            "problem": {"code": "damaged", "message": "Berkas rusak; minta salinan lain."} if number < failed else None}
