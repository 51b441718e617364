// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/diff_invariant.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

/// The seeds of the fuzzer of diff, and what it found once.
class DiffCorpusTest : public QObject {
    Q_OBJECT

private slots:
    void holds_data();
    void holds();
};

void DiffCorpusTest::holds_data()
{
    QTest::addColumn<std::string>("path");
    const auto corpus = test::sourceFolder() / "tests" / "fuzz" / "corpus" / "diff";
    for (const auto& entry : std::filesystem::directory_iterator(corpus))
        QTest::newRow(entry.path().filename().c_str()) << entry.path().string();
}

void DiffCorpusTest::holds()
{
    QFETCH(std::string, path);
    const std::string broken = test::brokenDiff(test::splitPair(test::readFile(path)));
    QVERIFY2(broken.empty(), broken.c_str());
}

COUNTERSIGN_TEST(DiffCorpusTest)
#include "diff_corpus_test.moc"
