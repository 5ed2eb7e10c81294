"""Routes alone are those of the whole judgement, whatever is in the portfolio."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from rules.judge import judge, routes
from rules.verdict import Verdict
from rules.word_of_person import Settled, settlements
from tests.rules.portfolios import ON, portfolio
from tests.rules.test_laws import EITHER, MANY, SCHEMES, SETTINGS, documents

SAID = settlements([Settled("berkas1.pdf#1", Verdict.YES, fact="holder"),
                    Settled("berkas2.pdf#1", Verdict.NO, rule="VAL-01")])


@SETTINGS
@given(MANY, EITHER)
def test_routes_alone_are_those_of_the_whole_judgement(some: list[dict[str, Any]], scheme: str) -> None:
    for unread in ((), ("rusak.pdf",)):
        given_papers = portfolio(documents(some), unread=unread)
        whole = judge(given_papers, SCHEMES[scheme], ON, SAID)
        assert routes(given_papers, SCHEMES[scheme], ON, SAID) == {unit.code: unit.route for unit in whole.units}
