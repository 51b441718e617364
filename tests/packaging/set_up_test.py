# SPDX-License-Identifier: Apache-2.0
"""packaging/set-up on machines that are not this one: apt, sudo, df and the rest are scripts of the test."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PACKAGING = Path(__file__).parents[2] / "packaging"

# What the commands of the machine do unless a test says otherwise; each call is a line in the file `calls`.
MACHINE = {
    "apt-get": 'case "$*" in *indextargets*) echo "bookworm main http://mirror.invalid/debian" ;; esac',
    "apt-cache": '[ "$2" != unheard-of ]',
    "dpkg-query": 'echo "installed here"; echo "installed here-too"; echo "config-files gone"',
    "id": "echo 0",
    "df": "echo header; echo disk 9 9 9000000 9% /",
    "nproc": "echo 2",
}
DEBIAN = 'machine_is() { case $1 in ID) echo debian ;; VERSION_ID) echo 12 ;; VERSION_CODENAME) echo bookworm ;; esac; }'
OTHER = "machine_is() { case $1 in ID) echo fedora ;; PRETTY_NAME) echo Fedora ;; esac; }"


class SetUp(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.checkout = Path(scratch.name, "checkout")
        self.commands = Path(scratch.name, "commands")
        self.checkout.mkdir()
        self.commands.mkdir()
        (self.checkout / "packaging").symlink_to(PACKAGING)
        for name, script in MACHINE.items():
            self.command(name, script)

    def command(self, name: str, script: str) -> None:
        file = self.commands / name
        file.write_text(f'#!/bin/sh\necho "{name} $*" >>"{self.checkout}/calls"\n{script}\n')
        file.chmod(0o755)

    def packages(self, *lines: str) -> None:
        (self.checkout / "list").write_text("\n".join(lines) + "\n")

    def run_bash(self, script: str) -> subprocess.CompletedProcess[str]:
        (self.checkout / "calls").write_text("")
        return subprocess.run(
            ["bash", "-c", ". packaging/set-up/all.sh\n" + script, "packaging/test"],
            cwd=self.checkout,
            env={"PATH": f"{self.commands}:/usr/bin:/bin"},
            capture_output=True,
            text=True,
        )

    def calls(self, start: str) -> list[str]:
        return [line for line in (self.checkout / "calls").read_text().splitlines() if line.startswith(start)]

    def assert_passes(self, script: str) -> str:
        answer = self.run_bash(script)
        self.assertEqual((answer.returncode, answer.stderr), (0, ""), answer.stdout)
        return answer.stdout

    def assert_dies(self, script: str, words: str) -> None:
        answer = self.run_bash(script)
        self.assertEqual(answer.returncode, 1, answer.stdout)
        self.assertRegex(answer.stderr, r"\npackaging/test failed: .*" + words)

    def test_nothing_missing_asks_nobody(self) -> None:
        self.packages("here # a comment", "", "# another", "here-too | unheard-of")
        self.assertEqual(self.assert_passes(DEBIAN + "; install_packages list"), "")
        self.assertEqual(self.calls("apt-get"), [])

    def test_a_second_start_does_not_even_ask_what_apt_knows(self) -> None:
        self.packages("unheard-of | here")
        self.assert_passes(DEBIAN + "; install_packages list")
        self.assertNotEqual(self.calls("apt-cache"), [])
        self.assert_passes(DEBIAN + "; install_packages list")
        self.assertEqual(self.calls("apt-"), [])

    def test_only_what_is_missing_is_installed_and_named(self) -> None:
        self.packages("here", "gone", "unheard-of | other")
        words = self.assert_passes(DEBIAN + "; install_packages list")
        self.assertRegex(words, r"installing.*: gone other\n")
        self.assertRegex("\n".join(self.calls("apt-get")), r"update\n.*install .* gone other$")

    def test_without_root_it_says_that_it_uses_sudo(self) -> None:
        self.command("id", "echo 1000")
        self.command("sudo", 'exec "$@"')
        self.packages("gone")
        self.assertIn("with sudo: apt-get", self.assert_passes(DEBIAN + "; install_packages list"))

    def test_without_root_and_sudo(self) -> None:
        self.command("id", "echo 1000")
        self.packages("gone")
        script = DEBIAN + '; command() { [[ $* != "-v sudo" ]]; }; install_packages list'
        self.assert_dies(script, "no sudo\n.*apt-get")

    def test_without_a_mirror(self) -> None:
        self.command("apt-get", "exit 100")
        self.packages("gone")
        self.assert_dies(DEBIAN + "; install_packages list", "could not install all of: gone\n.*mirror")

    def test_a_mirror_that_lacks_a_package(self) -> None:
        self.packages("unheard-of")
        self.assert_dies(DEBIAN + "; install_packages list", "does not offer: unheard-of\n.*network")

    def test_another_distribution_with_apt_carries_on(self) -> None:
        self.packages("unheard-of", "gone")
        self.assertIn("no package of this name: unheard-of", self.assert_passes(OTHER + "; install_packages list"))
        self.assertRegex(self.calls("apt-get")[-1], "install .* gone$")

    def test_another_distribution_names_the_packages(self) -> None:
        self.packages("here", "one | other")
        words = self.assert_passes(OTHER + "; has_apt() { false; }; install_packages list")
        self.assertRegex(words, r"Fedora.*\n  here\n  one or other\n")
        self.assertEqual(self.calls("apt-get"), [])

    def test_no_room(self) -> None:
        self.command("df", "echo header; echo disk 9 9 2097152 9% /")
        self.assert_dies(DEBIAN + "; set_up list", "only 2048 MB are free")

    def test_what_nobody_thought_of(self) -> None:
        self.assert_dies("false", "`false` gave up")

    def test_a_closed_mirror_costs_only_the_colours(self) -> None:
        self.command("apt-get", MACHINE["apt-get"] + '\ncase "$*" in *update*) exit 100 ;; esac')
        self.assertIn("QScintilla's own lexers", self.assert_passes(DEBIAN + "; provide_highlighting"))
        self.assertEqual(self.assert_passes(DEBIAN + "; provide_highlighting"), "")

    def test_highlighting_comes_from_the_machines_own_mirror(self) -> None:
        script = DEBIAN + '; mkdir a; fetch_highlighting trixie "$PWD/a" || true; cat a/next/sources.list'
        self.assertIn("deb-src http://mirror.invalid/debian trixie main\n", self.run_bash(script).stdout)

    def test_highlighting_is_left_to_distributions_that_have_it(self) -> None:
        newer = DEBIAN.replace("echo 12", "echo 13")
        self.assertEqual(self.assert_passes(newer + "; provide_highlighting"), "")
        self.assertEqual(self.calls(""), [])

    def test_oracles_are_skipped_loudly(self) -> None:
        self.command("npm", "exit 1")
        (self.checkout / "tests").symlink_to(PACKAGING.parent / "tests")
        self.assertIn("*** SKIPPED: the npm oracles", self.assert_passes("provide_oracles || true"))

    def test_long_forms_by_their_names(self) -> None:
        forms = ". packaging/set-up/long_forms.sh; require_long_forms"
        self.assert_passes(forms + "; require_long_forms fuzzers clang-tidy")
        self.assert_dies(forms + " clang", "no long form 'clang'\n.*clang-tidy sanitizers fuzzers benchmarks")

    def test_only_the_named_long_forms_are_run(self) -> None:
        forms = ". packaging/set-up/long_forms.sh; install_packages() { :; }; fuzz_all() { echo fuzz; }; run_long_forms fuzzers"
        self.assertEqual(self.assert_passes(forms), "fuzz\n")

    def test_shares_within_and_over_their_budgets(self) -> None:
        clock = 'export COUNTERSIGN_CLOCK=$PWD/clock; printf "%s\\n" "set-up 481" "tests 59" "tests 1" >clock; '
        self.assert_dies(clock + "report_shares", "over budget: set-up\n")
        words = self.assert_passes(clock + "sed -i s/481/480/ clock; report_shares")
        self.assertEqual(words, "set-up 8:00 of 8:00 · build 0:00 of 20:00 · tests 1:00 of 10:00\n")

    def test_a_share_that_fails_took_its_time(self) -> None:
        self.run_bash("export COUNTERSIGN_CLOCK=$PWD/clock; timed build die why hint")
        self.assertRegex((self.checkout / "clock").read_text(), r"^build \d+\n$")


if __name__ == "__main__":
    sys.exit(unittest.main())
