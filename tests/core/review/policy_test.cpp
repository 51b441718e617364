// SPDX-License-Identifier: Apache-2.0
#include "core/review/policy.h"
#include "tests/support/test_program.h"

#include <QTest>

class PolicyTest : public QObject {
    Q_OBJECT

private slots:
    void tellsRevocationsByLine();
    void missesNothingWhenTheFileGoes();
};

void PolicyTest::tellsRevocationsByLine()
{
    core::PolicyFiles trusted;
    trusted.revokedKeys = "# lost laptops\nssh-ed25519 AAAA1\nssh-ed25519 AAAA2\n";
    core::PolicyFiles candidate;
    candidate.revokedKeys = "ssh-ed25519 AAAA2\r\n\r\nssh-ed25519 AAAA3\r\n";
    const std::vector<core::PolicyChange> expected {
        {".countersign/revoked_keys", 2, "A key is no longer revoked", true},
        {".countersign/revoked_keys", 3, "A key is revoked", false},
    };
    QVERIFY(core::comparePolicy(trusted, candidate) == expected);
    QVERIFY(core::comparePolicy(trusted, trusted).empty());
}

void PolicyTest::missesNothingWhenTheFileGoes()
{
    core::PolicyFiles trusted;
    trusted.revokedKeys = "ssh-ed25519 AAAA1";
    const std::vector<core::PolicyChange> changes = core::comparePolicy(trusted, {});
    QCOMPARE(changes.size(), std::size_t {1});
    QVERIFY(changes.front().weakens);
}

COUNTERSIGN_TEST(PolicyTest)
#include "policy_test.moc"
