# SPDX-License-Identifier: Apache-2.0
"""Two people on two machines review, sign and freeze; a third verifies, and somebody with no Countersign at all."""

import json
import subprocess
import unittest
from pathlib import Path

from people import CONTRACT, PACKET, PROGRAM, SETTINGS, StoryTest, missing


class TwoPeople(StoryTest):
    def setUp(self) -> None:
        self.cleo = self.stranger()

    @property
    def packet(self) -> Path:
        return self.cleo.clone / ".countersign" / "packets" / PACKET

    def test_one_of_two_signoffs_is_not_enough(self) -> None:
        code, answer = self.orders.half
        self.assertEqual((code, answer["verdict"]), (1, "incomplete"), answer["reasons"])

    def test_a_third_clone_believes_nobody_before_it_pinned(self) -> None:
        code, answer = self.cleo.verdict(PACKET)
        self.assertEqual((code, answer["verdict"]), (2, "unknown"), answer["reasons"])
        self.assertIn("countersign trust", " ".join(answer["reasons"]))

    def test_a_third_clone_verifies(self) -> None:
        self.cleo.pin()
        code, answer = self.cleo.verdict(PACKET, "--for", "v2.0.0")
        self.assertEqual((code, answer["verdict"]), (0, "valid"), answer["reasons"])
        states = {each["role"]: each["state"] for each in answer["signoffs"] if each["required"]}
        self.assertEqual(states, {"backend": "valid", "product": "valid"})
        self.assertIn("Frozen as v2.0.0: the tag names this packet's SHA-256", answer["notes"][0])

    def test_the_gate_opens(self) -> None:
        self.cleo.pin()
        gate = self.cleo.ask(PROGRAM, "check", "--baseline", "v1.0.0", "--candidate", "countries", "--format", "json")
        answer = json.loads(gate.stdout)
        self.assertEqual((gate.returncode, answer["verdict"]), (0, "yes"), answer["reasons"])
        self.assertEqual([each["verdict"] for each in answer["packets"]], ["valid"])
        self.assertEqual(len(answer["accepted"]), 1)

    def test_somebody_without_countersign_verifies_the_same(self) -> None:
        if tool := missing("jq"):
            self.skipTest(f"{tool} is not installed")
        signers = self.cleo.git("show", "origin/main:.countersign/allowed_signers")
        (self.cleo.home / "allowed_signers").write_text(signers)
        text = (self.packet / "packet.json").read_text()
        self.assertEqual(self.cleo.run("jq", "-cjS", ".", self.packet / "packet.json"), text)
        for role, person in (("backend", self.orders.ana), ("product", self.orders.bob)):
            told = subprocess.run(
                ["ssh-keygen", "-Y", "verify", "-f", self.cleo.home / "allowed_signers", "-I", person.address,
                 "-n", f"{role}.signoff.v1@countersign", "-s", self.packet / f"signoffs/{role}.{person.address}.sig"],
                input=text, text=True, capture_output=True)
            self.assertEqual(told.returncode, 0, told.stdout + told.stderr)
        packet = json.loads(text)
        side = packet["contracts"][0]["candidate"]
        self.assertEqual(self.cleo.git("rev-parse", "v2.0.0:openapi/orders.yaml").strip(), side["blob"])
        self.cleo.git("-c", f"gpg.ssh.allowedSignersFile={self.cleo.home}/allowed_signers", "verify-tag", "v2.0.0")
        sha256 = subprocess.run(["sha256sum", self.packet / "packet.json"], capture_output=True, text=True).stdout[:64]
        self.assertIn(f"Packet-SHA256: {sha256}", self.cleo.git("cat-file", "tag", "v2.0.0"))

    def test_one_byte_of_the_contract(self) -> None:
        self.cleo.pin()
        self.cleo.write("openapi/orders.yaml", CONTRACT % ("2.0.1", "cart, country"))
        self.cleo.commit("Change one byte")
        code, answer = self.cleo.verdict(PACKET, "--for", "HEAD")
        self.assertEqual((code, answer["verdict"]), (1, "newer"), answer["reasons"])

    def test_one_comment_of_the_packet(self) -> None:
        self.cleo.pin()
        file = self.packet / "packet.json"
        file.write_text(file.read_text().replace("is ISO's", "is ours "))
        code, answer = self.cleo.verdict(str(self.packet))
        self.assertEqual((code, answer["verdict"]), (1, "altered"), answer["reasons"])

    def test_one_line_of_the_policy(self) -> None:
        """It asks for more than was signed: what was valid under the old policy opens no gate under the new one."""
        self.cleo.git("checkout", "-q", "main")
        self.cleo.write(".countersign/settings.yaml", SETTINGS.replace("[product]", "[product, qa]"))
        self.cleo.commit("Ask for quality, too")
        self.cleo.git("checkout", "-q", "countries")
        self.cleo.pin()
        code, answer = self.cleo.verdict(PACKET, "--for", "v2.0.0", "--trusted-ref", "main")
        self.assertEqual((code, answer["verdict"]), (2, "unknown"), answer["reasons"])
        self.assertIn("laxer policy", answer["reasons"][0])

    def test_one_tag_that_moved(self) -> None:
        self.cleo.pin()
        self.cleo.git("tag", "-f", "-a", "-m", "Orders 2.0.0", "v2.0.0", "v1.0.0")
        code, answer = self.cleo.verdict(PACKET, "--for", "v2.0.0")
        self.assertEqual((code, answer["verdict"]), (1, "newer"), answer["reasons"])

    def test_one_tag_that_somebody_made_again(self) -> None:
        """It says all that the first one said, for another commit, and is signed: by nobody who may."""
        self.cleo.pin()
        message = self.cleo.git("tag", "-l", "--format=%(contents:subject)%0a%0a%(contents:body)", "v2.0.0")
        self.assertIn("Packet-SHA256: ", message)
        self.cleo.git("tag", "-f", "-s", "-m", message, "v2.0.0", "v1.0.0^{}")
        code, answer = self.cleo.verdict(PACKET)
        self.assertEqual((code, answer["verdict"]), (0, "valid"), answer["reasons"])
        self.assertIn("nobody whom you trust says so: its signature counts as 'unknown signer'", answer["notes"][0])
        code, answer = self.cleo.verdict(PACKET, "--for", "v2.0.0")
        self.assertEqual((code, answer["verdict"]), (2, "unknown"), answer["reasons"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
