"""What in a folder is nobody's paper: operating systems' litter, and what a `.buktiignore` at the top says.

`.buktiignore` holds patterns as git knows them: `*` and `?` within a name, a slash at the end for folders only, a slash
elsewhere ties the pattern to the top, `!` takes back. Only the one in the folder that staff name is read, never one
that came with a candidate's papers: nobody hides papers from the assessor.
"""
from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

IGNORE_FILE = ".buktiignore"
LITTER = {"thumbs.db", "desktop.ini", "__macosx", "__pycache__", "$recycle.bin", "system volume information", "@eadir"}
LITTER_FOLDERS = {".git", ".svn", ".hg", ".spotlight-v100", ".trashes", ".trash", ".fseventsd", ".temporaryitems",
                  ".documentrevisions-v100", ".appledouble", ".thumbnails", ".cache", ".venv", ".vscode", ".idea"}
"""Hidden folders that programs keep for themselves. Any other one may hold papers, and is looked into."""
PAPER_SUFFIXES = {".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".gif", ".heic", ".heif", ".zip"}


def is_litter(name: str, is_folder: bool = False) -> bool:
    """What operating systems and office programs leave behind. A hidden file that looks like a paper is none."""
    if name.lower() in LITTER or name.startswith(("~$", "._")):
        return True
    if is_folder:
        return name.lower() in LITTER_FOLDERS or name.lower().startswith(".trash-")
    return name.startswith(".") and Path("x" + name).suffix.lower() not in PAPER_SUFFIXES


def is_in_litter(path: str) -> bool:
    """Whether a file, by its path with "/", is litter or lies in a folder that is."""
    *folders, name = path.split("/")
    return is_litter(name) or any(is_litter(folder, is_folder=True) for folder in folders)


@dataclass(frozen=True, slots=True)
class Pattern:
    text: str
    folders_only: bool
    from_top: bool
    takes_back: bool

    def fits(self, path: Path, is_folder: bool) -> bool:
        if self.folders_only and not is_folder:
            return False
        return fnmatchcase(path.as_posix() if self.from_top else path.name, self.text)


@dataclass(frozen=True, slots=True)
class Ignore:
    patterns: tuple[Pattern, ...] = ()

    def covers(self, path: Path, is_folder: bool) -> bool:
        """Whether a path, relative to the top, is to be left out; the last pattern that fits decides."""
        fitting = [pattern for pattern in self.patterns if pattern.fits(path, is_folder)]
        return bool(fitting) and not fitting[-1].takes_back


def read_ignore(folder: Path) -> Ignore:
    file = folder / IGNORE_FILE
    if not file.is_file():
        return Ignore()
    lines = (line.strip() for line in file.read_text(encoding="utf-8", errors="replace").splitlines())
    return Ignore(tuple(pattern(line) for line in lines if line and not line.startswith("#")))


def pattern(line: str) -> Pattern:
    takes_back = line.startswith("!")
    text = line.removeprefix("!")
    bare = text.strip("/")
    return Pattern(bare, text.endswith("/"), "/" in text.rstrip("/"), takes_back)
