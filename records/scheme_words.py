"""What a scheme file should hold at a place, in both languages, for people who write such files and know no Python."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple


class Expected(NamedTuple):
    id: str
    en: str


def one_of(values: object) -> Expected:
    """`values`: names, or pydantic's own list of them ("'a', 'b' or 'c'")."""
    listed = values if isinstance(values, str) else ", ".join(map(str, values))  # type: ignore[call-overload]
    listed = listed.replace("'", "").replace(" or ", ", ")
    return Expected(f"salah satu dari {listed}", f"one of {listed}")


UNREADABLE = Expected("berkas YAML yang bisa dibaca", "a readable YAML file")
MALFORMED = Expected("YAML yang benar susunannya (periksa spasi di depan, titik dua, kurung, dan tanda kutip)",
                     "well-formed YAML (look at indents, colons, brackets and quotes)")
KEY_TWICE = Expected("tiap kunci sekali saja", "each key once")
TOP = Expected("kunci seperti id, title, papers, units", "keys such as id, title, papers, units")
UNIT_TWICE = Expected("tiap unit sekali saja", "each unit once")
LEAF_NAME = Expected("BUKTI.BAGIAN dengan bagian kind, topic, holder atau date",
                     "PAPER.LEAF with leaf kind, topic, holder or date")
NOTHING_SHOWS = Expected("shown_by di sini atau untuk seluruh skema, atau practice: true",
                         "shown_by here or for the whole scheme, or practice: true")
FORMS = Expected("tepat satu dari: paper (dengan count), all_of, any_of, at_least dengan of",
                 "exactly one of: paper (with count), all_of, any_of, at_least with of")
NO_PARTS = Expected("paling sedikit satu bagian dalam daftarnya", "at least one part in the list")


def too_many(parts: int) -> Expected:
    return Expected(f"at_least paling banyak {parts}, sebanyak bagian dalam daftarnya",
                    f"at_least no more than the {parts} parts of its list")


def no_such_key(keys: Iterable[str]) -> Expected:
    listed = ", ".join(keys)
    return Expected(f"kunci yang dikenal di sini, salah satu dari {listed}", f"no such key, but one of {listed}")


def name_of_file(stem: str) -> Expected:
    return Expected(f"nama berkasnya, {stem!r}", f"the file's name {stem!r}")


class BadPart(ValueError):
    """A part that is well formed and cannot be meant."""

    def __init__(self, expected: Expected) -> None:
        super().__init__(expected.en)
        self.expected = expected


WHOLE_NUMBER = Expected("bilangan bulat", "a whole number")
FRACTION = Expected("angka dari 0 sampai 1", "a number from 0 to 1")
TEXT = Expected("teks", "text")
YES_OR_NO = Expected("true atau false", "true or false")
LIST = Expected("daftar", "a list")
KEYS = Expected("kunci dan isinya", "keys and their values")
FILLED = Expected("tidak kosong", "not empty")
ID = Expected("huruf kecil, angka, dan tanda hubung", "small letters, digits and hyphens")

BY_TYPE: Mapping[str, Expected] = {
    "int_parsing": WHOLE_NUMBER, "int_type": WHOLE_NUMBER, "int_from_float": WHOLE_NUMBER,
    "int_parsing_size": WHOLE_NUMBER, "float_parsing": FRACTION, "float_type": FRACTION, "finite_number": FRACTION,
    "string_type": TEXT, "string_unicode": TEXT, "string_too_short": FILLED, "too_short": FILLED,
    "string_pattern_mismatch": ID, "bool_parsing": YES_OR_NO, "bool_type": YES_OR_NO, "tuple_type": LIST,
    "list_type": LIST, "dict_type": KEYS, "model_type": KEYS, "model_attributes_type": KEYS,
}
"""By the code of pydantic's error."""
BY_CONTEXT: Mapping[str, Callable[[Mapping[str, Any]], Expected]] = {
    "greater_than_equal": lambda bound: Expected(f"paling sedikit {bound['ge']:g}", f"{bound['ge']:g} or more"),
    "less_than_equal": lambda bound: Expected(f"paling banyak {bound['le']:g}", f"{bound['le']:g} or less"),
    "enum": lambda bound: one_of(bound["expected"]), "literal_error": lambda bound: one_of(bound["expected"]),
}


def expected_at(detail: Mapping[str, Any]) -> Expected:
    """Of one of pydantic's errors."""
    kind, context = detail["type"], detail.get("ctx", {})
    if kind == "missing":
        return Expected(f"kunci {detail['loc'][-1]!r}", f"the key {detail['loc'][-1]!r}")
    if isinstance(context.get("error"), BadPart):
        return Expected(*context["error"].expected)
    if kind in BY_CONTEXT:
        return BY_CONTEXT[kind](context)
    text = str(detail["msg"]).removeprefix("Input should be ")
    return BY_TYPE.get(kind, Expected(text, text))


def why_unreadable(error: Exception) -> str:
    reasons = {FileNotFoundError: "berkas ini tidak ada / no such file", IsADirectoryError: "ini folder / a folder",
               PermissionError: "tidak boleh dibaca / not permitted",
               UnicodeDecodeError: "bukan teks UTF-8 / not UTF-8 text",
               RecursionError: "terlalu dalam bertingkat / nested too deeply"}
    return reasons.get(type(error)) or next(iter(str(error).splitlines()), "")


def shown_value(value: Any) -> str:
    """A value as the file has it, shortened: no Python."""
    if value is None:
        return "kosong / nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return f"{{{', '.join(map(str, value))}}}"[:60]
    if isinstance(value, list | tuple):
        return f"[{', '.join('{…}' if isinstance(one, dict) else str(one) for one in value)}]"[:60]
    return f"“{value}”"[:60]
