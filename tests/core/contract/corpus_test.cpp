// SPDX-License-Identifier: Apache-2.0
#include "tests/core/contract/discovery_invariant.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

/// The seeds of the fuzzer, and what it found once.
class CorpusTest : public QObject {
    Q_OBJECT
private slots:
    void holds_data();
    void holds();
};

void CorpusTest::holds_data()
{
    QTest::addColumn<std::string>("path");
    const auto corpus = test::sourceFolder() / "tests" / "fuzz" / "corpus" / "discovery";
    for (const auto& entry : std::filesystem::directory_iterator(corpus))
        QTest::newRow(entry.path().filename().c_str()) << entry.path().string();
}

void CorpusTest::holds()
{
    QFETCH(std::string, path);
    const std::string broken = test::brokenDiscovery(test::readFile(path));
    QVERIFY2(broken.empty(), broken.c_str());
}

COUNTERSIGN_TEST(CorpusTest)
#include "corpus_test.moc"
