// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/meeting/short_prose.h"

using ui::SnippetKind;
using ui::SnippetRow;

class ShortProseTest : public QObject {
    Q_OBJECT
private slots:
    void joinsADescriptionOfSeveralLines();
    void leavesWhatDiffersLineByLine();
    void endsLongProseWithWhatIsLeftOut();
    void keepsTheDifferenceOfLongProse();
    void leavesLongLinesThatAreNoProse();
};

namespace {

SnippetRow equalRow(const QString& text)
{
    return {SnippetKind::Equal, {text}, {text}};
}

QString words(int count)
{
    return QStringLiteral("word ").repeated(count).trimmed();
}

} // namespace

void ShortProseTest::joinsADescriptionOfSeveralLines()
{
    const std::vector<SnippetRow> rows = ui::withJoinedProse({equalRow("a:"), equalRow("  description: |"),
        equalRow("    One."), equalRow(""), equalRow("    Two."), equalRow("  type: string")});
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows.at(1).baseline.text, "  description: One. Two.");
    QCOMPARE(rows.at(2).candidate.text, "  type: string");
}

void ShortProseTest::leavesWhatDiffersLineByLine()
{
    const std::vector<SnippetRow> rows {equalRow("description: >-"), equalRow("  One."),
        {SnippetKind::Changed, {"  two", {{2, 3}}}, {"  too", {{2, 3}}}}, equalRow("  Three.")};
    QCOMPARE(ui::withJoinedProse(rows), rows);
}

void ShortProseTest::endsLongProseWithWhatIsLeftOut()
{
    std::vector<SnippetRow> rows {equalRow("  description: " + words(160))};
    ui::shortenProse(rows, 50);
    const QString text = rows.front().baseline.text;
    QVERIFY2(text.size() <= 100, qPrintable(text));
    const qsizetype kept = text.count("word ");
    QVERIFY2(text.endsWith(QStringLiteral(" … %1 word(s)").arg(160 - kept)), qPrintable(text));
    QCOMPARE(rows.front().candidate.text, text);
}

void ShortProseTest::keepsTheDifferenceOfLongProse()
{
    const QString before = "description: " + words(60) + ' ';
    const int place = static_cast<int>(before.size());
    std::vector<SnippetRow> rows {{SnippetKind::Changed, {before + "old " + words(60), {{place, 3}}},
        {before + "fresh", {{place, 5}}}}};
    ui::shortenProse(rows, 50);
    for (const auto& [line, word] :
        {std::pair {rows.front().baseline, "old"}, {rows.front().candidate, "fresh"}}) {
        QVERIFY2(line.text.size() < 200, qPrintable(line.text));
        QCOMPARE(line.changed.size(), 1U);
        QCOMPARE(line.text.mid(line.changed.front().first, line.changed.front().second), word);
        QVERIFY2(line.text.contains("word(s)"), qPrintable(line.text));
    }
}

void ShortProseTest::leavesLongLinesThatAreNoProse()
{
    const QString line = "enum: [" + words(100) + "]";
    std::vector<SnippetRow> rows {equalRow(line), equalRow("description: short")};
    ui::shortenProse(rows, 50);
    QCOMPARE(rows.at(0).baseline.text, line);
    QCOMPARE(rows.at(1).baseline.text, "description: short");
}

COUNTERSIGN_TEST(ShortProseTest)
#include "short_prose_test.moc"
