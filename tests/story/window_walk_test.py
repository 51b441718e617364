# SPDX-License-Identifier: Apache-2.0
"""Somebody at a keyboard takes the sample from opened to verified; files and the command line tell what came of it.

COUNTERSIGN_PICTURES=FOLDER leaves a picture of each step for people to look at, as large as
COUNTERSIGN_PICTURES_SIZE (1280x720) and as COUNTERSIGN_PICTURES_APPEARANCE (light, dark, high-contrast) says.
"""

import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from people import BUILD, PROGRAM, missing
from screen import Screen, leave_the_network, until

DESKTOP = BUILD / "app" / "desktop" / "countersign-desktop"
PACKET = "checkout-api-2.4.0"
WINDOW = "^sample"
SHEET = f"^Sign {PACKET}"
NEXT_OWNER = ("Tab", "Tab", "Down")  # from the button to sign with, by the other one, to who signs
TEST = "Orders test on stage"
PLAN = "Shipped after web-checkout 2.4"
ANSWERS = {
    "boundary.retryBehaviour": "Retries are safe with the key",
    "boundary.rollback": "Redeploy the release before",
    "prompts.ambiguity": "Nothing that we know",
    "prompts.safety": "A day on the test stage",
}
OWNERS = {"product": "iryna", "backend": "olena", "frontend": "marta"}


class WindowWalk(unittest.TestCase):
    def setUp(self) -> None:
        if tool := missing("Xvfb", "xdotool", "git", "ssh-keygen"):
            self.skipTest(f"{tool} is not installed")
        if not DESKTOP.exists():
            self.skipTest("countersign-desktop is not built")
        # Keys reach a window when the machine is at rest: beside other tests one walk in some stops at a wait.
        if not os.environ.get("COUNTERSIGN_FULL"):
            self.skipTest("a walk through the window belongs to the long forms: COUNTERSIGN_FULL=1")
        scratch = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.addCleanup(scratch.cleanup)
        self.home = Path(scratch.name)
        self.sample = self.home / "sample"
        self.folder = self.sample / ".countersign" / "packets" / PACKET
        self.screen = Screen(os.environ.get("COUNTERSIGN_PICTURES_SIZE", "1280x720"), self.home)
        self.addCleanup(self.screen.close)
        self.environment = self.screen.environment | {
            "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run"), "GIT_CONFIG_NOSYSTEM": "1"}
        (self.home / "run").mkdir(mode=0o700)
        self.run_here(PROGRAM, "sample", self.sample)
        self.run_here("git", "config", "--global", "user.name", "Iryna")
        self.run_here("git", "config", "--global", "user.email", "iryna@sample.invalid")
        self.choose_appearance()

    def choose_appearance(self) -> None:
        settings = self.home / ".config" / "countersign" / "countersign.conf"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(f"[General]\nappearance={os.environ.get('COUNTERSIGN_PICTURES_APPEARANCE', 'light')}\n")

    def run_here(self, *words: str | Path) -> str:
        cwd = self.sample if self.sample.exists() else self.home
        answer = subprocess.run(words, cwd=cwd, env=self.environment, capture_output=True, text=True)
        self.assertEqual(answer.returncode, 0, f"{words}\n{answer.stdout}{answer.stderr}")
        return answer.stdout

    def keep_picture(self, step: str) -> None:
        if folder := os.environ.get("COUNTERSIGN_PICTURES"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.screen.settle()
            self.screen.keep_picture(Path(folder) / f"{step}.png")

    def said(self, kind: str) -> list[dict]:
        """What Iryna's journal holds of this kind; a line that is being written is not there yet."""
        journal = self.sample / ".countersign" / "reviews" / PACKET / "journal" / "iryna@sample.invalid.jsonl"
        lines = journal.read_text().split("\n")[:-1] if journal.exists() else []
        return [entry for entry in map(json.loads, lines) if entry["kind"] == kind]

    def wait_for_decisions(self, count: int) -> None:
        until(lambda: len(self.said("decide")) >= count, f"{count} decisions in the journal")
        self.assertEqual(len(self.said("decide")), count)

    def answers(self) -> dict:
        return {entry["field"]: entry["value"] for entry in self.said("form")}

    def wait_for_answer(self, field: str, value: object) -> None:
        until(lambda: self.answers().get(field) == value, f"{field} in the journal")

    def signoffs(self) -> list[Path]:
        return list(self.folder.glob("signoffs/*.sig"))

    def test_from_opened_to_verified_by_keys_alone(self) -> None:
        desktop = subprocess.Popen([DESKTOP, self.sample], env=self.environment, stderr=subprocess.DEVNULL)
        self.addCleanup(desktop.wait)
        self.addCleanup(desktop.terminate)
        self.screen.fill_with(self.screen.turn_to(f"{WINDOW}, v2.3.0 and working tree"))
        self.screen.settle()
        self.decide()
        self.answer()
        self.sign()
        self.sign(*NEXT_OWNER)
        self.sign()
        self.check_journal()
        self.check_packet()
        self.check_signatures()
        self.assertIsNone(desktop.poll(), "the window is still there")

    def decide(self) -> None:
        self.keep_picture("1-opened")
        self.screen.press_and_see("shift+a")
        self.screen.press("Return")
        self.wait_for_decisions(3)
        for decided in (4, 5, 6):
            self.screen.press("w")
            self.screen.write(PLAN)
            self.screen.press("Return")
            self.wait_for_decisions(decided)
        self.screen.press("a")
        self.wait_for_decisions(7)
        self.keep_picture("2-decided")

    def answer(self) -> None:
        self.screen.settle()  # what is decided makes another draft of the packet, with fewer gaps
        self.screen.press_and_see("ctrl+4")
        self.screen.press("space")
        self.screen.write(TEST)
        self.screen.press("F8")
        self.wait_for_answer("evidence.test", [{"text": TEST}])
        for field, text in ANSWERS.items():
            self.screen.write(text)
            self.screen.press("F8")
            self.wait_for_answer(field, text)
        self.keep_picture("3-answered")

    def sign(self, *choosing: str) -> None:
        """As the owner whom the sheet offers first, or as the one chosen in it."""
        signed = len(self.signoffs())
        self.screen.press("ctrl+Return")
        self.screen.turn_to(SHEET)
        self.keep_picture(f"4-sheet-{signed + 1}")
        self.screen.press(*choosing, "Return")
        until(lambda: not self.screen.windows(SHEET), "the sheet closes")
        self.assertEqual(len(self.signoffs()), signed + 1)
        self.keep_picture(f"5-signed-{signed + 1}")
        self.screen.turn_to(WINDOW)

    def check_journal(self) -> None:
        decisions = [(entry["verdict"], entry["seen"]["severity"]) for entry in self.said("decide")]
        self.assertEqual(decisions[3:], [("accept-with-plan", "breaking")] * 3 + [("accept", "risky")])
        self.assertEqual(sorted(decisions[:3]), [("accept", "docs"), ("accept", "safe"), ("accept", "safe")])
        self.assertEqual([entry["plan"]["text"] for entry in self.said("decide") if "plan" in entry], [PLAN] * 3)
        self.assertEqual(self.answers()["decision.outcome"], "approve")

    def check_packet(self) -> None:
        packet = json.loads((self.folder / "packet.json").read_text())
        self.assertEqual(packet["decision"]["outcome"], "approve")
        self.assertEqual(len(packet["decisions"]), 7)
        self.assertEqual([each["text"] for each in packet["evidence"]], [TEST])
        self.assertEqual(packet["boundary"]["retryBehaviour"], ANSWERS["boundary.retryBehaviour"])
        self.assertEqual(packet["boundary"]["rollback"], ANSWERS["boundary.rollback"])
        self.assertEqual([each["answer"] for each in packet["prompts"]],
                         [ANSWERS["prompts.ambiguity"], ANSWERS["prompts.safety"]])

    def check_signatures(self) -> None:
        self.assertEqual({file.name for file in self.signoffs()},
                         {f"{role}.{person}@sample.invalid.sig" for role, person in OWNERS.items()})
        told = self.run_here("git", "log", "-3", "--format=%s").splitlines()
        self.assertEqual(set(told), {f"Sign {PACKET} as {role}" for role in OWNERS})
        answer = json.loads(self.run_here(PROGRAM, "verify", PACKET, "--repo", self.sample, "--format", "json"))
        self.assertEqual(answer["verdict"], "valid", answer["reasons"])
        self.assertEqual({each["role"]: each["state"] for each in answer["signoffs"] if each["required"]},
                         dict.fromkeys(OWNERS, "valid"))


if __name__ == "__main__":
    leave_the_network()
    unittest.main(verbosity=2)
