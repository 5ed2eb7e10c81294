"""What a proof says, as sentences; (Indonesian, English) by code."""

from __future__ import annotations

import re
from collections.abc import Mapping

from rules.judgement import Route
from rules.proof import Proof
from rules.proof_papers import Doubt
from rules.scheme import Scheme
from rules.wording import paper_title

SENTENCES: Mapping[str, tuple[str, str]] = {
    "no_route": ("{unit}: untuk gabungan ini tidak ada jalur yang jelas: {said}.",
                 "{unit}: no clear route for this combination: {said}."),
    "more_is_worse": ("{unit}: lebih banyak bukti memperburuk jalur: {said}; lalu {raised} bertambah.",
                      "{unit}: more evidence makes the route worse: {said}; then {raised} is added."),
    "part_never": ("{unit}: bagian “{part}” (ke-{place}) tidak pernah mengubah hasil. Hapus, atau periksa apa yang "
                   "dimaksud.", "{unit}: the part “{part}” (at {place}) never changes the outcome. Delete it, or look "
                   "at what was meant."),
    "part_perhaps_never": ("{unit}: bagian “{part}” (ke-{place}) tidak mengubah hasil pada semua gabungan yang dicoba.",
                           "{unit}: the part “{part}” (at {place}) changed nothing in all combinations tried."),
    "portfolio_worse": ("{unit}: portofolio {papers} mendapat jalur {was}; ditambah {more} menjadi {became}.",
                        "{unit}: the portfolio {papers} gets the route {was}; with {more} added it becomes {became}."),
    "paper_unused": ("Bukti “{paper}” tidak diminta oleh unit atau persyaratan mana pun.",
                     "No unit and no admission item asks for the paper “{paper}”."),
    "topic_unused": ("Topik “{topic}” tidak dipakai oleh bukti atau unit mana pun.",
                     "No paper and no unit uses the topic “{topic}”."),
    "paper_never": ("{unit}: bukti “{paper}” tidak pernah bisa terpenuhi, juga oleh bukti sempurna (aturan {rule}).",
                    "{unit}: the paper “{paper}” can never be met, not even by a flawless one (rule {rule})."),
    "unit_without_topic": ("{unit} tidak punya topik, padahal bukti “{paper}” dinilai menurut topik unit: isi apa pun "
                           "akan diterima. Isi topik unit ini.",
                           "{unit} has no topic although the paper “{paper}” goes by the unit's topic: anything would "
                           "be taken. Give this unit a topic."),
    "unit_without_codes": ("{unit} tidak punya kode tercetak (codes), padahal bukti “{paper}” harus menyebutnya: tidak "
                           "akan pernah terpenuhi.", "{unit} has no printed codes although the paper “{paper}” must "
                           "list one: it can never be met."),
    "no_rank_wins": ("Ada bukti yang meminta juara, tetapi ranks.won kosong.",
                     "A paper asks for a prize, but ranks.won is empty."),
    "case_fails": ("Contoh kasus “{case}”: {faults}.", "Worked case “{case}”: {faults}."),
    "bound_not_printed": ("Bukti “{paper}”: batas {bound} dilihat dari sesuatu yang biasanya tidak tercetak pada jenis "
                          "bukti ini; asesor akan sering ditanya.",
                          "Paper “{paper}”: the bound {bound} looks at something that such papers seldom print; "
                          "assessors will often be asked."),
    "topic_never": ("Topik “{topic}”: tidak satu pun kata shows menunjukkan pekerjaan ini.",
                    "Topic “{topic}”: none of its shows words shows the work."),
    "words_never": ("Topik “{topic}”: kata ini tidak pernah menunjukkan pekerjaan, terhalang kata lain: {words}.",
                    "Topic “{topic}”: these words never show the work, because others stand against them: {words}."),
    "no_cases": ("Belum ada contoh kasus. Tulis paling sedikit satu untuk tiap jalur.",
                 "There are no worked cases yet. Write at least one for each route."),
    "route_without_case": ("{unit}: belum ada contoh kasus untuk {routes}.",
                           "{unit}: no worked case yet for {routes}."),
}
SHOWN = {
    "routes": ("Setiap gabungan berakhir pada satu jalur, dan lebih banyak bukti tidak pernah memperburuknya: "
               "{number} gabungan dicoba{how}.",
               "Every combination ends in a route, and more evidence never makes one worse: {number} combinations "
               "tried{how}."),
    "whole": (", semuanya", ", all there are"),
    "by_draws": (", sebagian secara acak", ", some of them drawn at random"),
    "draws": ("{number} portofolio acak dinilai dengan dan tanpa satu bukti lagi: tidak ada yang memburuk.",
              "{number} random portfolios judged with and without one more paper: none fared worse."),
    "parts": ("Setiap bagian bisa menentukan, setiap bukti bisa terpenuhi.",
              "Every part can decide, every paper can be met."),
    "cases": ("{number} contoh kasus dijalankan, semua sesuai.", "{number} worked cases run, all as wanted."),
}
ROUTES = {Route.INTERVIEW.value: ("wawancara", "interview"), Route.PRACTICE.value: ("uji praktik", "practice"),
          Route.REVIEW.value: ("perlu ditinjau", "review")}
FLAWS = {"old": ("lama", "old"), "date_unsure": ("tanggal kurang jelas", "date unsure"),
         "stranger": ("nama orang lain", "somebody else's"), "nameless": ("tanpa nama", "nameless"),
         "kind_unsure": ("jenis kurang jelas", "kind unsure")}
SAID = {**ROUTES, "bukan": ("bukan", "instead of"), "tidak ada": ("tidak ada", "none"),
        "pertanyaan": ("pertanyaan", "questions"), "bukti": ("bukti", "paper"),
        "perlu ditinjau tanpa": ("perlu ditinjau tanpa", "review without"),
        "peringatan": ("peringatan", "alert"), "wawancara tidak menanyakan": ("wawancara tidak menanyakan",
                                                                           "the interview does not ask about"),
        "yang cukup tidak menyebut": ("yang cukup tidak menyebut", "what would be enough does not name")}
"""Of what went wrong in a worked case, in the order in which they are looked for."""
PLACE = {"id": 0, "en": 1}


def sentence(doubt: Doubt, scheme: Scheme, language: str = "id") -> str:
    at = PLACE[language]
    values = {name: _word(name, value, scheme, language) for name, value in doubt.values.items()}
    return SENTENCES[doubt.code][at].format_map(values)


def _word(name: str, value: str, scheme: Scheme, language: str) -> str:
    at = PLACE[language]
    if name == "paper" and value in scheme.papers:
        return paper_title(scheme.papers[value], language)
    if name in ("was", "became", "routes"):
        return ", ".join(ROUTES[one][at] for one in value.split(", "))
    if name == "faults":
        value = re.sub("|".join(SAID), lambda found: SAID[found[0]][at], value)
    for code, words in FLAWS.items():
        value = value.replace(f"({code})", f"({words[at]})")
    return value


def shown(proof: Proof, language: str = "id") -> list[str]:
    """What holds, for as much of it as does."""
    at, codes = PLACE[language], {fault.code for fault in proof.faults}
    said: list[str] = []
    if not codes & {"no_route", "more_is_worse"}:
        how = SHOWN["whole" if proof.whole else "by_draws"][at]
        said.append(SHOWN["routes"][at].format(number=proof.combinations, how=how))
    if "portfolio_worse" not in codes:
        said.append(SHOWN["draws"][at].format(number=proof.drawn.portfolios))
    if not codes - {"no_route", "more_is_worse", "portfolio_worse", "case_fails"}:
        said.append(SHOWN["parts"][at])
    if proof.cases and "case_fails" not in codes:
        said.append(SHOWN["cases"][at].format(number=len(proof.cases)))
    return said
