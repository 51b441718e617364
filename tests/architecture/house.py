# SPDX-License-Identifier: Apache-2.0
"""The plan of the house: what may stand where. The order of the rooms comes from cmake/Rooms.cmake."""

from dataclasses import dataclass
from fnmatch import fnmatch


@dataclass(frozen=True)
class Order:
    """The rooms from left to right; each may look only to its left."""

    core_rooms: tuple[str, ...]
    ui_rooms: tuple[str, ...]
    ui_panels: tuple[str, ...]  # beside each other, right of the rooms


# Files of ui outside of a room which see no room, and which every room may include. The others there are the
# window: they see everything, and no room sees them.
UI_BASE = (
    "bubble",
    "column_list",
    "commands",
    "dimming",
    "elided_label",
    "fault",
    "flow_row",
    "glossary",
    "guarded_application",
    "house_style",
    "letter_keys",
    "notice_strip",
    "plain_label",
    "repository_settings",
    "severity",
    "status_page",
    "surroundings",
    "task",
    "calm",
    "task_pool",
    "text",
    "theme",
    "toast",
)

CHECKED_FOLDERS = (".ci", "app", "cmake", "core", "packaging", "resources", "tests", "ui")
UNCHECKED_FOLDERS = ("tests/fixtures", "tests/fuzz/corpus", "resources/sample")

LICENCES = {
    "ui": "GPL-3.0-or-later",
    "app/desktop": "GPL-3.0-or-later",
    "": "Apache-2.0",
}

LINE_LIMIT = 600
EMPTY_WORDS = ("util", "utils", "helper", "helpers", "common", "manager", "managers", "misc")


@dataclass(frozen=True)
class Library:
    """A third-party library, and where its headers may be included."""

    headers: tuple[str, ...]
    sources: tuple[str, ...]
    # Headers of ours that may show it: to include one that does is to include the library.
    private_headers: tuple[str, ...] = ()
    public_headers: tuple[str, ...] = ()

    def owns(self, header: str) -> bool:
        return matches(header, self.headers)


LIBRARIES = (
    Library(("tl/expected.hpp",), ("*.cpp",), public_headers=("*.h",)),
    Library(("yaml-cpp/*",), ("core/document/yaml*.cpp", "tests/*.cpp")),
    Library(("nlohmann/*",), ("core/document/json*.cpp", "tests/*.cpp")),
    Library(("git2.h", "git2/*"), ("core/repo/*.cpp", "core/sample/*.cpp"), ("core/repo/*.h",)),
    Library(("openssl/*",), ("core/base/digest.cpp", "core/packet/*.cpp", "core/sample/demo_keys.cpp"), ("core/packet/ssh/signature_key.h", "core/packet/export/seal_keys.h")),
    Library(("zlib.h",), ("core/packet/export/inflate.cpp",)),
    Library(("xxhash.h",), ("core/document/structural_hash.cpp",)),
    Library(("CLI/*",), ("app/cli/*.cpp",)),
    Library(
        ("Qsci/*", "KSyntaxHighlighting/*", "ksyntaxhighlighting_*"),
        ("ui/text_view/*.cpp", "tests/ui/*.cpp"),
        public_headers=("ui/text_view/*.h",),
    ),
    Library(
        ("Q*",),
        ("ui/*.cpp", "app/desktop/*.cpp", "tests/*.cpp"),
        public_headers=("ui/*.h", "app/desktop/*.h", "tests/*.h"),
    ),
)

# Of the operating system; the standard library's headers have neither dot nor slash.
SYSTEM_HEADERS = ("sys/*.h", "dirent.h", "fcntl.h", "malloc.h", "poll.h", "signal.h", "spawn.h", "termios.h", "unistd.h")


def matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)


def licence_of(path: str) -> str:
    return next(name for folder, name in LICENCES.items() if not folder or path.startswith(folder + "/"))
