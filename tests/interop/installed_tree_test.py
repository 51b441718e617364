# SPDX-License-Identifier: Apache-2.0
"""Installs the build into a folder of its own and asks outsiders, and the installed program, what they say."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

BUILD = Path(os.environ["COUNTERSIGN_BUILD"])
APPLICATION = "org.countersign.countersign"


def run(*command: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd)


class InstalledTree(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.scratch = tempfile.TemporaryDirectory()
        first = Path(cls.scratch.name, "first")
        installed = run("cmake", "--install", BUILD, "--prefix", first)
        assert installed.returncode == 0, installed.stderr
        # What is installed finds its parts from where it stands: it may be moved.
        cls.prefix = first.rename(first.with_name("moved"))
        cls.program = cls.prefix / "bin" / "countersign"

    @classmethod
    def tearDownClass(cls) -> None:
        cls.scratch.cleanup()

    def ask(self, outsider: str, *arguments: str | Path) -> None:
        if not shutil.which(outsider):
            if "COUNTERSIGN_FULL" in os.environ:
                self.fail(f"{outsider} is missing")
            self.skipTest(f"{outsider} is not installed")
        answer = run(outsider, *arguments)
        self.assertEqual((answer.returncode, answer.stderr), (0, ""), answer.stdout)

    def share(self, *parts: str) -> Path:
        path = Path(self.prefix, "share", *parts)
        self.assertTrue(path.exists(), path)
        return path

    def desktop_share(self, *parts: str) -> Path:
        if not Path(self.prefix, "bin", "countersign-desktop").exists():
            self.skipTest("the desktop was not built")
        return self.share(*parts)

    def words_of_help(self, *arguments: str) -> str:
        answer = run(self.program, *arguments)
        self.assertEqual(answer.returncode, 0, answer.stderr)
        return answer.stdout

    def test_licences_and_readme(self) -> None:
        for name in ("LICENSE", "README.md", "LICENSES/Apache-2.0.txt", "LICENSES/GPL-3.0-or-later.txt"):
            self.share("doc", "countersign", name)

    def test_program_makes_the_sample_and_reads_it(self) -> None:
        made = run(self.program, "sample", "sample", cwd=self.prefix)
        self.assertEqual(made.returncode, 0, made.stderr)
        read = run(self.program, "contracts", "sample", cwd=self.prefix)
        self.assertEqual(read.returncode, 0, read.stderr)
        self.assertIn("openapi/checkout.yaml", read.stdout)

    def test_man_page_is_well_formed(self) -> None:
        page = self.share("man", "man1", "countersign.1")
        self.ask("man", "--warnings", "--local-file", "-Tutf8", page)

    def listed_verbs(self, *words: str) -> list[str]:
        listed = re.search(r"^Verbs\n((?:  .*\n)+)", self.words_of_help(*words, "--help"), re.MULTILINE)
        return re.findall(r"^  ([a-z]+)  ", listed[1], re.MULTILINE) if listed else []

    def test_man_page_names_every_verb_and_option(self) -> None:
        page = self.share("man", "man1", "countersign.1").read_text().replace("\\", "")
        verbs = self.listed_verbs()
        self.assertIn("contracts", verbs)
        for words in [[verb] for verb in verbs] + [[verb, sub] for verb in verbs for sub in self.listed_verbs(verb)]:
            name = " ".join(words)
            self.assertRegex(page, rf"(?m)^\.BR? \"?{name}\b")
            for option in re.findall(r"^  (?:-\w, )?(--[a-z-]+)", self.words_of_help(*words, "--help"), re.MULTILINE):
                self.assertIn(option, page, name)

    def test_desktop_file(self) -> None:
        self.ask("desktop-file-validate", self.desktop_share("applications", APPLICATION + ".desktop"))

    def test_metainfo(self) -> None:
        metainfo = self.desktop_share("metainfo", APPLICATION + ".metainfo.xml")
        self.ask("appstreamcli", "validate", "--no-net", metainfo)

    def test_icon(self) -> None:
        self.desktop_share("icons", "hicolor", "scalable", "apps", APPLICATION + ".svg")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
