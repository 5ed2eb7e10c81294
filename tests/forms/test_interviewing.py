"""Interview questions: drafted, changed, added and emptied by the assessor; nothing typed is lost."""
from __future__ import annotations

from werkzeug.datastructures import MultiDict

from records.recommendation import InterviewItem, recommendation_of
from records.tables import Judged
from tests.forms.test_forms import answer, matter, recommend
from web.desk.interviewing import OWN_QUESTIONS, asked, drafts, lines
from web.forms.render import FORMS


def judged() -> Judged:
    told = answer()
    told["interview_questions"] = [
        {"about": told["documents"][0]["id"], "fact": "holder", "units": ["U-01", "U-02"], "text": "Siapa membuatnya?"}]
    return Judged(answer=told)


def form(*rows: tuple[str, str, str, str]) -> MultiDict[str, str]:
    names = ("question", "question-document", "question-units", "question-elements")
    return MultiDict([(name, value) for row in rows for name, value in zip(names, row, strict=True)])


def test_a_new_page_shows_the_drafts_and_room_for_ones_own() -> None:
    shown = lines(judged(), MultiDict())
    assert shown[:1] == drafts(judged())
    assert [item.question for item in shown[1:]] == [""] * OWN_QUESTIONS


def test_what_was_typed_is_shown_again_and_what_was_emptied_is_not_asked() -> None:
    sent = form(("", "a.pdf#1", "U-01", ""), ("Apa itu malam?", "", "U-02, U-03", "2, 3"), ("  ", "", "", ""))
    assert asked(sent) == (InterviewItem("Apa itu malam?", (), ("U-02", "U-03"), elements="2, 3"),)
    shown = lines(judged(), sent)
    assert [item.question for item in shown[:2]] == ["", "Apa itu malam?"]
    assert len(shown) > 2  # there is still room for another


def test_a_form_without_elements_is_understood() -> None:
    """As programs and older pages send it."""
    sent = MultiDict([("question", "Apa?"), ("question-document", "a.pdf#1"), ("question-units", "U-01")])
    assert asked(sent) == (InterviewItem("Apa?", ("a.pdf#1",), ("U-01",)),)


def test_elements_come_into_both_forms_and_old_records_have_none() -> None:
    told = answer()
    chosen = recommend(told)
    plain = chosen.as_json()
    for item in plain["interview"]:
        item["elements"] = "2"
    whole = matter(told, recommendation=recommendation_of(plain))
    assert FORMS["fr-ia-08"].context(whole)["klarifikasi"][0]["elemen"] == "2"
    assert FORMS["fr-ia-09"].context(whole)["pertanyaan"][0]["elemen"] == "2"
    for item in plain["interview"]:
        del item["elements"]
    assert recommendation_of(plain).interview[0].elements == ""
