// SPDX-License-Identifier: Apache-2.0
#include "core/document/diagnostic.h"
#include "tests/support/test_program.h"

using core::Diagnostic;
using core::DiagnosticLevel;

static Diagnostic told(std::uint32_t begin, DiagnosticLevel level = DiagnosticLevel::Error)
{
    return {.level = level, .code = "x", .range = {begin, begin + 1}, .message = {}};
}

class DiagnosticTest : public QObject {
    Q_OBJECT
private slots:
    void beyondTheLimitOneSaysThatMoreFollow();
    void aDroppedErrorIsStillAnError();
    void theOneForMoreStaysLast();
};

void DiagnosticTest::beyondTheLimitOneSaysThatMoreFollow()
{
    std::vector<Diagnostic> diagnostics;
    for (std::uint32_t begin = 0; begin < 10; ++begin)
        core::addWithin(3, diagnostics, told(begin));
    QCOMPARE(diagnostics.size(), 4U);
    QCOMPARE(diagnostics[2].range.begin, 2U);
    QCOMPARE(diagnostics[3].code, "more-problems");
    QCOMPARE(diagnostics[3].range.begin, 3U);
}

void DiagnosticTest::aDroppedErrorIsStillAnError()
{
    std::vector<Diagnostic> diagnostics;
    for (std::uint32_t begin = 0; begin < 5; ++begin)
        core::addWithin(2, diagnostics, told(begin, DiagnosticLevel::Warning));
    QVERIFY(!core::hasError(diagnostics));
    core::addWithin(2, diagnostics, told(6));
    QVERIFY(core::hasError(diagnostics));
    QCOMPARE(diagnostics.size(), 3U);
}

void DiagnosticTest::theOneForMoreStaysLast()
{
    std::vector<Diagnostic> diagnostics;
    for (const std::uint32_t begin : {30U, 20U, 10U, 5U})
        core::addWithin(2, diagnostics, told(begin));
    core::sortDiagnostics(diagnostics);
    QCOMPARE(diagnostics[0].range.begin, 20U);
    QCOMPARE(diagnostics[1].range.begin, 30U);
    QCOMPARE(diagnostics[2].code, "more-problems");
}

COUNTERSIGN_TEST(DiagnosticTest)
#include "diagnostic_test.moc"
