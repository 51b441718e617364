# SPDX-License-Identifier: Apache-2.0
"""Somebody at a keyboard takes the sample from opened to verified; files and the command line tell what came of it.

COUNTERSIGN_PICTURES=FOLDER leaves a picture of each step for people to look at, as large as
COUNTERSIGN_PICTURES_SIZE (1280x720) and as COUNTERSIGN_PICTURES_APPEARANCE (light, dark, high-contrast) says.
"""

import json
import unittest

from network import Trace, leave_the_network
from people import PROGRAM
from screen import PATIENCE_SECONDS, until
from window import ANSWERS, PACKET, PLAN, SHEET, TEST, WINDOW, WindowStory

NEXT_OWNER = ("Tab", "Tab", "Down")  # from the button to sign with, by the other one, to who signs
OWNERS = {"product": "iryna", "backend": "olena", "frontend": "marta"}


class WindowWalk(WindowStory):
    def test_from_opened_to_verified_by_keys_alone(self) -> None:
        trace = Trace(self.home / "trace")
        desktop = self.open_window(trace=trace)
        self.decide()
        self.answer()
        self.sign()
        self.sign(*NEXT_OWNER)
        self.sign()
        self.check_journal()
        self.check_packet()
        self.check_signatures()
        self.assertIsNone(desktop.poll(), "the window is still there")
        self.screen.press("ctrl+q")
        self.assertEqual(desktop.wait(PATIENCE_SECONDS), 0)
        self.assertEqual(trace.calls_to_the_network() if trace.is_kept else [], [])

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
