"""Why a unit has its route: the few findings that carry it, out of the whole tree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rules.scheme import Need, Wants, papers_in
from rules.verdict import NO, UNCLEAR, YES, Finding, Group, Key, Tree, leaves


def support(tree: Tree, answered: frozenset[Key]) -> list[Finding] | None:
    """The findings of the way that makes the tree yes once these doubts are answered yes; None if there is none."""
    if isinstance(tree, Finding):
        return [tree] if tree.holds is YES or (tree.holds is UNCLEAR and tree.key in answered) else None
    ways = [way for part in tree.parts if (way := support(part, answered)) is not None]
    if len(ways) < tree.needed:
        return None
    ways.sort(
        key=lambda way: (
            sum(finding.holds is UNCLEAR for finding in way),
            sum(finding.left_to_interview for finding in way),
        )
    )
    chosen = [finding for way in ways[: tree.needed] for finding in way]
    return _once(chosen)


def _once(findings: list[Finding]) -> list[Finding]:
    return list(
        {
            (finding.rule, finding.key, finding.code, finding.values.get("paper")): finding for finding in findings
        }.values()
    )


def shown(tree: Tree, answered: frozenset[Key]) -> tuple[Finding, ...]:
    """Reasons for interview and review: doubts first, then what carries the way; what only says "fitting kind" last."""
    way = support(tree, answered) or []
    return tuple(sorted(way, key=lambda finding: (finding.holds is YES, finding.rule == "VAL-01")))


def lacking(tree: Tree, need: Need | None) -> tuple[Finding, ...]:
    """Reasons for practice: for each paper of the scheme, what stands against those handed in, or that none was."""
    if need is None:
        return (Finding("SCH-01", "practice_demanded", NO),)
    groups: Mapping[str, Group] = {group.label: group for group in _paper_groups(tree)}
    reasons: list[Finding] = []
    for wanted in wanted_papers(need):
        group = groups[f"paper:{wanted.paper}"]
        if group.holds is YES:
            reasons += [
                finding
                for finding in support(group, frozenset()) or []
                if finding.rule in ("VAL-02", "SUF-01", "SUF-03")
            ]
        else:
            reasons += _against(group, wanted)
    return tuple(_once(reasons))


def _against(group: Group, wanted: Wants) -> list[Finding]:
    """What speaks against the papers of this sort; "missing" if there is none, "too few" if some are good."""
    papers = [part for part in _document_groups(group) if _right_kind(part)]
    if not papers:
        return [
            Finding("SRC-03", "paper_missing", NO, {"paper": wanted.paper, "count": wanted.count}, bound=wanted.count)
        ]
    good = {part.label for part in papers if part.holds is YES}
    if good:
        return [
            Finding(
                "SUF-05",
                "too_few_papers",
                NO,
                {"paper": wanted.paper, "count": wanted.count, "have": len(good)},
                seen=len(good),
                bound=wanted.count,
            )
        ]
    return [finding for part in papers for finding in leaves(part) if finding.holds is not YES]


def _right_kind(paper: Group) -> bool:
    return any(finding.rule == "VAL-01" and finding.holds is YES for finding in leaves(paper))


def wanted_papers(need: Need) -> Iterator[Wants]:
    """Every paper named in a requirement, each once."""
    seen: set[str] = set()
    for wants in papers_in(need):
        if wants.paper not in seen:
            seen.add(wants.paper)
            yield wants



def _paper_groups(tree: Tree) -> Iterator[Group]:
    if isinstance(tree, Finding):
        return
    if tree.label.startswith("paper:"):
        yield tree
        return
    for part in tree.parts:
        yield from _paper_groups(part)


def _document_groups(tree: Tree) -> Iterator[Group]:
    if isinstance(tree, Finding):
        return
    if tree.label.startswith("document:"):
        yield tree
        return
    for part in tree.parts:
        yield from _document_groups(part)
