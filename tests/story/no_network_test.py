# SPDX-License-Identifier: Apache-2.0
"""Nothing on the command line asks for the network; every verb is tried, where there is none."""

import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from network import Trace, leave_the_network
from people import BUILD, PROGRAM, missing

SAMPLE_REVIEW = Path(__file__).parents[2] / "packaging" / "sample-review"
REVIEW = "checkout-waits-for-the-bank"
PACKET = f"{REVIEW}-2.4.0"
LAST_ENTRY = """$(tail -n 1 .countersign/reviews/*/journal/marta* | jq -r .uuid)"""
KEY = ".git/countersign/demo-keys/backend"
FAR_AWAY = """\
openapi: 3.1.0
info: { title: Far away, version: 1.0.0 }
paths:
  /orders: { $ref: "https://contracts.example/orders.yaml" }
"""
# What the sample's owners do not need on their way to a packet: the exit code, and the command.
COMMANDS = f"""\
2 contracts
1 diff v2.3.0: release-2.4.0:
2 diff far-away.yaml far-away.yaml
1 impact --baseline v2.3.0 --candidate release-2.4.0
0 audit
0 changelog v2.3.0 release-2.4.0
0 migration
2 lint far-away.yaml
0 rules
0 validate openapi/schemas/order.yaml far-away.yaml
0 parse far-away.yaml
0 show v2.3.0:openapi/checkout.yaml
0 init --dry-run
0 help check
0 completions bash
0 review comment {REVIEW} "A late word." --stance fyi
0 review withdraw {REVIEW} {LAST_ENTRY}
0 review mark {REVIEW} "POST /orders > request body > cart_id" --reason "It was a name."
0 review form {REVIEW}
0 review vote {REVIEW} "POST /orders > request body > cart_id" accept
0 review votes export {REVIEW}
2 review minutes {REVIEW}
2 review acknowledge {REVIEW} far-away.yaml --reason "It is no part of this."
0 packet show {PACKET}
0 packet import ../{PACKET}.packet
0 packet seal ../{PACKET}.pdf --self-made
0 enroll --role qa --key ../../key
0 freeze {PACKET} 3.0.0 --key {KEY}
0 trust
0 trust pin
0 trust forget
"""


class NoNetwork(unittest.TestCase):
    def setUp(self) -> None:
        if tool := missing("git", "ssh-keygen", "bash", "jq"):
            self.skipTest(f"{tool} is not installed")
        if not (BUILD / "app" / "desktop" / "countersign-desktop").exists():
            self.skipTest("countersign-desktop, which prints PDFs, is not built")
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.home = Path(scratch.name)
        self.trace = Trace(self.home / "trace")
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.home), "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8",
            "XDG_CONFIG_HOME": str(self.home / "out" / "configuration")}

    def ask(self, *words: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*self.trace.words, *words], cwd=cwd or self.home, env=self.environment,
                              capture_output=True, text=True)

    def verbs_of(self, *verb: str) -> set[tuple[str, ...]]:
        told = subprocess.run([PROGRAM, "help", *verb], capture_output=True, text=True, check=True).stdout
        listed = re.search(r"^Verbs\n((?:  .*\n)+)", told, re.MULTILINE)
        names = re.findall(r"^  (\w+) ", listed.group(1), re.MULTILINE) if listed else []
        return {(*verb, name) for name in names}

    def all_verbs(self) -> set[tuple[str, ...]]:
        outer = self.verbs_of()
        return outer.union(*(self.verbs_of(*verb) for verb in outer))

    def test_no_verb_asks_for_it(self) -> None:
        told = self.ask(SAMPLE_REVIEW, PROGRAM, self.home / "out")
        self.assertEqual(told.returncode, 0, told.stdout + told.stderr)
        sample = self.home / "out" / "sample"
        (sample / "far-away.yaml").write_text(FAR_AWAY)
        self.ask("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.home / "key")
        for line in COMMANDS.splitlines():
            code, command = line.split(" ", 1)
            with self.subTest(command):
                told = self.ask("bash", "-c", f'exec "$0" {command}', PROGRAM, cwd=sample)
                self.assertEqual(told.returncode, int(code), told.stdout + told.stderr)
        if not self.trace.is_kept:
            self.skipTest("strace is not installed, or may not be used: the verbs were tried, and not listened to")
        self.assertEqual(self.trace.calls_to_the_network(), [])
        asked = {tuple(words[:length]) for words in self.trace.asked() for length in (1, 2)}
        self.assertEqual(self.all_verbs() - asked, set())


if __name__ == "__main__":
    leave_the_network()
    unittest.main(verbosity=2)
