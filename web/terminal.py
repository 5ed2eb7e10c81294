"""What the command prints for people: tables and sentences. Everything shown came from strangers' files."""
from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import IO, Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from web.report import words
from web.report.values import fact_text, masked

Answer = Mapping[str, Any]

ROUTE_SIGNS = {"interview": "❝", "practice": "✎", "review": "◉"}
ROUTE_COLOURS = {"interview": "blue", "practice": "red", "review": "yellow"}
VERDICT_COLOURS = {"yes": "green", "no": "red", "unclear": "yellow"}
REASONS_A_UNIT = 4  # the report has them all


def console(stream: IO[str] | None = None) -> Console:
    """For standard output by default. No colour where it is no terminal or NO_COLOR is set, no markup out of files."""
    return Console(file=stream or sys.stdout, markup=False, highlight=False, emoji=False, soft_wrap=False)


def print_json(answer: Answer) -> None:
    """One JSON value on standard output."""
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def route_text(route: str) -> Text:
    colour = ROUTE_COLOURS.get(route, "")
    return Text(f"{ROUTE_SIGNS.get(route, '')} {words.words(words.ROUTES, route).id}", style=f"bold {colour}".strip())


def print_check(answer: Answer, out: Console) -> None:
    """The table of a run, then for each candidate who needs more than an interview why, then what was not read."""
    candidates = answer["candidates"]
    out.print(check_table(candidates))
    for candidate in candidates:
        if candidate["route"] != "interview" or candidate.get("alerts"):
            print_reasons(candidate, out)
    print_unread(candidates, out)
    counts = [(route, sum(one["route"] == route for one in candidates)) for route in words.ROUTES]
    out.print(Text("\n") + joined((Text(f"{number} ") + route_text(route) for route, number in counts), "   "))


def check_table(candidates: Sequence[Answer]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("Asesi", ratio=3, overflow="fold")
    table.add_column("Rute", no_wrap=True)
    table.add_column("Unit", ratio=2, overflow="fold")
    table.add_column("Tanya", justify="right")
    table.add_column("Masalah", justify="right")
    for one in candidates:
        problems = sum(bool(file.get("problem")) for file in one.get("files") or [])
        table.add_row(
            who(one), route_text(one["route"]), units_text(one["units"]),
            str(len(one.get("questions") or []) or "–"), str(problems or "–"),
        )
    return table


def who(candidate: Answer) -> Text:
    name, folder = masked(candidate["name"] or "Nama tidak diketahui"), masked(candidate["folder"])
    return Text(name, style="bold") if folder.casefold() == name.casefold() else (
        Text(name, style="bold") + Text(f" {folder}", style="dim not bold"))


def units_text(units: Sequence[Answer]) -> Text:
    """The units of each route: `❝ semua 5`, or `❝ U-01…U-04  ✎ U-05`."""
    parts = []
    for route in words.ROUTES:
        codes = [masked(unit["code"]) for unit in units if unit["route"] == route]
        told = f"semua {len(codes)}" if len(codes) == len(units) > 1 else ranges(codes)
        if codes:
            parts.append(Text(f"{ROUTE_SIGNS[route]} {told}", style=ROUTE_COLOURS[route]))
    return joined(parts, "  ")


def ranges(codes: Sequence[str]) -> str:
    """Codes that follow one another, as first and last: `U-01…U-04 U-06`."""
    runs: list[list[str]] = []
    for code in codes:
        before = re.fullmatch(r"(.*?)(\d{1,9})", runs[-1][-1]) if runs else None
        here = re.fullmatch(r"(.*?)(\d{1,9})", code)
        if before and here and before[1] == here[1] and int(before[2]) + 1 == int(here[2]):
            runs[-1].append(code)
        else:
            runs.append([code])
    return " ".join(f"{run[0]}…{run[-1]}" if len(run) > 2 else " ".join(run) for run in runs)


def print_reasons(candidate: Answer, out: Console) -> None:
    out.print(Text("\n") + who(candidate) + Text("  ") + route_text(candidate["route"]))
    for codes, unit in alike(candidate["units"]):
        if unit["route"] == "interview":
            continue
        out.print(indented(Text(ranges(codes), style="bold") + Text(" ") + route_text(unit["route"]), 2))
        reasons = list(unit.get("because") or [])
        for reason in reasons[:REASONS_A_UNIT]:
            out.print(indented(reason_text(reason, candidate), 4))
        if len(reasons) > REASONS_A_UNIT:
            out.print(indented(Text(f"… dan {len(reasons) - REASONS_A_UNIT} alasan lain", style="dim"), 4))
        if unit["route"] == "practice":
            print_enough(unit.get("would_settle") or [], out)
    for question in candidate.get("questions") or []:
        place = place_text(str(question["about"]), candidate, str(question.get("fact") or ""))
        out.print(indented(Text("Tanya: ", style="bold yellow") + Text(masked(question["text"]) + place), 2))
    for alert in candidate.get("alerts") or []:
        places = "".join(place_text(str(one), candidate) for one in alert.get("documents") or [])
        out.print(indented(Text("Peringatan: ", style="bold") + Text(masked(alert["text"]) + places), 2))


def print_enough(additions: Sequence[str], out: Console) -> None:
    """What would turn practice into interview; each alone is enough."""
    for number, text in enumerate(additions):
        out.print(indented(Text("  atau: " if number else "+ cukup: ", style="dim") + Text(masked(text)), 4))


def alike(units: Sequence[Answer]) -> list[tuple[list[str], Answer]]:
    """Units with one route for the same reasons, together."""
    groups: dict[str, tuple[list[str], Answer]] = {}
    for unit in units:
        key = repr((unit["route"], [one["text"] for one in unit.get("because") or []], unit.get("would_settle")))
        groups.setdefault(key, ([], unit))[0].append(masked(unit["code"]))
    return list(groups.values())


def reason_text(reason: Answer, candidate: Answer) -> Text:
    verdict = str(reason.get("verdict") or "")
    sign = Text(words.SIGNS.get(verdict, "·") + " ", style=VERDICT_COLOURS.get(verdict, ""))
    places = "".join(place_text(str(one), candidate, str(reason.get("fact") or ""))
                     for one in reason.get("documents") or [])
    return sign + Text(masked(reason["text"]) + places)


def place_text(identity: str, candidate: Answer, fact: str = "") -> str:
    """Where to look: ` (scan0001.pdf hal. 2)`."""
    for document in candidate.get("documents") or []:
        if document["id"] == identity:
            page = ((document.get("facts") or {}).get(fact) or {}).get("page") or (document.get("pages") or [None])[0]
            return masked(f" ({document['file']}{f' hal. {page}' if page else ''})")
    return masked(f" ({identity})")


def print_unread(candidates: Sequence[Answer], out: Console) -> None:
    unread = [(one, file) for one in candidates for file in one.get("files") or [] if file.get("problem")]
    if not unread:
        return
    out.print(Text("\nBerkas yang tidak terbaca utuh", style="bold"))
    for candidate, file in unread:
        name = masked(f"{candidate['folder']}/{file['file']}")
        out.print(indented(Text(name, style="bold") + Text(f"\n{masked(file['problem']['message'])}"), 2))


def print_read(answer: Answer, out: Console) -> None:
    """Each file: its papers with their kind, facts and marks."""
    for file in answer["files"]:
        out.print(Text(masked(file["file"]), style="bold") + Text(f"  {file['pages']} halaman", style="dim"))
        if file.get("problem"):
            out.print(indented(Text(masked(file["problem"]["message"]), style="yellow"), 2))
        for document in file["documents"]:
            print_document(document, out)


def print_document(document: Answer, out: Console) -> None:
    kind = document["kind"]
    pages = ", ".join(map(str, document["pages"]))
    heading = Text(words.words(words.KINDS, str(kind["value"])).id, style="bold") + Text(f"  hal. {pages}", style="dim")
    out.print(indented(heading + doubt(kind), 2))
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for name, fact in document["facts"].items():
        if fact.get("value") is not None:
            value = Text(masked(fact_text(name, fact["value"]))) + doubt(fact)
            table.add_row(words.words(words.FACTS, name).id, value)
    marks = [words.words(words.MARKS, name).id for name, mark in document["marks"].items() if mark.get("value")]
    if marks:
        table.add_row("Tanda", ", ".join(marks))
    out.print(indented(table, 4))


def doubt(fact: Answer) -> Text:
    return Text("") if fact.get("confidence", 0) >= 0.8 else Text(f"  {words.DOUBTFUL.id}", style="yellow")


def print_checks(checks: Sequence[Answer], out: Console) -> None:
    """What `bukti doctor` found."""
    for check in checks:
        sign = Text("✓ ", style="green") if check["ok"] else Text("✗ ", style="bold red")
        out.print(sign + Text(str(check["name"]), style="bold") + Text(f"  {check['detail']}"))


def joined(parts: Iterable[Text], between: str) -> Text:
    return Text(between).join(list(parts))


def indented(what: Text | Table, columns: int) -> Padding:
    return Padding(what, (0, 0, 0, columns), expand=False)
