// SPDX-License-Identifier: Apache-2.0
// The seeds of the fuzzer, what it found once, and both with mistakes of chance: COUNTERSIGN_FULL makes two
// thousand of each.
#include "tests/core/lint/writing_invariant.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

class WritingTest : public QObject {
    Q_OBJECT
private slots:
    void holds_data();
    void holds();
};

void WritingTest::holds_data()
{
    QTest::addColumn<std::string>("text");
    for (const std::string& name : test::fixtureNames("../fuzz/corpus/writing"))
        QTest::newRow(name.c_str()) << test::fixture("../fuzz/corpus/writing/" + name);
}

void WritingTest::holds()
{
    QFETCH(std::string, text);
    const std::uint64_t most = qEnvironmentVariableIsSet("COUNTERSIGN_FULL") ? 2000 : 15;
    for (std::uint64_t seed = 0; seed < most; ++seed) {
        const std::string written = seed == 0 ? text : test::withMistakes(text, seed);
        const std::string broken = test::brokenWriting(written, seed);
        QVERIFY2(broken.empty(), qPrintable(QString("%1: %2").arg(seed).arg(QString::fromStdString(broken))));
    }
}

COUNTERSIGN_TEST(WritingTest)
#include "writing_test.moc"
