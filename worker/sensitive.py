"""Papers on health, from the police, or of a bank: named, set aside, and not read further.

UU 27/2022 calls what stands on them specific personal data, and no rule of evidence needs it. What names the paper
stays, so that a scheme that asks for such a paper can see whose it is and whether it is current; nothing else does.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping

from rules.paper import Fact, Kind

SURE_OF_KIND = 0.9  # below it one paper in ten would lose what it says though it is of another kind
NAMING = frozenset({"holder", "number", "issuer", "title", "issue_date", "valid_until", "signer"})
OF_BANK = frozenset({"holder", "issue_date"})
"""Its issuer and title are guesses, and a wrong one would be somebody who paid."""
BANK = ("rekening koran", "mutasi rekening", "buku tabungan", "saldo awal", "saldo akhir", "slip gaji", "gaji pokok",
        "gaji bersih", "potongan bpjs", "account statement", "ending balance")
LEAST_BANK_WORDS = 2  # one may stand in a contract or an invoice


def is_sensitive(kind: Kind, confidence: float, lines: Iterable[str]) -> bool:
    """Whether a paper is set aside. Bank papers have no kind of their own: their words tell."""
    if kind is Kind.HEALTH_OR_POLICE_LETTER:
        return confidence >= SURE_OF_KIND
    text = " ".join(" ".join(lines).lower().split())
    return kind is Kind.OTHER and sum(word in text for word in BANK) >= LEAST_BANK_WORDS


def naming(facts: Mapping[str, Fact], kind: Kind) -> dict[str, Fact]:
    """Only the facts that say which paper it is."""
    kept = OF_BANK if kind is Kind.OTHER else NAMING
    return {name: fact for name, fact in facts.items() if name in kept}
