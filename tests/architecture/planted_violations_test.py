# SPDX-License-Identifier: Apache-2.0
"""Plants every violation in a clean tree of its own and demands that the checker reports it, and only it."""

import subprocess
import sys
import tempfile
import unittest
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from house import Order
from rules import RULES, House, complaints
from sources import read_sources

ORDER = Order(("base", "repo", "document", "sample"), ("workspace", "models", "text_view", "card"), ("editor", "diff"))
APACHE = "// SPDX-License-Identifier: Apache-2.0\n"
GPL = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


def including(licence: str, *headers: str) -> str:
    return licence + "".join(f"#include {name}\n" if name[0] == "<" else f'#include "{name}"\n' for name in headers)


def apache(*headers: str) -> str:
    return including(APACHE, *headers)


def gpl(*headers: str) -> str:
    return including(GPL, *headers)


CLEAN = {
    "CMakeLists.txt": "# SPDX-License-Identifier: Apache-2.0\n",
    "packaging/run": "#!/bin/sh\n# SPDX-License-Identifier: Apache-2.0\n",
    "core/base/result.h": apache("<tl/expected.hpp>", "<string>"),
    "core/repo/git_handle.h": apache("core/base/result.h", "<git2.h>"),
    "core/repo/repository.h": APACHE,
    "core/repo/repository.cpp": apache("core/repo/git_handle.h", "<sys/stat.h>"),
    "core/document/yaml_events.cpp": apache("<yaml-cpp/parser.h>"),
    "core/document/tree.h": apache("core/repo/repository.h"),
    "core/sample/writer.cpp": apache("core/repo/git_handle.h"),
    "app/cli/verbs.h": apache("app/machine/clock.h"),
    "app/machine/clock.h": APACHE,
    "app/cli/main.cpp": apache("app/cli/verbs.h", "core/document/tree.h", "<CLI/CLI.hpp>"),
    "app/desktop/main.cpp": gpl("ui/main_window.h", "<QApplication>"),
    "ui/task.h": gpl("<QObject>"),
    "ui/models/files.h": gpl("ui/task.h", "core/repo/repository.h"),
    "ui/text_view/view.h": gpl("ui/models/files.h", "<Qsci/qsciscintilla.h>"),
    "ui/editor/editor.h": gpl("ui/text_view/view.h"),
    "ui/diff/diff.h": gpl("ui/card/card.h"),
    "ui/card/card.h": GPL,
    "ui/workspace/workspace.h": gpl("ui/task.h"),
    "ui/main_window.h": gpl("ui/workspace/workspace.h", "ui/editor/editor.h", "ui/diff/diff.h"),
    "tests/core/tree_test.cpp": apache("core/document/tree.h", "<QTest>", "tree_test.moc"),
    "tests/app/verbs_test.cpp": apache("app/cli/verbs.h"),
    "tests/ui/view_test.cpp": apache("ui/text_view/view.h"),
    "tests/fixtures/common.py": "no rule holds here\n",
}

# The rule, the file that breaks it, what that says, and other files it needs for that.
PLANTED = {
    "core looks right": ("looks_left_only", "core/base/digest.cpp", apache("core/repo/repository.h")),
    "core includes ui": ("looks_left_only", "core/base/digest.cpp", apache("ui/task.h")),
    "command line includes ui": ("looks_left_only", "app/cli/show.cpp", apache("ui/task.h")),
    "what the machine gives includes a verb": ("looks_left_only", "app/machine/a.cpp", apache("app/cli/verbs.h")),
    "the window includes what the machine gives": ("looks_left_only", "ui/task.h", gpl("app/machine/clock.h")),
    "core includes app": ("looks_left_only", "core/base/digest.cpp", apache("app/cli/verbs.h")),
    "desktop includes the command line": ("looks_left_only", "app/desktop/a.cpp", gpl("app/cli/verbs.h")),
    "a test of core includes app": ("looks_left_only", "tests/core/a.cpp", apache("app/cli/verbs.h")),
    "a test of the window includes the command line": ("looks_left_only", "tests/ui/a.cpp", apache("app/cli/verbs.h")),
    "core includes a test": ("looks_left_only", "core/base/a.cpp", apache("tests/a.h"), ("tests/a.h", APACHE)),
    "panel includes panel": ("looks_left_only", "ui/diff/rows.h", gpl("ui/editor/editor.h")),
    "shared part includes panel": ("looks_left_only", "ui/card/a.h", gpl("ui/diff/diff.h")),
    "model includes view": ("looks_left_only", "ui/models/a.h", gpl("ui/text_view/view.h")),
    "panel includes window": ("looks_left_only", "ui/editor/a.h", gpl("ui/main_window.h")),
    "base of ui includes a room": ("looks_left_only", "ui/theme.h", gpl("ui/models/files.h")),
    "two types of one name": (
        "names_types_once",
        "tests/look.h",
        APACHE + "namespace core {\nstruct Look {\n};\nstruct Other;\n}\n",
        ("core/base/look.h", APACHE + "namespace core {\nenum class Look : char { A };\nstruct Other {\n};\n}\n"),
    ),
    "room of core without a place": ("stands_in_a_room", "core/attic/a.cpp", APACHE),
    "room of ui without a place": ("stands_in_a_room", "ui/attic/a.cpp", GPL),
    "Qt in core": ("keeps_libraries_in_place", "core/base/a.cpp", apache("<QString>")),
    "Qt in the command line": ("keeps_libraries_in_place", "app/cli/a.cpp", apache("<QString>")),
    "yaml-cpp elsewhere in its room": ("keeps_libraries_in_place", "core/document/a.cpp", apache("<yaml-cpp/yaml.h>")),
    "nlohmann in another room": ("keeps_libraries_in_place", "core/repo/json.cpp", apache("<nlohmann/json.hpp>")),
    "nlohmann in a header": ("keeps_libraries_in_place", "core/document/json.h", apache("<nlohmann/json.hpp>")),
    "libgit2 in another room": ("keeps_libraries_in_place", "core/document/a.cpp", apache("<git2.h>")),
    "libgit2 in a public header": ("keeps_libraries_in_place", "core/document/a.h", apache("<git2.h>")),
    "libgit2 shown through headers": (
        "keeps_private_headers",
        "core/document/a.h",
        apache("core/repo/b.h"),
        ("core/repo/b.h", apache("core/repo/git_handle.h")),
    ),
    "OpenSSL elsewhere": ("keeps_libraries_in_place", "core/base/a.cpp", apache("<openssl/evp.h>")),
    "xxhash elsewhere": ("keeps_libraries_in_place", "core/document/a.cpp", apache("<xxhash.h>")),
    "CLI11 in core": ("keeps_libraries_in_place", "core/base/a.cpp", apache("<CLI/CLI.hpp>")),
    "QScintilla in a panel": ("keeps_libraries_in_place", "ui/editor/a.cpp", gpl("<Qsci/qsciscintilla.h>")),
    "highlighting in a panel": ("keeps_libraries_in_place", "ui/diff/a.cpp", gpl("<KSyntaxHighlighting/State>")),
    "unknown library": ("keeps_libraries_in_place", "core/base/a.cpp", apache("<boost/any.hpp>")),
    "private header": ("keeps_private_headers", "core/document/a.cpp", apache("core/repo/git_handle.h")),
    "dots": ("includes_from_root", "core/base/a.cpp", apache("core/../core/base/result.h")),
    "not from the root": ("includes_from_root", "core/base/a.cpp", apache("result.h")),
    "ours in angles": ("includes_from_root", "core/base/a.cpp", apache("<core/base/result.h>")),
    "somebody else's moc": ("includes_from_root", "ui/models/a.cpp", gpl("b.moc")),
    "no licence": ("has_licence", "core/base/a.cpp", "int a;\n"),
    "empty file": ("has_licence", "core/base/a.cpp", ""),
    "GPL in core": ("has_licence", "core/base/a.cpp", GPL),
    "Apache in ui": ("has_licence", "ui/models/a.cpp", APACHE),
    "script without licence": ("has_licence", "packaging/deploy", "#!/bin/sh\ntrue\n"),
    "a subrange": ("gives_no_subrange", "core/base/a.cpp", APACHE + "auto a = std::ranges::unique(b);\n"),
    "a name of another namespace": ("uses_its_own_names", "core/base/a.cpp", APACHE + "using std::string;\n"),
    "a namespace's other name": ("uses_its_own_names", "core/base/a.cpp", APACHE + "namespace fs = std::a;\n"),
    "a constant": ("uses_its_own_names", "core/base/a.cpp", APACHE + "constexpr double Width = 4;\n"),
    "long file": ("is_short", "core/base/a.cpp", APACHE + "int a();\n" * 600),
    "file that says nothing": ("says_what_it_is", "core/base/string_utils.cpp", APACHE),
    "folder that says nothing": ("says_what_it_is", "tests/common/a.cpp", APACHE),
}


@contextmanager
def planted(tree: dict[str, str]) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as root:
        for path, text in tree.items():
            file = Path(root, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        yield Path(root)


def check(tree: dict[str, str]) -> list[str]:
    with planted(tree) as root:
        return complaints(House(ORDER, {source.path: source for source in read_sources(root)}))


def exit_code(tree: dict[str, str]) -> int:
    checker = Path(__file__).with_name("check_house.py")
    rooms = ["--core-rooms", *ORDER.core_rooms, "--ui-rooms", *ORDER.ui_rooms, "--ui-panels", *ORDER.ui_panels]
    with planted(tree) as root:
        return subprocess.run([sys.executable, "-B", checker, root, *rooms], stdout=subprocess.DEVNULL).returncode


class PlantedViolations(unittest.TestCase):
    def test_a_clean_tree_passes(self) -> None:
        self.assertEqual(check(CLEAN), [])
        self.assertEqual(exit_code(CLEAN), 0)

    def test_a_violation_fails_the_program(self) -> None:
        self.assertEqual(exit_code({**CLEAN, "core/base/a.cpp": "int a;\n"}), 1)

    def test_a_tree_without_code_does_not_pass(self) -> None:
        self.assertEqual(exit_code({"CMakeLists.txt": CLEAN["CMakeLists.txt"]}), 1)

    def test_every_violation_is_reported_alone(self) -> None:
        for name, (rule, path, text, *more) in PLANTED.items():
            with self.subTest(name):
                lines = check({**CLEAN, path: text, **dict(more)})
                self.assertEqual(len(lines), 1, lines)
                self.assertTrue(lines[0].startswith(path + ":") and lines[0].endswith(f"[{rule}]"), lines)

    def test_every_rule_has_a_violation(self) -> None:
        self.assertEqual({rule.__name__ for rule in RULES}, {violation[0] for violation in PLANTED.values()})


if __name__ == "__main__":
    unittest.main()
