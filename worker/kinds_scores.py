"""Adds up what a paper's words say for each kind, and turns the sums into probabilities."""
from __future__ import annotations

import math
import re
from collections.abc import Mapping

from rules.paper import Kind
from worker.kinds_act import Act, acts, names_itself
from worker.kinds_cue import BODY, CERTIFICATE_KINDS, LINE, Cue, each
from worker.kinds_cues import CUES
from worker.kinds_deed import Deed, deeds, hours, speaks_of_event, states_competence
from worker.kinds_text import Look, fold, holds
from worker.kinds_told import tells_of_work

SHORT_PHRASE = 7
"""Phrases of up to so many letters hide inside longer words (nota in notaris): they must stand as words."""
OWN_LINE_SLACK = 8
"""A heading's phrase in a line with so many letters more is still a heading, though small and low on the page."""
_CERTIFYING = fold("sertifikasi")
"""So near to "sertifikat" that it would pass for its misreading."""
TOP = 0.4
"""Lower down a line that says "undangan" is the end of "perundang-undangan"."""
CARD_LETTERS = 450
"""An identity card bears no more letters; letters and forms that cite a NIK do."""
OTHER_START = 2.2
"""What "other" has before anything is read: below this sum no kind is believed."""
_DATE = re.compile(r"\b\d{1,2}[/.\- ](?:\d{1,2}|[a-z]{3,9})[/.\- ]\d{2,4}\b")
Scores = dict[Kind, float]
C, T, P, A = (Kind.COMPETENCY_CERTIFICATE, Kind.TRAINING_CERTIFICATE, Kind.PARTICIPATION_CERTIFICATE, Kind.AWARD)


def score_words(paper: Look) -> tuple[Scores, tuple[str, ...]]:
    """The sum for each kind, and the codes of the cues that were seen, strongest first."""
    scores: Scores = dict.fromkeys(Kind, 0.0)
    scores[Kind.OTHER] = OTHER_START
    seen: list[tuple[float, str]] = []
    certificate, letter = names_itself(paper), tells_of_work(paper)
    for cue in CUES:
        share, phrase = _share(cue, paper)
        if share and not (certificate and cue.of_letters) and not (letter and cue.of_certificates):
            _add(scores, cue.weights, share)
            seen.append((share * max(map(abs, cue.weights.values())), phrase))
    for code, weights in _structure(paper):
        _add(scores, weights, 1.0)
        seen.append((max(map(abs, weights.values())), code))
    return scores, tuple(phrase for _, phrase in sorted(seen, key=lambda pair: -pair[0]))


def probabilities(scores: Mapping[Kind, float], temperature: float) -> dict[Kind, float]:
    top = max(scores.values())
    powers = {kind: math.exp((score - top) / temperature) for kind, score in scores.items()}
    total = sum(powers.values())
    return {kind: power / total for kind, power in powers.items()}


def _add(scores: Scores, weights: Mapping[Kind, float], share: float) -> None:
    for kind, weight in weights.items():
        scores[kind] += weight * share


def _share(cue: Cue, paper: Look) -> tuple[float, str]:
    """1 where the cue stands as it should, 0.5 for a heading that is but a line of its own, else 0."""
    if cue.place == LINE:
        return next(((1.0, phrase) for phrase in cue.phrases if _top_line(fold(phrase), paper)), (0.0, ""))
    for phrase in cue.phrases:
        if cue.place == BODY and stands(phrase, paper.folded, paper.tokens):
            return 1.0, phrase
        if cue.place != BODY and stands(phrase, paper.head, paper.head_tokens):
            return 1.0, phrase
    if cue.place != BODY:
        for phrase in cue.phrases:
            if _own_line(fold(phrase), paper):
                return 0.5, phrase
    return 0.0, ""


def stands(phrase: str, folded: str, tokens: frozenset[str]) -> bool:
    needle = fold(phrase)
    if phrase.startswith("="):
        return needle in folded
    if "sertifikat" in phrase:
        folded = folded.replace(_CERTIFYING, "~" * len(_CERTIFYING))
    return needle in tokens if len(needle) <= SHORT_PHRASE else holds(folded, phrase)


def _own_line(needle: str, paper: Look) -> bool:
    if needle not in paper.folded:
        return False
    longest = len(needle) + OWN_LINE_SLACK
    return any(line.folded.startswith(needle) and len(line.folded) <= longest for line in paper.lines)


def _top_line(needle: str, paper: Look) -> bool:
    return any(
        line.page == 0 and line.top < TOP and line.folded.startswith(needle)
        and len(line.folded) <= len(needle) + OWN_LINE_SLACK
        for line in paper.lines
    )


def _structure(paper: Look) -> list[tuple[str, Scores]]:
    """What is known by shape and not by a phrase: numbers, forms' codes, tables, deeds."""
    found = _deed_scores(paper) + _numbers(paper)
    if re.search(r"\bfr[ .\-]{0,2}(?:apl|ak|ia|mapa|va|mak)[ .\-]{0,2}[0-9o]{1,2}", paper.words):
        found.append(("form_code", {Kind.BNSP_FORM: 5.0}))
    if len(set(re.findall(r"\b[a-z][. ]?\d{2,3}[a-z]{3}\d{2}[. ]\d{3}[. ]\d", paper.words))) >= 2:
        found.append(("unit_codes", {C: 1.5, Kind.BNSP_FORM: 0.5}))
    return found


def _numbers(paper: Look) -> list[tuple[str, Scores]]:
    found: list[tuple[str, Scores]] = []
    if len(re.findall(r"\brp\.?\s?[\d.,]{4,}", paper.words)) >= 2:
        found.append(("amounts", {Kind.RECEIPT: 1.5, Kind.OTHER: 0.5}))
    dated = [line for line in paper.lines if _DATE.search(line.words)]
    if len(dated) >= 6:
        found.append(("many_dates", {Kind.LOGBOOK: 2.0, Kind.CV: 0.5}))
    if re.search(r"(?<!\d)\d{5} ?\d{4} ?\d ?\d{5,8} ?(?:19|20)\d{2}(?!\d)", paper.words):
        found.append(("bnsp_number", {C: 2.0}))
    if re.search(r"\b\d{2}[.,]\d{3}[.,]\d{3}[.,]\d[-. ]\d{3}[.,]\d{3}\b", paper.words):
        found.append(("npwp_number", {Kind.TAX_CARD: 2.0}))
    if re.search(r"(?<!\d)\d{16}(?!\d)", paper.words) and paper.letters < CARD_LETTERS:
        of_province = any(re.match(r"prov[il1]ns[il1]\b", line.words) for line in paper.lines)
        labelled = re.search(r"\bn[il1]k\b", paper.words)
        found.append(("nik_number", {Kind.ID_CARD: 5.5 if of_province else 2.5 if labelled else 0.7}))
    if paper.letters < CARD_LETTERS and re.search(r"^n(?:o|omor)\b[. ]*(?:anggota|kta)\b", paper.words, re.MULTILINE):
        found.append(("card_of_member", {Kind.MEMBERSHIP_CARD: 3.5}))
    return found


def _deed_scores(paper: Look) -> list[tuple[str, Scores]]:
    """Deeds by what the certificate says. They matter on certificates only: letters tell of many deeds."""
    done = deeds(paper)
    found = _act_scores(paper, done)
    if not states_competence(paper):
        found.append(("competence_not_stated", {C: -2.0}))
    elif Deed.TRAINED not in done:
        found.append(("competence_examined", {C: 1.5}))
    if tells_of_work(paper):
        return [*found, ("tells_of_work", WORK_WEIGHTS)]
    said = _said_deeds(paper, done)
    if acts(paper, done) & {Act.NAMED, Act.HANDED} or done & {Deed.WON, Deed.FINISHED}:
        return found + said
    return found + [(code, {kind: weight * UNEARNED for kind, weight in weights.items()}) for code, weights in said]


def _said_deeds(paper: Look, done: frozenset[Deed]) -> list[tuple[str, Scores]]:
    long = hours(paper)
    event = speaks_of_event(paper)
    found: list[tuple[str, Scores]] = []
    if Deed.WON in done:
        found.append(("deed_won", {A: 4.0, T: -1.5, P: -1.0, C: -2.0}))
    if Deed.HELPED in done:
        found.append(("deed_helped", {P: 4.0, T: -2.0, A: -1.5, C: -2.0}))
    if Deed.TRAINED in done:
        taken = bool(done & {Deed.FINISHED, Deed.ATTENDED})
        found.append(("deed_trained", {T: 3.5 if taken else 2.0, C: -1.0, A: -0.5, P: -1.5 if taken else 0.0}))
    elif event and done & {Deed.FINISHED, Deed.ATTENDED, Deed.SHARED}:
        found.append(("deed_attended_event", {P: 3.5, A: -1.0, C: -1.0}))
    elif done & {Deed.FINISHED} and not states_competence(paper):
        found.append(("deed_finished", {T: 1.5, P: 0.5}))
    elif done & {Deed.ATTENDED, Deed.SHARED}:
        found.append(("deed_shared", {P: 3.0, A: -0.5}))
    if long >= 8 and not done & {Deed.WON, Deed.HELPED}:
        found.append(("hours", {T: 1.5 if long >= LONG_COURSE else 0.7}))
    return found


def _act_scores(paper: Look, done: frozenset[Deed]) -> list[tuple[str, Scores]]:
    """How much of an act of certifying stands there: name of the paper, handing over, deed of the holder."""
    stood = acts(paper, done)
    weight, other = ACT_WEIGHTS[len(stood)]
    if Deed.TRAINED not in done and not any(word in paper.folded for word in ("sertlf", "certlf", "plagam")):
        other = min(other, 0.0)
    code = "_".join(sorted(stood)) or "certifies_nothing"
    return [(code, dict.fromkeys(CERTIFICATE_KINDS, weight) | {Kind.OTHER: other})]


ACT_WEIGHTS = ((-2.5, 1.5), (-1.0, 0.7), (1.0, 0.0), (2.8, -0.7))
"""Of all certificates and of "other", by how many of the three parts of certifying stand on the paper."""
UNEARNED = 0.3
"""What a deed counts where nobody hands anything over: a badge says "peserta" too, and certifies nothing."""
WORK_WEIGHTS: Scores = each(CERTIFICATE_KINDS, -1.5) | {Kind.EMPLOYMENT_LETTER: 1.5}
LONG_COURSE = 16
"""Hours from which a paper speaks of learning a skill rather than of a day's event."""
