"""V, A, T and M of one paper, whatever it is: against the best of the scheme's papers that it could be."""

from __future__ import annotations

from collections.abc import Iterable

from rules.evidence import Case
from rules.judgement import Aspect, DocumentJudgement
from rules.paper import Document
from rules.reasons import wanted_papers
from rules.scheme import Paper, Unit
from rules.verdict import NO, UNCLEAR, YES, Finding, Group, Verdict, both, leaves

RULES = {"valid": "VAL", "authentic": "AUT", "current": "CUR", "sufficient": "SUF"}


def document_judgement(paper: Document, case: Case) -> DocumentJudgement:
    """The unread stays unclear in all four; a paper of a kind that the scheme does not use is not valid for it."""
    found = list(leaves(_best(paper, case)))
    if any(finding.rule == "SRC-02" for finding in found):
        doubt = Aspect(UNCLEAR, tuple(found))
        return DocumentJudgement(paper.id, doubt, doubt, doubt, doubt)
    valid, authentic, current = (_aspect(found, RULES[name]) for name in ("valid", "authentic", "current"))
    if not current.because:
        current = Aspect(YES, (Finding("CUR-00", "no_limit", YES, {}, paper.id),))
    return DocumentJudgement(paper.id, valid, authentic, current, _sufficient(paper, found, valid, authentic))


def _aspect(found: Iterable[Finding], prefix: str) -> Aspect:
    of_rule = tuple(finding for finding in found if finding.rule.startswith(prefix))
    return Aspect(both(finding.verdict for finding in of_rule), of_rule)


def _sufficient(paper: Document, found: list[Finding], valid: Aspect, authentic: Aspect) -> Aspect:
    """Enough only of what is valid and the candidate's own (domain: worked examples)."""
    amounts = _aspect(found, RULES["sufficient"])
    verdict = both((amounts.verdict, valid.verdict, authentic.verdict))
    if verdict is amounts.verdict and amounts.because:
        return amounts
    if verdict is YES:
        return Aspect(YES, (Finding("SUF-00", "no_amount", YES, {}, paper.id),))
    code = "not_sufficient_alone" if verdict is NO else "sufficiency_open"
    return Aspect(verdict, (*amounts.because, Finding("SUF-00", code, verdict, {}, paper.id)))


def _best(paper: Document, case: Case) -> Group:
    """Of all that the paper could count as, where it does best: yes before unclear before no."""
    trees = [case.paper_tree(paper, wanted, unit) for wanted, unit in _uses(case)]
    return max(trees, key=_merit)


def _merit(tree: Group) -> tuple[bool, int, int]:
    found = list(leaves(tree))
    right_kind = any(finding.rule == "VAL-01" and finding.verdict is YES for finding in found)
    return right_kind, _rank(tree.holds), -sum(finding.verdict is NO for finding in found)


def _rank(verdict: Verdict) -> int:
    return (NO, UNCLEAR, YES).index(verdict)


def _uses(case: Case) -> list[tuple[Paper, Unit | None]]:
    """Every paper of the scheme, evidence before admission, with each unit that may see it differently."""
    uses: list[tuple[Paper, Unit | None]] = []
    for unit in case.scheme.units:
        for wants in wanted_papers(unit.shown_by) if unit.shown_by else ():
            uses.append((case.scheme.papers[wants.paper], unit))
    for item in case.scheme.admission:
        uses += [(case.scheme.papers[wants.paper], None) for wants in wanted_papers(item.need)]
    return uses
