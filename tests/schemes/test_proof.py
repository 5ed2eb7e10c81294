"""What a proof finds: each kind of fault, put into a scheme or into the judging, with the example that shows it."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

import bukti
from records.scheme_cases import read_cases
from records.schemes import SchemeInvalid, available, load, load_text, text_of
from rules.judge import routes
from rules.judgement import Route
from rules.proof import prove
from rules.proof_trees import search
from rules.proof_words import SENTENCES, sentence, shown
from rules.scheme import AtLeast, Need, Scheme, Unit, Wants
from rules.verdict import NO, YES, Verdict, count

CASES = Path(__file__).parents[2] / "rules" / "cases"
BATIK = load("pembatik-tulis")
A, B, C = Wants("certificate"), Wants("training"), Wants("letter")


def cases_of(name: str) -> list[dict[str, object]]:
    return read_cases((CASES / f"{name}.yaml").read_text(encoding="utf-8"), load(name))


def with_need(need: Need, **changes: object) -> Scheme:
    """The example scheme with one unit, shown by this alone; its other papers stay in use by admission."""
    unit = Unit("U-01", "Satu", need)
    rest = AtLeast(1, tuple(Wants(name) for name in BATIK.papers))
    admission = (replace(BATIK.admission[0], need=rest),)
    return replace(BATIK, units=(unit,), admission=admission, **changes)


def codes(scheme: Scheme, **how: object) -> set[str]:
    proof = prove(scheme, draws=3, **how)  # type: ignore[arg-type]
    for doubt in (*proof.faults, *proof.advice):
        assert "{" not in sentence(doubt, scheme) + sentence(doubt, scheme, "en")
    return {doubt.code for doubt in proof.faults}


@pytest.mark.parametrize("name", available())
def test_a_shipped_scheme_has_no_fault_and_its_cases_come_true(name: str) -> None:
    cases = cases_of(name)
    assert cases
    proof = prove(load(name), cases, draws=60)
    assert [sentence(fault, load(name)) for fault in proof.faults] == []
    assert all(one.code == "route_without_case" for one in proof.advice)
    assert len(shown(proof)) == 4
    assert load(name).label.startswith("CONTOH")


def test_a_part_that_another_makes_idle_is_found() -> None:
    idle = AtLeast(1, (A, AtLeast(2, (A, B))))
    assert "part_never" in codes(with_need(idle))
    assert search(AtLeast(2, (A, AtLeast(1, (A, B)))), BATIK).never == ((1,),)
    assert search(AtLeast(1, (A, AtLeast(2, (B, C)))), BATIK).never == ()


def test_a_paper_that_asks_for_more_than_another_is_known_to_imply_it() -> None:
    longer = replace(BATIK.papers["training"], id="longer", min_hours=60)
    scheme = with_need(AtLeast(1, (B, Wants("longer"))), papers={**BATIK.papers, "longer": longer})
    (found,) = search(scheme.units[0].shown_by or A, scheme).never
    assert found == (1,)
    assert search(AtLeast(1, (Wants("photo"), Wants("photo", 2))), BATIK).never == ((1,),)


def test_a_judging_that_punishes_evidence_is_found_in_the_tree() -> None:
    def just(needed: int, verdicts: Iterable[Verdict]) -> Verdict:
        """Exactly n, not at least: one paper too many takes the unit away."""
        kept = list(verdicts)
        return count(needed, kept) if sum(one is YES for one in kept) <= needed else NO

    proof = prove(with_need(AtLeast(1, (A, B, C))), draws=5, weigh=just)
    worse = next(fault for fault in proof.faults if fault.code == "more_is_worse")
    assert "certificate = yes" in worse.values["said"] or "= yes" in worse.values["said"]
    assert worse.values["raised"] in ("certificate", "training", "letter")


def test_a_judging_without_a_route_is_found() -> None:
    def open_for_ever(_needed: int, _verdicts: Iterable[Verdict]) -> Verdict:
        return Verdict.UNCLEAR

    assert "no_route" in codes(with_need(AtLeast(1, (A, B))), weigh=open_for_ever)


def test_a_portfolio_that_fares_worse_with_one_more_paper_is_found_and_told() -> None:
    def suspicious(given: object, scheme: Scheme, on: object) -> dict[str, Route]:
        found = routes(given, scheme, on)  # type: ignore[arg-type]
        many = len(given.documents) > 2  # type: ignore[attr-defined]
        return {code: Route.PRACTICE if many else route for code, route in found.items()}

    proof = prove(BATIK, draws=60, routed_by=suspicious)
    worse = next(fault for fault in proof.faults if fault.code == "portfolio_worse")
    assert "ditambah" in sentence(worse, BATIK)
    assert proof.drawn.worse and len(proof.drawn.worse.before) == 2


def test_papers_that_can_never_count_are_found() -> None:
    papers = dict(BATIK.papers)
    never = replace(papers["award"], id="never", kinds=papers["passport-photo"].kinds)
    assert "paper_unused" in codes(replace(BATIK, papers={**papers, "never": never}))
    assert "no_rank_wins" in codes(replace(BATIK, ranks=replace(BATIK.ranks, won=())))
    by_unit = replace(papers["letter"], topic="unit")
    assert "unit_without_topic" in codes(replace(BATIK, papers={**papers, "letter": by_unit}))
    listed = replace(papers["certificate"], names_unit=True)
    assert "unit_without_codes" in codes(replace(BATIK, papers={**papers, "certificate": listed}))
    assert "topic_unused" in codes(replace(BATIK, topics={**BATIK.topics, "x": BATIK.topics["batik"]}))


def test_words_that_other_words_silence_are_told() -> None:
    topic = replace(BATIK.topics["batik-tulis"], off=("lomba membatik",), shows=("membatik", "lomba membatik"))
    proof = prove(replace(BATIK, topics={**BATIK.topics, "batik-tulis": topic}), draws=1)
    assert ("words_never", "lomba membatik") in [(one.code, one.values.get("words")) for one in proof.advice]


def test_a_case_that_does_not_come_true_is_a_fault() -> None:
    (case,) = read_cases("- case: kosong\n  papers: []\n  route: interview\n", BATIK)
    assert "case_fails" in codes(BATIK, cases=[case])


def test_a_large_requirement_is_searched_by_draws_and_says_so() -> None:
    names = ("certificate", "training", "letter", "award", "work-2-years")
    wide = AtLeast(3, tuple(Wants(name, number) for name in names for number in (1, 2)))
    found = search(wide, with_need(wide))
    assert not found.whole and found.tried > 500 and found.worse is None
    assert search(wide, with_need(wide)) == found


def test_every_code_has_words_in_both_languages() -> None:
    assert all(len(pair) == 2 and all(pair) for pair in SENTENCES.values())


@pytest.mark.parametrize(("text", "line", "words"), [
    ("- case: x\n  papers: []\n", 1, "yang diharapkan"),
    ("- case: x\n  papers: []\n  route: lulus\n", 3, "salah satu dari"),
    ("- case: x\n  papers:\n    - {kind: diploma, jam: 3}\n  route: practice\n", 3, "kunci yang dikenal"),
    ("- case: x\n  papers:\n    - {kind: award, issue_date: kemarin}\n  route: practice\n", 3, "tanggal"),
    ("- case: x\n  papers: []\n  routes: {U-99: practice}\n", 3, "U-01"),
    ("- case: x\n  verdicts: {1: yyyy}\n  papers: []\n", 1, "nomor bukti"),
    ("- [", 1, "YAML"),
])
def test_a_mistake_in_a_case_is_told_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(SchemeInvalid) as told:
        read_cases(text, BATIK)
    assert (told.value.errors[0].line, words in str(told.value.errors[0])) == (line, True), str(told.value)


def test_the_shell_proves_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = tmp_path / "pembatik-tulis.yaml"
    good.write_text(text_of("pembatik-tulis"), encoding="utf-8")
    assert bukti.main(["schemes", "--prove", str(good)]) == 0
    assert "gabungan dicoba" in capsys.readouterr().out
    text = text_of("pembatik-tulis").replace("    - paper: certificate\n", "    - paper: certificate\n    - all_of: "
                                             "[{paper: certificate}, {paper: letter}]\n", 1)
    load_text(text, "pembatik-tulis")
    good.write_text(text, encoding="utf-8")
    assert bukti.main(["schemes", "--prove", str(good), "--json"]) == 2
    assert '"part_never"' in capsys.readouterr().out
