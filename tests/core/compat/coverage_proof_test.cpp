// SPDX-License-Identifier: Apache-2.0
#include "core/compat/coverage_proof.h"
#include "tests/support/test_program.h"

#include <QTest>

/// What breaks is shown by a payload, over the probes of the coverage table: a sample of them, and with
/// COUNTERSIGN_FULL every one.
class CoverageProofTest : public QObject {
    Q_OBJECT

private slots:
    void provesWhatBreaks();
};

namespace {

constexpr std::size_t ShortStride = 101;
constexpr double LeastPercent = 99;

void tell(const char* what, const std::map<std::string, std::size_t>& reasons)
{
    for (const auto& [reason, count] : reasons)
        qInfo("%s: %5zu x %s", what, count, reason.c_str());
}

} // namespace

void CoverageProofTest::provesWhatBreaks()
{
    const bool isFull = qEnvironmentVariableIsSet("COUNTERSIGN_FULL");
    const core::ProofShare share = core::proofShare(isFull ? 1 : ShortStride);
    tell("unproved", share.unproved);
    tell("beyond payloads", share.beyondPayloads);
    qInfo("%zu of %zu payload findings called Breaking are proved, %.2f %%, over %zu probes", share.proved,
        share.provable, share.percent(), share.probes);
    QVERIFY(share.provable * 30 > share.probes);
    QVERIFY(!share.beyondPayloads.empty());
    QVERIFY(share.percent() >= LeastPercent);
}

COUNTERSIGN_TEST(CoverageProofTest)
#include "coverage_proof_test.moc"
