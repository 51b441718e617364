// SPDX-License-Identifier: Apache-2.0
#include "app/cli/bounded_text.h"
#include "app/cli/diff_report.h"
#include "tests/app/made_report.h"
#include "tests/support/test_program.h"

#include <QTest>

class BoundedTextTest : public QObject {
    Q_OBJECT
private slots:
    void keepsWhatFits();
    void endsBetweenEntriesAndCountsTheRest();
    void foldsStandWholeOrNotAtAll();
    void aCommentStaysWithinWhatForgesTake_data();
    void aCommentStaysWithinWhatForgesTake();
};

namespace {

constexpr std::size_t RoomForMissing = 200;

std::string missingWords(std::size_t count)
{
    return std::to_string(count) + " missing. ";
}

} // namespace

void BoundedTextTest::keepsWhatFits()
{
    cli::BoundedText text(RoomForMissing + 10, "end");
    text.add("abc");
    text.addEntry("defg");
    QCOMPARE(text.take(missingWords), "abcdefgend");
}

void BoundedTextTest::endsBetweenEntriesAndCountsTheRest()
{
    cli::BoundedText text(RoomForMissing + 10, "end");
    text.addEntry("abc");
    text.addEntry("too long");
    text.addEntry("d");
    text.add("heading");
    QCOMPARE(text.take(missingWords), "abc2 missing. end");
}

void BoundedTextTest::foldsStandWholeOrNotAtAll()
{
    cli::BoundedText some(RoomForMissing + 10, "");
    some.addFolded("<a>", {"1", "2", "3", "4"}, "</a>");
    QCOMPARE(some.take(missingWords), "<a>123</a>1 missing. ");
    cli::BoundedText none(RoomForMissing + 5, "");
    none.addFolded("<a>", {"1", "2"}, "</a>");
    QCOMPARE(none.take(missingWords), "2 missing. ");
}

void BoundedTextTest::aCommentStaysWithinWhatForgesTake_data()
{
    QTest::addColumn<int>("severity");
    QTest::addColumn<int>("shown");
    QTest::newRow("breaking") << static_cast<int>(core::Severity::Breaking) << 5'000;
    QTest::newRow("docs") << static_cast<int>(core::Severity::Docs) << 5'000;
}

void BoundedTextTest::aCommentStaysWithinWhatForgesTake()
{
    QFETCH(const int, severity);
    QFETCH(const int, shown);
    cli::DiffReport report = test::checkoutReport();
    auto& judgement = report.contracts.front().diff.judgement;
    judgement.findings.assign(static_cast<std::size_t>(shown),
        test::findingOf(static_cast<core::Severity>(severity), "GET /ordérs > x"));
    judgement.coverage.notJudged.assign(5'000, {"a.yaml", {}, std::string(5'000, '@'), "b"});
    const std::string comment = cli::diffMarkdown(report);
    QVERIFY(comment.size() <= 65'536);
    QVERIFY(comment.size() > 50'000);
    QVERIFY(comment.find(" more changes are left out") != std::string::npos);
    QVERIFY(comment.find("and 4980 more") != std::string::npos);
    QVERIFY(comment.ends_with("</sub>\n"));
    QCOMPARE(QString::fromStdString(comment).count("<details>"),
        QString::fromStdString(comment).count("</details>"));
}

COUNTERSIGN_TEST(BoundedTextTest)
#include "bounded_text_test.moc"
