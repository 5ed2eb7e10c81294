"""The kind of a paper that has words: decided by what it certifies, in spite of headings and of a reader's slips."""
from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.paper import Kind
from tests.facts.papers import UNSEEN
from tests.facts.sheets import page
from tests.kinds.layout import lay_out
from tests.kinds.papers import MORE_PAPERS, PAPERS
from tests.kinds.texts import KEPT_BACK, LEARNT, texts
from worker.kinds import classify
from worker.kinds_text import fold, holds

_SLIPS = {
    "i": "l1|", "l": "1i", "o": "0", "s": "5", "b": "8", "g": "q9", "m": "rn", "e": "c", "a": "o", "n": "ri", "t": "f",
}


def kind_of(text: str) -> Kind:
    return classify([lay_out(text)], {})[0]


@pytest.mark.parametrize(("kind", "text"), PAPERS, ids=[f"{kind}-{at}" for at, (kind, _) in enumerate(PAPERS)])
def test_each_invented_paper_is_known(kind: str, text: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize("title", UNSEEN)
def test_papers_with_all_their_facts_are_known(title: str) -> None:
    pages = [page(text, number) for number, text in enumerate(UNSEEN[title].pages, start=1)]
    assert classify(pages, {})[0] is UNSEEN[title].kind


MORE_NAMES = [f"{kind}-{at}" for at, (kind, _) in enumerate(MORE_PAPERS)]


@pytest.mark.parametrize(("kind", "text"), MORE_PAPERS, ids=MORE_NAMES)
def test_papers_in_other_words_are_known(kind: str, text: str) -> None:
    assert kind_of(text) == kind


def test_nearly_all_of_the_texts_that_nothing_was_mended_on_are_known_and_hardly_any_is_wrong_for_sure() -> None:
    """Written by one hand with those that were mended on: what other hands write is harder."""
    said = [(kind, classify([lay_out(text)], {})) for kind, text in texts(KEPT_BACK)]
    assert sum(got[0] == kind for kind, got in said) >= 0.85 * len(said)
    assert len([kind for kind, got in said if got[0] != kind and got[1] >= 0.9]) <= 2


def test_the_texts_that_were_mended_on_are_known() -> None:
    said = [(kind, classify([lay_out(text)], {})) for kind, text in texts(LEARNT[:1])]
    assert sum(got[0] == kind for kind, got in said) >= 0.95 * len(said)


def test_a_badge_certifies_nothing_but_a_certificate_of_the_same_event_does() -> None:
    badge = "Pekan Wastra Nusa\n# WULAN REKAAN\nPESERTA\nSeminar Serat Alam\nBalai Kota, 2 Mei 2023"
    assert kind_of(badge) is Kind.OTHER
    assert kind_of(f"# SERTIFIKAT\ndiberikan kepada\n{badge}") is Kind.PARTICIPATION_CERTIFICATE


def test_trainings_in_a_letter_of_work_are_told_of_and_not_given() -> None:
    letter = """
    LEMBAGA PELATIHAN KERJA REKAAN
    Pimpinan menerangkan bahwa Sdri. Wulan Rekaan bekerja sebagai tutor pada lembaga kami sejak 2012,
    telah mengikuti pelatihan instruktur selama 80 JP dan memperoleh sertifikat pelatihan."""
    assert kind_of(letter) is Kind.EMPLOYMENT_LETTER


@pytest.mark.parametrize(("phrase", "other"), [
    ("tanda terima", "sudah dan diterima"), ("perihal rekomendasi", "bahwa telah direkomendasikan"),
])
def test_two_slips_in_a_short_word_make_it_another(phrase: str, other: str) -> None:
    assert not holds(fold(other), phrase)
    assert holds(fold(phrase.replace("t", "f", 1)), phrase)


def test_all_kinds_that_have_words_stand_among_the_papers() -> None:
    wordless = {Kind.PASSPORT_PHOTO, Kind.PRODUCT_PHOTO, Kind.BLANK, Kind.UNREADABLE}
    assert {kind for kind, _ in PAPERS} == set(Kind) - wordless


def _slip(text: str, seed: int, share: float) -> str:
    """As a reader might spoil it: letters exchanged, letters and spaces lost; in each text in other places."""
    chance = random.Random(f"{seed} {text}")
    spoiled = []
    for letter in text:
        if letter in "#\n" or chance.random() > share:
            spoiled.append(letter)
        elif letter == " ":
            spoiled.append("")
        else:
            spoiled.append(chance.choice(_SLIPS.get(letter.lower(), letter) + " ").strip())
    return "".join(spoiled).replace("##", "## ").replace("#  ", "# ")


@pytest.mark.long
@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_slips_of_one_letter_in_thirty_rarely_change_the_kind(seed: int) -> None:
    changed = [kind for kind, text in PAPERS if kind_of(_slip(text, seed, 0.03)) != kind]
    assert len(changed) <= len(PAPERS) * 0.08, changed


@pytest.mark.long
@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_what_is_wrong_after_many_slips_is_not_said_surely(seed: int) -> None:
    """One letter in eight is wrong: much is lost, but hardly anything is then wrong with confidence."""
    said = [(kind, classify([lay_out(_slip(text, seed, 0.12))], {})) for kind, text in PAPERS]
    sure_and_wrong = [(kind, got) for kind, got in said if got[0] != kind and got[1] >= 0.9]
    assert len(sure_and_wrong) <= len(PAPERS) * 0.05, sure_and_wrong


def test_lost_spaces_change_nothing() -> None:
    text = dict(PAPERS)["employment_letter"]
    packed = "\n".join(line if line.startswith("#") else line.replace(" ", "") for line in text.splitlines())
    assert kind_of(packed) is Kind.EMPLOYMENT_LETTER


@pytest.mark.parametrize(("body", "kind"), [
    ("sebagai JUARA II Lomba Batik", Kind.AWARD),
    ("sebagai PESERTA Lomba Batik", Kind.PARTICIPATION_CERTIFICATE),
    ("sebagai JURI Lomba Batik", Kind.PARTICIPATION_CERTIFICATE),
    ("telah mengikuti Pelatihan Batik selama 40 JP", Kind.TRAINING_CERTIFICATE),
    ("sebagai PESERTA Pelatihan Batik selama 3 hari", Kind.TRAINING_CERTIFICATE),
    ("sebagai PESERTA TERBAIK Pelatihan Batik", Kind.AWARD),
    ("sebagai Ketua Panitia Pelatihan Batik", Kind.PARTICIPATION_CERTIFICATE),
    ("telah mengikuti Seminar Batik", Kind.PARTICIPATION_CERTIFICATE),
    ("sebagai NARASUMBER Pelatihan Batik", Kind.PARTICIPATION_CERTIFICATE),
])
@pytest.mark.parametrize("heading", ["SERTIFIKAT", "PIAGAM PENGHARGAAN", "CERTIFICATE OF COMPETENCY"])
def test_the_deed_decides_under_every_heading(heading: str, body: str, kind: Kind) -> None:
    assert kind_of(f"# {heading}\ndiberikan kepada\n## Wulan Rekaan\n{body}\nSolo, 2 Mei 2023") is kind


def test_a_letter_full_of_the_word_certificate_is_a_letter() -> None:
    text = """
    ## CV REKAAN
    ## SURAT KETERANGAN KERJA
    Yang bertanda tangan di bawah ini menerangkan bahwa Sdri. Wulan Rekaan, pemegang sertifikat
    kompetensi dan sertifikat pelatihan, telah bekerja di tempat kami. Sertifikat terlampir.
    Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya."""
    assert kind_of(text) is Kind.EMPLOYMENT_LETTER


def test_much_text_that_fits_nothing_is_other_and_not_said_too_surely() -> None:
    text = "\n".join(["Resep sayur lodeh untuk empat orang dengan santan"] * 8)
    kind, confidence, _ = classify([lay_out(text)], {})
    assert kind is Kind.OTHER and confidence < 0.9


def test_the_back_of_a_certificate_adds_to_its_front() -> None:
    front = "# SERTIFIKAT\ndiberikan kepada\n## Wulan Rekaan\natas keikutsertaan dalam Workshop dan Pelatihan Batik"
    back = "Daftar Materi Pelatihan\n1 Mencanting 16\n2 Mewarnai 16\nJumlah 32 JP"
    assert classify([lay_out(front), lay_out(back, 2)], {})[0] is Kind.TRAINING_CERTIFICATE


def test_reasons_name_the_strongest_cues_first() -> None:
    _, _, reasons = classify([lay_out(dict(PAPERS)["transcript"])], {})
    assert reasons and len(reasons) <= 6
