# SPDX-License-Identifier: Apache-2.0
"""People with a home, a key and a clone each, and the story of how two of them released orders 2.0.0.

The machines are folders; between them is a bare remote.
"""

import copy
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

    def __init__(self, machine: Path, name: str, remote: Path, *cloning: str) -> None:
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
        self.run("git", "clone", "-q", *cloning, remote.as_uri(), self.clone, cwd=self.home)

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

    def at(self, folder: Path) -> "Person":
        """The same person, in another folder."""
        elsewhere = copy.copy(self)
        elsewhere.clone = folder
        return elsewhere

    def git(self, *words: str | Path) -> str:
        return self.run("git", *words)

    def countersign(self, *words: str | Path) -> str:
        return self.run(PROGRAM, *words)

    def verdict(self, *words: str | Path) -> tuple[int, dict]:
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

    def signers_sha256(self) -> str:
        standing = json.loads(self.ask(PROGRAM, "trust", "--format", "json").stdout)
        return standing["allowedSigners"]["sha256"]

    def pin(self) -> None:
        self.countersign("trust", "pin", "--yes", self.signers_sha256())

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


class Orders:
    """Two people, two machines: they enrol, review, sign and freeze."""

    def __init__(self, machine: Path) -> None:
        self.machine = machine
        self.remote = machine / "contracts.git"
        subprocess.run(["git", "init", "-q", "--bare", "-b", "main", self.remote], check=True)
        self.ana = Person(machine, "ana", self.remote)
        self.bob = Person(machine, "bob", self.remote)
        self.tell()

    def tell(self) -> None:
        """The story, up to the frozen version."""
        ana, bob = self.ana, self.bob
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
        self.half = ana.verdict(PACKET)
        bob.git("pull", "-q", "origin", "countries")
        bob.sign("product")

        ana.git("pull", "-q", "origin", "countries")
        ana.countersign("freeze", PACKET, "2.0.0", "--key", ana.key)
        ana.git("push", "-q", "origin", "v2.0.0")


class StoryTest(unittest.TestCase):
    """Chapters that begin where the story ends."""

    @classmethod
    def setUpClass(cls) -> None:
        if tool := missing("git", "ssh-keygen"):
            raise unittest.SkipTest(f"{tool} is not installed")
        scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(scratch.cleanup)
        cls.orders = Orders(Path(scratch.name))

    def stranger(self, *cloning: str) -> Person:
        """A third clone, of somebody who has never met the others."""
        cleo = Person(self.orders.machine, self._testMethodName, self.orders.remote, *cloning)
        cleo.git("checkout", "-q", "countries")
        cleo.git("remote", "set-head", "origin", "main")
        return cleo
