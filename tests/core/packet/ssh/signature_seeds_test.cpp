// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/signoff_state.h"
#include "tests/core/packet/ssh/signature_invariant.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

class SignatureSeedsTest : public QObject {
    Q_OBJECT

private slots:
    void hold_data();
    void hold();
    void reachABelievedSignature();
};

namespace {

using Invariant = std::string (*)(std::string_view);

} // namespace

void SignatureSeedsTest::hold_data()
{
    QTest::addColumn<Invariant>("broken");
    QTest::addColumn<std::string>("seed");
    const auto rows = [](const std::string& folder, Invariant broken) {
        for (const std::string& name : test::fixtureNames("../fuzz/corpus/" + folder))
            QTest::newRow((folder + '/' + name).c_str())
                << broken << test::fixture("../fuzz/corpus/" + folder + '/' + name);
    };
    rows("ssh_signature", test::brokenSignature);
    rows("allowed_signers", test::brokenTrust);
}

/// And with each byte changed, one at a time.
void SignatureSeedsTest::hold()
{
    QFETCH(Invariant, broken);
    QFETCH(std::string, seed);
    QCOMPARE(broken(seed), std::string());
    for (char& each : seed) {
        each = static_cast<char>(each ^ 1);
        QCOMPARE(broken(seed), std::string());
        each = static_cast<char>(each ^ 1);
    }
}

/// Else the seeds would say nothing about belief.
void SignatureSeedsTest::reachABelievedSignature()
{
    const auto parts = test::partsOf(test::fixture("../fuzz/corpus/allowed_signers/believed.txt"));
    QCOMPARE(parts.size(), std::size_t {4});
    const std::string nameSpace = core::signoffNamespace("backend");
    QCOMPARE(core::signoffState(parts[3], parts[2], {"ana@x.example", nameSpace, 1'780'272'000},
                 {core::readAllowedSigners(parts[0]), core::readRevokedKeys(parts[1])}),
        core::SignoffState::Valid);
}

COUNTERSIGN_TEST(SignatureSeedsTest)
#include "signature_seeds_test.moc"
