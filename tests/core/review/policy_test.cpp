// SPDX-License-Identifier: Apache-2.0
#include "core/review/policy.h"
#include "tests/support/test_program.h"

#include <QTest>

class PolicyTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTheFilesInTheirOrder();
    void tellsNothingOfComments();
};

void PolicyTest::tellsTheFilesInTheirOrder()
{
    core::PolicyFiles trusted;
    trusted.settings = "profile: strict\n";
    trusted.allowedSigners = "olena@acme.example ssh-ed25519 AAAA1\n";
    trusted.revokedKeys = "ssh-ed25519 AAAA2\n";
    const auto changes = core::comparePolicy(trusted, {});
    QCOMPARE(changes.size(), std::size_t {3});
    QCOMPARE(changes[0].file, std::string(".countersign/settings.yaml"));
    QCOMPARE(changes[1].file, std::string(".countersign/allowed_signers"));
    QCOMPARE(changes[2].file, std::string(".countersign/revoked_keys"));
    for (const core::PolicyChange& each : changes)
        QVERIFY2(each.weakens, each.change.c_str());
}

void PolicyTest::tellsNothingOfComments()
{
    core::PolicyFiles trusted;
    trusted.settings = "profile: strict\n";
    trusted.allowedSigners = "olena@acme.example ssh-ed25519 AAAA1 her laptop\n";
    core::PolicyFiles candidate;
    candidate.settings = "# as agreed\n{ \"profile\": \"strict\" }\n";
    candidate.allowedSigners = "# people\r\n\r\nolena@acme.example  ssh-ed25519 AAAA1\r\n";
    QVERIFY(core::comparePolicy(trusted, candidate).empty());
}

COUNTERSIGN_TEST(PolicyTest)
#include "policy_test.moc"
