"""From the answer of `bukti check` to what the page shows: each string ready to be read, each box ready to be drawn."""
from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from web.report import words as w
from web.report.places import Answer, Papers, links
from web.report.values import day, fact_text, masked, percent

CLEAR_FROM = 0.8  # below this confidence a value is a doubt, as in the schemes' floors
TAG_LEFT_FROM = 0.94
ABSENT = "tidak ada"


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact or mark in a paper's table. `number` is its tag on the picture; 0 when it has no place there."""

    name: str
    label: w.Words
    value: str
    clear: bool
    note: str
    text: str
    page: int | None
    box: tuple[float, ...]
    number: int = 0

    @property
    def side(self) -> str:
        """Where the tag stands: right of the words, for their label stands left; left where the page ends."""
        return "left" if self.box[2] > TAG_LEFT_FROM else "right"

    @property
    def style(self) -> str:
        x0, y0, x1, y1 = self.box
        return (f"left:{percent(x0)};top:{percent(y0)};width:{percent(max(0.0, x1 - x0))};"
                f"height:{percent(max(0.0, y1 - y0))}")


@dataclass(frozen=True, slots=True)
class ReasonView:
    """One sentence of a trace, with the verdict it gave and the papers it looked at (anchor, words)."""

    verdict: str
    text: str
    papers: tuple[tuple[str, str], ...] = ()
    english: str = ""


@dataclass(frozen=True, slots=True)
class RuleView:
    name: str
    label: w.Words
    verdict: str
    because: tuple[ReasonView, ...]


@dataclass(frozen=True, slots=True)
class PaperView:
    anchor: str
    id: str
    file: str
    pages: tuple[int, ...]
    kind: w.Words
    kind_clear: bool
    facts: tuple[FactView, ...]
    marks: tuple[FactView, ...]
    absent: tuple[w.Words, ...]
    """Marks that are clearly not there."""
    rules: tuple[RuleView, ...]
    pictures: tuple[tuple[int, str], ...]
    """(page, data URI), the URI empty where there is no picture."""
    withheld: frozenset[int]
    """Pages that are not shown: an identity card on which nobody found the number that would have to be covered."""
    private: frozenset[int]
    """Pages that bear an identity number, drawn over on their pictures."""

    def boxes(self, page: int) -> list[FactView]:
        return [one for one in (*self.facts, *self.marks) if one.page == page and one.number]


@dataclass(frozen=True, slots=True)
class UnitsView:
    """Units with one route for the same reasons."""

    units: tuple[tuple[str, str], ...]
    """(code, title)"""
    route: str
    because: tuple[ReasonView, ...]
    would_settle: tuple[ReasonView, ...]
    """Papers that would be enough, each line alone; what settles a review stands among the questions."""


@dataclass(frozen=True, slots=True)
class QuestionView:
    text: str
    fact: str
    paper: tuple[str, str]
    units: str
    english: str


@dataclass(frozen=True, slots=True)
class CandidateView:
    name: str
    folder: str
    scheme: str
    day: str
    route: str
    next_step: w.Words
    units: tuple[UnitsView, ...]
    papers: tuple[PaperView, ...]
    questions: tuple[QuestionView, ...]
    interview: tuple[QuestionView, ...]
    alerts: tuple[ReasonView, ...]
    unread: tuple[tuple[str, str], ...]
    """(file, sentence) of each file with a problem."""
    admission: str
    items: tuple[tuple[str, str], ...]
    """(item, status) of FR.APL.01 part 3."""


def candidate_view(answer: Answer, pictures: Mapping[tuple[str, int], str]) -> CandidateView:
    """Shape one candidate of the answer. `pictures` are data URIs by document id and page."""
    documents = sorted(answer.get("documents") or [], key=lambda one: one["id"] not in cited(answer))
    papers = Papers(documents)
    return CandidateView(
        name=masked(answer["name"] or "Nama tidak diketahui"), folder=masked(answer["folder"]),
        scheme=scheme_words(answer), day=day(answer["assessed_on"]), route=answer["route"],
        next_step=next_step(answer),
        units=units_views(answer["units"], papers),
        papers=tuple(paper_view(document, papers, pictures) for document in documents),
        questions=tuple(question_view(question, papers) for question in answer.get("questions") or []),
        interview=tuple(question_view(question, papers) for question in answer.get("interview_questions") or []),
        alerts=tuple(reason_view(alert, papers) for alert in answer.get("alerts") or []),
        unread=tuple((masked(file["file"]), masked(file["problem"]["message"]))
                     for file in answer.get("files") or [] if file.get("problem")),
        admission=(answer.get("admission") or {}).get("status", ""),
        items=tuple((masked(one["item"]), one["status"]) for one in (answer.get("admission") or {}).get("items", [])),
    )


def cited(answer: Answer) -> set[str]:
    """Papers that carry a route or a question: they are shown first."""
    reasons = [reason for unit in answer["units"] for reason in unit.get("because") or []]
    return {str(one) for reason in reasons for one in reason.get("documents") or []} | {
        str(question["about"]) for question in answer.get("questions") or []}


def scheme_words(answer: Answer) -> str:
    """The scheme by title and label, so that nobody takes an example for the real one."""
    title, label = answer.get("scheme_title") or answer["scheme"], answer.get("label")
    return masked(f"{title} ({label})" if label else title)


def next_step(answer: Answer) -> w.Words:
    """The first line of the page: what to do next."""
    questions = len(answer.get("questions") or [])
    unread = sum(bool(file.get("problem")) for file in answer.get("files") or [])
    steps = []
    if unread:
        steps.append(w.Words(f"{unread} berkas tidak terbaca utuh: minta ulang, atau lanjutkan tanpa itu.",
                             f"{unread} files could not be read whole: ask for them again, or go on without them."))
    if questions:
        steps.append(w.Words(f"Jawab {questions} pertanyaan di bawah ini, lalu nilai lagi.",
                             f"Answer the {questions} questions below, then judge again."))
    else:
        steps.append(step_of_route(answer))
    return w.Words(" ".join(step.id for step in steps), " ".join(step.en for step in steps))


def step_of_route(answer: Answer) -> w.Words:
    if answer["route"] == "review":
        return w.Words("Tinjau unit yang belum jelas di bawah ini.", "Look at the units below that are not clear.")
    if answer["route"] == "interview":
        return w.Words("Portofolio menunjukkan semua unit. Lanjutkan dengan wawancara.",
                       "The portfolio shows all units. Go on with the interview.")
    codes = [unit["code"] for unit in answer["units"] if unit["route"] == "practice"]
    listed, whole = ", ".join(codes), len(codes) == len(answer["units"])
    return w.Words(f"Siapkan uji praktik untuk {listed}{'' if whole else '; unit lain cukup wawancara'}.",
                   f"Prepare a practical test for {listed}{'' if whole else '; for the rest an interview is enough'}.")


def units_views(units: Sequence[Answer], papers: Papers) -> tuple[UnitsView, ...]:
    groups: dict[tuple[object, ...], list[tuple[str, str]]] = {}
    for unit in units:
        because = tuple(reason_view(reason, papers) for reason in unit.get("because") or [])
        key = (unit["route"], because, enough(unit) if unit["route"] == "practice" else ())
        groups.setdefault(key, []).append((masked(unit["code"]), masked(unit["title"])))
    return tuple(UnitsView(tuple(names), *key) for key, names in groups.items())  # type: ignore[arg-type]


def enough(unit: Answer) -> tuple[ReasonView, ...]:
    texts = unit.get("would_settle") or []
    english = unit.get("would_settle_en") or [""] * len(texts)
    return tuple(ReasonView("", masked(text), (), masked(other)) for text, other in zip(texts, english, strict=True))


def reason_view(reason: Answer, papers: Papers) -> ReasonView:
    return ReasonView(str(reason.get("verdict") or ""), masked(reason["text"]), links(reason, papers), english(reason))


def english(reason: Answer) -> str:
    return masked(reason.get("text_en") or "")


def question_view(question: Answer, papers: Papers) -> QuestionView:
    fact = str(question.get("fact") or "")
    label = w.words(w.FACTS, fact).id if fact else ""
    return QuestionView(masked(question["text"]), label, papers.link(str(question["about"]), fact),
                        ", ".join(map(masked, question.get("changes") or question.get("units") or [])),
                        english(question))


def paper_view(document: Answer, papers: Papers, pictures: Mapping[tuple[str, int], str]) -> PaperView:
    identity = str(document["id"])
    facts = [fact_view(name, fact, document) for name, fact in (document.get("facts") or {}).items()
             if fact and fact.get("value") is not None]
    seen = [mark_view(name, mark) for name, mark in (document.get("marks") or {}).items()
            if mark and mark.get("value") is not None]
    marks = [mark for mark in seen if mark.value != ABSENT or not mark.clear]
    marks += [cue_view(place, cue) for place, cue in enumerate(document.get("cues") or [], start=1)]
    kind = document.get("kind") or {}
    pages = tuple(document.get("pages") or [])
    shown = tuple((page, pictures.get((identity, page), "")) for page in pages)
    numbered = with_numbers(facts + marks, {page for page, picture in shown if picture})
    return PaperView(
        anchor=papers.anchors[identity], id=masked(identity), file=masked(document["file"]), pages=pages,
        kind=w.words(w.KINDS, str(kind.get("value") or "other")), kind_clear=kind.get("confidence", 0) >= CLEAR_FROM,
        facts=tuple(numbered[:len(facts)]), marks=tuple(numbered[len(facts):]),
        absent=tuple(mark.label for mark in seen if mark not in marks),
        rules=tuple(rule_view(name, document.get(name) or {}) for name in w.RULES if document.get(name)),
        pictures=shown, withheld=frozenset(page for page in pages if covers_page(private_boxes(document, page))),
        private=frozenset(page for page in pages if private_boxes(document, page)),
    )


def private_boxes(document: Answer, page: int) -> list[tuple[float, ...]]:
    """Where identity numbers stand on a page."""
    return [tuple(one["box"]) for one in document.get("private") or [] if one["page"] == page]


def covers_page(private: Sequence[tuple[float, ...]]) -> bool:
    return (0, 0, 1, 1) in private


def with_numbers(views: Sequence[FactView], pages: Collection[int]) -> list[FactView]:
    """Tags 1, 2, 3… for those that have a place on one of these pages, in the order of the table."""
    numbered, next_number = [], 1
    for view in views:
        if view.page in pages and len(view.box) == 4:
            view = replace(view, number=next_number)
            next_number += 1
        numbered.append(view)
    return numbered


def fact_view(name: str, fact: Answer, document: Answer) -> FactView:
    clear = fact.get("confidence", 0) >= CLEAR_FROM
    note = w.CLEAR.id if clear else w.DOUBTFUL.id
    if fact.get("derived"):
        note = "dihitung, tidak tercetak" if clear else f"dihitung, {w.DOUBTFUL.id}"
    if fact.get("confidence") == 1:  # no reading is ever this sure of a fact
        note = w.SAID.id
    value = fact_text(name, fact["value"])
    if (document.get("kind") or {}).get("value") in {"id_card", "family_card"}:
        value = masked(value)
    text = masked(fact.get("text") or "")
    if text.casefold() == value.casefold():
        text = ""
    return FactView(name, w.words(w.FACTS, name), value, clear, note, text, fact.get("page"),
                    tuple(fact.get("box") or ()))


def cue_view(place: int, cue: Answer) -> FactView:
    """Something that a person should look at, as a row of the table with its place on the scan."""
    told = w.words(w.CUES, str(cue["code"])).id
    return FactView(f"cue-{place}", w.DOUBT, told, False, w.DOUBTFUL.id, masked(cue.get("words") or ""),
                    cue.get("page"), tuple(cue.get("box") or ()))


def mark_view(name: str, mark: Answer) -> FactView:
    clear = mark.get("confidence", 0) >= CLEAR_FROM
    value = "ada" if mark["value"] else ABSENT
    status = str(mark.get("status") or "")
    told = (w.E_SIGNATURE if name == "e_signature" else w.QR).get(status)
    if told and mark["value"]:
        value = f"ada, {told.id}"
    payloads = masked(" · ".join(map(str, mark.get("payloads") or [])))
    return FactView(name, w.words(w.MARKS, name), value, clear, w.CLEAR.id if clear else w.DOUBTFUL.id, payloads,
                    mark.get("page") if mark["value"] else None, tuple(mark.get("box") or ()))


def rule_view(name: str, rule: Answer) -> RuleView:
    verdict = str(rule.get("verdict") or "unclear")
    because = tuple(ReasonView(str(one.get("verdict") or ""), masked(one["text"]), (), english(one))
                    for one in rule.get("because") or [])
    return RuleView(name, w.RULES[name], verdict, because)
