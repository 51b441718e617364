# SPDX-License-Identifier: Apache-2.0
"""Two people on two machines review, sign and freeze; a third verifies, and somebody with no Countersign at all.

The machines are folders: each person has a home, a key and a clone; between them is a bare remote.
"""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

BUILD = Path(os.environ["COUNTERSIGN_BUILD"])
PROGRAM = BUILD / "app" / "cli" / "countersign"
REVIEW = "orders"
PACKET = "orders-2.0.0"

CONTRACT = """\
openapi: 3.0.3
info: { title: Orders, version: %s }
paths:
  /orders:
    post:
      operationId: placeOrder
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [%s]
              properties:
                cart: { type: string }
                country: { type: string }
      responses:
        "201": { description: Placed. }
"""

SETTINGS = """\
owners:
  roles: { backend: [ana@acme.example], product: [bob@acme.example] }
signing: { required: [product] }
"""

FORM = """\
decision.question: May an order ask for the country?
decision.outcome: approve
decision.rationale: Taxes need it.
boundary.classification: breaking
boundary.consumerImpact: [{ consumer: shop, pin: 1.0.0, impact: sends the country from its next release on }]
boundary.retryBehaviour: Unchanged.
boundary.rollback: Take the tag back out of the shop's manifest.
evidence.test: [{ text: the shop's order test, ref: tests/order }]
prompts.ambiguity: Which list of countries. ISO 3166-1.
prompts.safety: A day of orders with a country on the test stage.
"""


def missing(*tools: str) -> str | None:
    return next((tool for tool in tools if not shutil.which(tool)), None)


class Person:
    """Somebody with a home, a key, and a clone of the contracts."""

    def __init__(self, machine: Path, name: str, remote: Path) -> None:
        self.name = name
        self.address = f"{name}@acme.example"
        self.home = machine / name
        self.clone = self.home / "contracts"
        self.key = self.home / ".ssh" / "id_ed25519"
        self.key.parent.mkdir(parents=True, mode=0o700)
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "GIT_CONFIG_NOSYSTEM": "1",
            "LC_ALL": "C.UTF-8",
        }
        self.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", self.address, "-f", self.key, cwd=self.home)
        for key, value in {
            "user.name": name.title(),
            "user.email": self.address,
            "init.defaultBranch": "main",
            "gpg.format": "ssh",
            "user.signingkey": f"{self.key}.pub",
            "commit.gpgsign": "true",
        }.items():
            self.run("git", "config", "--global", key, value, cwd=self.home)
        self.run("git", "clone", "-q", remote, self.clone, cwd=self.home)

    def ask(self, *command: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(word) for word in command],
            cwd=cwd or self.clone,
            env=self.environment,
            capture_output=True,
            text=True,
        )

    def run(self, *command: str | Path, cwd: Path | None = None) -> str:
        answer = self.ask(*command, cwd=cwd)
        words = " ".join(map(str, command))
        assert answer.returncode == 0, f"{self.name}$ {words}\n{answer.stdout}{answer.stderr}"
        return answer.stdout

    def git(self, *words: str | Path) -> str:
        return self.run("git", *words)

    def countersign(self, *words: str | Path) -> str:
        return self.run(PROGRAM, *words)

    def verdict(self, *words: str) -> tuple[int, dict]:
        answer = self.ask(PROGRAM, "verify", *words, "--format", "json")
        assert answer.stdout, answer.stderr
        return answer.returncode, json.loads(answer.stdout)

    def write(self, path: str, text: str) -> None:
        file = self.clone / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def commit(self, message: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def pin(self) -> None:
        standing = json.loads(self.ask(PROGRAM, "trust", "--format", "json").stdout)
        self.countersign("trust", "pin", "--yes", standing["allowedSigners"]["sha256"])

    def enroll(self, role: str) -> str:
        """The branch to be merged."""
        answer = json.loads(self.countersign("enroll", "--role", role, "--format", "json"))
        self.git("push", "-q", "origin", answer["branch"])
        return answer["branch"]

    def merge(self, branch: str) -> None:
        self.git("checkout", "-q", "main")
        self.git("fetch", "-q", "origin")
        self.git("merge", "-q", "--no-ff", "-S", "-m", f"Merge {branch}", f"origin/{branch}")
        self.git("push", "-q", "origin", "main")
        self.git("fetch", "-q", "origin")

    def accept_break(self) -> None:
        self.countersign("review", "decide", REVIEW, "POST /orders > request body > country", "accept-with-plan",
                         "--role", "backend", "--reason", "taxes need it", "--plan", "the shop sends it first",
                         "--owner", self.address)

    def sign(self, role: str) -> None:
        self.countersign("packet", "sign", PACKET, "--role", role, "--key", self.key)
        self.git("push", "-q", "origin", "HEAD")


class TwoPeople(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        if tool := missing("git", "ssh-keygen"):
            raise unittest.SkipTest(f"{tool} is not installed")
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.machine = Path(scratch.name)
        cls.remote = cls.machine / "contracts.git"
        subprocess.run(["git", "init", "-q", "--bare", "-b", "main", cls.remote], check=True)
        cls.ana = Person(cls.machine, "ana", cls.remote)
        cls.bob = Person(cls.machine, "bob", cls.remote)
        cls.tell()

    @classmethod
    def tell(cls) -> None:
        """The story, up to the frozen version."""
        ana, bob = cls.ana, cls.bob
        ana.git("checkout", "-q", "-b", "main")
        ana.write("openapi/orders.yaml", CONTRACT % ("1.0.0", "cart"))
        ana.write(".countersign/settings.yaml", SETTINGS)
        ana.commit("Describe orders")
        ana.git("tag", "-a", "-m", "Orders 1.0.0", "v1.0.0")
        ana.git("push", "-q", "origin", "main", "v1.0.0")
        ana.git("remote", "set-head", "origin", "main")
        ana.merge(ana.enroll("backend"))
        ana.pin()

        bob.git("pull", "-q", "origin", "main")
        bob.git("remote", "set-head", "origin", "main")
        bob.pin()
        branch = bob.enroll("product")
        ana.merge(branch)

        ana.git("checkout", "-q", "-b", "countries")
        ana.write("openapi/orders.yaml", CONTRACT % ("2.0.0", "cart, country"))
        ana.commit("Ask for the country")
        ana.countersign("review", "open", "Orders", "--baseline", "v1.0.0", "--candidate", "countries")
        ana.accept_break()
        (ana.home / "form.yaml").write_text(FORM)
        ana.countersign("review", "fill", REVIEW, "--from", ana.home / "form.yaml")
        ana.commit("Review orders 2.0.0")
        ana.git("push", "-q", "origin", "countries")

        bob.git("fetch", "-q", "origin")
        bob.git("checkout", "-q", "countries")
        bob.countersign("review", "comment", REVIEW, "The list of countries is ISO's.", "--stance", "fyi")
        bob.commit("Comment on orders 2.0.0")
        bob.git("push", "-q", "origin", "countries")

        ana.git("pull", "-q", "origin", "countries")
        ana.countersign("packet", "new", "--review", REVIEW)
        ana.sign("backend")
        cls.half = ana.verdict(PACKET)
        bob.git("pull", "-q", "origin", "countries")
        bob.sign("product")

        ana.git("pull", "-q", "origin", "countries")
        ana.countersign("freeze", PACKET, "2.0.0", "--key", ana.key)
        ana.git("push", "-q", "origin", "v2.0.0")

    def setUp(self) -> None:
        """A third clone for every chapter, of somebody who has never met the others."""
        self.cleo = Person(self.machine, self._testMethodName, self.remote)
        self.cleo.git("checkout", "-q", "countries")
        self.cleo.git("remote", "set-head", "origin", "main")

    @property
    def packet(self) -> Path:
        return self.cleo.clone / ".countersign" / "packets" / PACKET

    def test_one_of_two_signoffs_is_not_enough(self) -> None:
        code, answer = self.half
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
        for role, person in (("backend", self.ana), ("product", self.bob)):
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


if __name__ == "__main__":
    unittest.main(verbosity=2)
