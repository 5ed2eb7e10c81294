"""The answer of the contract on a candidate, in both languages. Shell and service give this and no other."""
from __future__ import annotations

from datetime import date
from typing import Any

from rules.answer import candidate_answer
from rules.judge import judge
from rules.paper import Portfolio
from rules.scheme import Scheme
from rules.word_of_person import NOBODY_SPOKE, Settlements

Json = dict[str, Any]


def answer_of(portfolio: Portfolio, scheme: Scheme, on: date, said: Settlements = NOBODY_SPOKE) -> Json:
    """The candidate's object of `bukti check --json`, with the sentences of both languages."""
    judgement = judge(portfolio, scheme, on, said)
    indonesian, english = (
        candidate_answer(judgement, portfolio, scheme, on, language) for language in ("id", "en"))
    answer = in_both(indonesian, english)
    assert isinstance(answer, dict)
    return answer


def in_both(indonesian: Any, english: Any) -> Any:
    """One answer with the sentences of both languages: `text_en` beside `text`, `would_settle_en` likewise."""
    if isinstance(indonesian, dict):
        answer = {key: in_both(value, english[key]) for key, value in indonesian.items()}
        return answer | {
            f"{key}_en": english[key] for key in ("text", "would_settle") if indonesian.get(key) != english.get(key)
        }
    if isinstance(indonesian, list):
        return [in_both(one, other) for one, other in zip(indonesian, english, strict=True)]
    return indonesian
