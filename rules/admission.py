"""Admission: is the application complete (FR.APL.01 part 3)? A check apart from the rules of evidence."""

from __future__ import annotations

from rules.evidence import Case
from rules.judgement import Admission, AdmissionResult, AdmissionStatus, ItemStatus
from rules.reasons import lacking, shown
from rules.requirement import need_tree
from rules.scheme import AdmissionItem, Scheme
from rules.verdict import UNCLEAR, YES, fewest


def admit(scheme: Scheme, case: Case) -> Admission:
    items = tuple(_item(item, case) for item in scheme.admission)
    statuses = {item.status for item in items}
    if statuses & {ItemStatus.FAILS, ItemStatus.MISSING}:
        return Admission(AdmissionStatus.INCOMPLETE, items)
    return Admission(AdmissionStatus.REVIEW if ItemStatus.REVIEW in statuses else AdmissionStatus.COMPLETE, items)


def _item(item: AdmissionItem, case: Case) -> AdmissionResult:
    """Missing: nothing of the kind was handed in. Fails: something was, and it does not do."""
    tree = need_tree(item.need, None, case)
    if tree.holds is YES:
        status, because = ItemStatus.MEETS, shown(tree, frozenset())
    elif tree.holds is UNCLEAR:
        status, because = ItemStatus.REVIEW, shown(tree, fewest([tree])[0])
    else:
        because = lacking(tree, item.need)
        status = ItemStatus.MISSING if all(finding.code == "paper_missing" for finding in because) else ItemStatus.FAILS
    return AdmissionResult(item.id, item.title, item.category, status, because)
