// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/card/studied_sample.h"
#include "tests/ui/meeting/staged_pair.h"
#include "ui/meeting/stage_rows.h"

#include <algorithm>

using ui::CodeRow;

class StageSnippetTest : public QObject {
    Q_OBJECT
private slots:
    void showsTheChangeWithThreeRowsAround();
    void standsWhatIsNewBesideAGap();
    void onlyTheCurrentChangeIsHighlighted_data();
    void onlyTheCurrentChangeIsHighlighted();
    void whatOnlyResemblesTheChangeIsAnothers();
    void bothSidesStandLevel();
    void spaceShowsMore();
    void stackedSidesHaveNoGaps();
    void aLongChangeIsFoldedWithANote();

private:
    ui::StageSnippet snippetAt(std::string_view path) const;

    const test::StudiedSample m_sample;
};

namespace {

QString shown(const std::vector<CodeRow>& rows)
{
    QStringList lines;
    for (const CodeRow& row : rows) {
        const char* sign = row.kind == CodeRow::Kind::Removed ? "-"
            : row.kind == CodeRow::Kind::Added                ? "+"
            : row.kind == CodeRow::Kind::Gap                  ? "/"
                                                              : " ";
        lines << QLatin1String(sign) + (row.isAside ? QStringLiteral("|") : QStringLiteral(" ")) + row.text;
    }
    return lines.join('\n');
}

std::size_t countOf(const std::vector<CodeRow>& rows, CodeRow::Kind kind)
{
    return static_cast<std::size_t>(std::ranges::count(rows, kind, &CodeRow::kind));
}

} // namespace

ui::StageSnippet StageSnippetTest::snippetAt(std::string_view path) const
{
    return ui::stageSnippet(*m_sample.study(), m_sample.study()->change(m_sample.placeOf(path)));
}

void StageSnippetTest::showsTheChangeWithThreeRowsAround()
{
    const ui::StageSides sides = ui::stageSides(snippetAt(test::StatusPath), {});
    const QStringList rows = shown(sides.baseline).split('\n');
    QCOMPARE(rows.at(0), "  status:");
    QCOMPARE(rows.at(1), "    type: string");
    QVERIFY2(rows.at(2).startsWith("    description: Where the payment stands."), qPrintable(rows.at(2)));
    QVERIFY2(rows.at(2).endsWith("word(s)"), qPrintable(rows.at(2)));
    QCOMPARE(
        rows.mid(3, 4).join('\n'), "    enum:\n-     - pending\n      - paid\n      - payment_abandoned");
    QCOMPARE(rows.size(), 3 + 4 + 3);
}

void StageSnippetTest::standsWhatIsNewBesideAGap()
{
    const ui::StageSides sides = ui::stageSides(snippetAt(test::CountryPath), {});
    QCOMPARE(sides.baseline.size(), sides.candidate.size());
    QCOMPARE(countOf(sides.baseline, CodeRow::Kind::Gap), 5U);
    QCOMPARE(countOf(sides.candidate, CodeRow::Kind::Added), 5U);
    QVERIFY2(shown(sides.candidate).contains("+ billing_country:"), qPrintable(shown(sides.candidate)));
    QVERIFY2(shown(sides.baseline).endsWith("description: A line for the courier."),
        qPrintable(shown(sides.baseline)));
}

void StageSnippetTest::onlyTheCurrentChangeIsHighlighted_data()
{
    QTest::addColumn<QString>("path");
    for (const ui::ChangeRef& each : m_sample.study()->changes())
        QTest::newRow(each.finding->rule.c_str()) << QString::fromStdString(each.finding->path);
}

// ux.md 6, check 9. Each of the sample's changes stands on its own rows, in the same texts.
void StageSnippetTest::onlyTheCurrentChangeIsHighlighted()
{
    QFETCH(QString, path);
    const ui::StageSnippet snippet = snippetAt(path.toStdString());
    const ui::StageSides sides = ui::stageSides(snippet, {.around = 60});
    QVERIFY(
        countOf(sides.baseline, CodeRow::Kind::Removed) + countOf(sides.candidate, CodeRow::Kind::Added) > 0);
    for (std::size_t row = 0; row < snippet.rows.size(); ++row) {
        const bool isOwn = row >= snippet.first && row < snippet.behind;
        QVERIFY(isOwn || snippet.rows[row].kind == ui::SnippetKind::Equal || snippet.rows[row].isAside);
    }
}

/// An array that became an object which holds an array: "type: array" is in both texts, and not the same.
void StageSnippetTest::whatOnlyResemblesTheChangeIsAnothers()
{
    const std::string head =
        "openapi: 3.1.0\ninfo: {title: People, version: '1'}\npaths:\n  /me:\n    get:\n"
        "      responses:\n        '200':\n          description: me\n          content:\n"
        "            application/json:\n              schema:\n";
    const test::StagedPair pair(head + "                type: array\n                items: {type: string}\n",
        head
            + "                type: object\n                properties:\n                  id: {type: "
              "string}\n"
              "                  names:\n                    type: array\n                    items: {type: "
              "string}\n");
    const std::vector<ui::StageContent> contents = pair.contents(9);
    const auto found = std::ranges::find_if(
        contents, [](const ui::StageContent& each) { return each.headline.contains("object"); });
    QVERIFY(found != contents.end());
    const ui::StageSides sides = ui::stageSides(found->snippet, {.around = 60});
    QCOMPARE(countOf(sides.baseline, CodeRow::Kind::Removed), 1U);
    QCOMPARE(countOf(sides.candidate, CodeRow::Kind::Added), 1U);
    const auto added = std::ranges::find(sides.candidate, CodeRow::Kind::Added, &CodeRow::kind);
    QVERIFY2(added->text.contains("type: object"), qPrintable(shown(sides.candidate)));
}

void StageSnippetTest::bothSidesStandLevel()
{
    for (const ui::ChangeRef& each : m_sample.study()->changes()) {
        const ui::StageSides sides = ui::stageSides(ui::stageSnippet(*m_sample.study(), each), {.around = 8});
        QCOMPARE(sides.baseline.size(), sides.candidate.size());
        for (std::size_t row = 0; row < sides.baseline.size(); ++row)
            if (sides.baseline[row].kind == CodeRow::Kind::Plain && !sides.baseline[row].isAside)
                QCOMPARE(sides.baseline[row].text.trimmed(), sides.candidate[row].text.trimmed());
    }
}

void StageSnippetTest::spaceShowsMore()
{
    const ui::StageSnippet snippet = snippetAt(test::StatusPath);
    std::size_t before = 0;
    for (const std::size_t around : ui::StageContexts) {
        const std::size_t rows = ui::stageSides(snippet, {.around = around}).baseline.size();
        QVERIFY(rows > before);
        before = rows;
    }
    QVERIFY(ui::hasMoreAround(snippet, ui::StageContexts.front()));
    QVERIFY(!ui::hasMoreAround(snippet, 1000));
}

void StageSnippetTest::stackedSidesHaveNoGaps()
{
    const ui::StageSides sides = ui::stackedSides(snippetAt(test::CountryPath), {});
    QCOMPARE(countOf(sides.baseline, CodeRow::Kind::Gap), 0U);
    QCOMPARE(sides.candidate.size(), sides.baseline.size() + 5);
}

void StageSnippetTest::aLongChangeIsFoldedWithANote()
{
    ui::StageSnippet snippet;
    for (int line = 0; line < 100; ++line)
        snippet.rows.push_back({ui::SnippetKind::Added, {}, {QStringLiteral("line %1").arg(line)}});
    snippet.behind = snippet.rows.size();
    const ui::StageSides sides = ui::stageSides(snippet, {.most = 18});
    QCOMPARE(sides.candidate.size(), 19U);
    QCOMPARE(sides.candidate.back().kind, CodeRow::Kind::Note);
    QVERIFY2(sides.candidate.back().text.contains("82"), qPrintable(sides.candidate.back().text));
    QCOMPARE(ui::stageSides(snippet, {.around = ui::StageContexts.back()}).candidate.size(), 100U);
}

COUNTERSIGN_TEST(StageSnippetTest)
#include "stage_snippet_test.moc"
