# SPDX-License-Identifier: Apache-2.0
"""The files of a tree that have rules to keep."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

from house import CHECKED_FOLDERS, UNCHECKED_FOLDERS

SOURCE_SUFFIXES = {".h", ".cpp", ".py", ".sh", ".cmake", ".js", ".mjs"}
INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')
NAMESPACE = re.compile(r"^namespace ([\w:]+)")
# Written out, not only named: what follows its name is a base, a brace or the end of the line.
TYPE = re.compile(r"^(?:struct|class|enum class) (\w+)(?: final)?(?:$| [:{])")


@dataclass(frozen=True)
class Include:
    line: int
    path: str
    quoted: bool


@dataclass(frozen=True)
class Source:
    path: str  # from the root, with '/'
    text: str

    @cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def is_cpp(self) -> bool:
        return self.path.endswith((".h", ".cpp"))

    @property
    def is_header(self) -> bool:
        return self.path.endswith(".h")

    @property
    def folder(self) -> str:
        return str(PurePosixPath(self.path).parent)

    @cached_property
    def includes(self) -> list[Include]:
        found = []
        for number, line in enumerate(self.lines if self.is_cpp else [], start=1):
            match = INCLUDE.match(line)
            if match:
                found.append(Include(number, match[2], quoted=match[1] == '"'))
        return found


@dataclass(frozen=True)
class Type:
    line: int
    name: str  # with its namespace


def types_of(source: Source) -> list[Type]:
    """The types that a file gives the whole program, those inside of others left out."""
    found = []
    namespace = ""
    for number, line in enumerate(source.lines, start=1):
        if match := NAMESPACE.match(line):
            namespace = match[1]
        elif match := TYPE.match(line):
            found.append(Type(number, f"{namespace}::{match[1]}"))
    return found


def is_source(path: Path) -> bool:
    if path.suffix in SOURCE_SUFFIXES or path.name == "CMakeLists.txt":
        return True
    if path.suffix:
        return False
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def read_sources(root: Path) -> list[Source]:
    files = list(root.glob("CMakeLists.txt"))
    for folder in CHECKED_FOLDERS:
        files += sorted((root / folder).rglob("*"))
    sources = []
    for file in files:
        path = file.relative_to(root).as_posix()
        unchecked = any(path.startswith(folder + "/") for folder in UNCHECKED_FOLDERS)
        if not unchecked and file.is_file() and is_source(file):
            sources.append(Source(path, file.read_text(encoding="utf-8", errors="replace")))
    return sources
