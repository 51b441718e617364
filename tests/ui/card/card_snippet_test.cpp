// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/card/studied_sample.h"
#include "tests/ui/card/typed_body.h"
#include "ui/card/card_snippet.h"

#include <numeric>

class CardSnippetTest : public QObject {
    Q_OBJECT
private slots:
    void showsWhatDiffersWithoutItsIndentation();
    void marksTheWordsThatDiffer();
    void showsWhatIsNewOnItsSideAlone();
    void aFieldThatIsRequiredNowIsShownInTheList();
    void foldsWhatIsEqual();
    void neverShowsMoreThanAsked();
    void showsOneLineJsonOverSeveral();
    void takesTheWordsWhereThereIsNoText();
    void disarmsForeignText();

private:
    const test::StudiedSample m_sample;
};

namespace {

QStringList linesOf(const ui::CardSnippet& snippet, ui::SnippetLine ui::SnippetRow::*side)
{
    QStringList lines;
    for (const ui::SnippetRow& row : snippet.rows)
        lines.append((row.*side).text);
    return lines;
}

ui::SnippetSource textSource(const std::string& bytes)
{
    const auto text = core::SourceText::make(bytes);
    return {text, {"file", {0, 0}, text->position(text->size())}, {}};
}

ui::CardSnippet equalRows(int count, const std::vector<int>& different)
{
    ui::CardSnippet snippet;
    for (int row = 0; row < count; ++row)
        snippet.rows.push_back({ui::SnippetKind::Equal, {"same", {}}, {"same", {}}});
    for (const int row : different)
        snippet.rows[static_cast<std::size_t>(row)].kind = ui::SnippetKind::Changed;
    return snippet;
}

} // namespace

void CardSnippetTest::showsWhatDiffersWithoutItsIndentation()
{
    const ui::CardSnippet snippet = ui::snippetOf(*m_sample.study(), m_sample.at(test::StatusPath));
    QCOMPARE(linesOf(snippet, &ui::SnippetRow::baseline),
        QStringList({"enum:", "  - pending", "  - paid", "  - payment_abandoned"}));
    QCOMPARE(linesOf(snippet, &ui::SnippetRow::candidate),
        QStringList({"enum:", "  - pending_payment", "  - paid", "  - payment_abandoned"}));
}

void CardSnippetTest::marksTheWordsThatDiffer()
{
    const ui::CardSnippet snippet = ui::snippetOf(*m_sample.study(), m_sample.at(test::StatusPath));
    QCOMPARE(snippet.rows.at(1).kind, ui::SnippetKind::Changed);
    const auto [begin, length] = snippet.rows.at(1).candidate.changed.at(0);
    QCOMPARE(snippet.rows.at(1).candidate.text.mid(begin, length), "pending_payment");
}

void CardSnippetTest::showsWhatIsNewOnItsSideAlone()
{
    const ui::CardSnippet snippet = ui::snippetOf(*m_sample.study(), m_sample.at(test::CountryPath));
    QVERIFY(!snippet.rows.empty());
    for (const ui::SnippetRow& row : snippet.rows)
        QCOMPARE(row.kind, ui::SnippetKind::Added);
    QCOMPARE(snippet.rows.front().candidate.text, "billing_country:");
}

void CardSnippetTest::aFieldThatIsRequiredNowIsShownInTheList()
{
    const auto shown = [](const std::string& before, const std::string& after) {
        const auto study = test::typedBody(before, after);
        return ui::snippetOf(*study, *study->changes().front().finding);
    };
    const std::string id = "required: [id], properties: {id: {type: string}, name: {type: string}}";
    const std::string both = "required: [id, name], properties: {id: {type: string}, name: {type: string}}";
    const std::string none = "properties: {name: {type: string}}";
    const std::string name = "required: [name], properties: {name: {type: string}}";
    QCOMPARE(linesOf(shown(id, both), &ui::SnippetRow::baseline), QStringList {"required: [id]"});
    QCOMPARE(linesOf(shown(id, both), &ui::SnippetRow::candidate), QStringList {"required: [id, name]"});
    QCOMPARE(linesOf(shown(both, id), &ui::SnippetRow::candidate), QStringList {"required: [id]"});
    QCOMPARE(linesOf(shown(none, name), &ui::SnippetRow::candidate), QStringList {"required: [name]"});
    QCOMPARE(shown(none, name).rows.front().kind, ui::SnippetKind::Added);
}

void CardSnippetTest::foldsWhatIsEqual()
{
    const ui::FoldedSnippet view = ui::folded(equalRows(50, {20, 40}));
    QCOMPARE(view.rows.size(), std::size_t {10});
    QCOMPARE(view.rows.front().row, std::size_t {18});
    QCOMPARE(view.rows.front().foldedBefore, std::size_t {18});
    QCOMPARE(view.rows.at(5).foldedBefore, std::size_t {15});
    QCOMPARE(view.foldedAtEnd, std::size_t {7});
}

void CardSnippetTest::neverShowsMoreThanAsked()
{
    std::vector<int> all(30);
    std::iota(all.begin(), all.end(), 0);
    const ui::FoldedSnippet view = ui::folded(equalRows(30, all));
    QCOMPARE(view.rows.size(), std::size_t {12});
    QCOMPARE(view.foldedAtEnd, std::size_t {18});
    QCOMPARE(ui::folded(equalRows(12, {3})).rows.size(), std::size_t {12});
}

void CardSnippetTest::showsOneLineJsonOverSeveral()
{
    const std::string long40(40, 'x');
    const std::string json = R"("status": {"type": "string", "description": ")" + long40 + long40 + long40
        + R"(", "enum": ["pending"]})";
    const ui::CardSnippet snippet = ui::snippetOf(textSource(json), {});
    const QStringList lines = linesOf(snippet, &ui::SnippetRow::baseline);
    QCOMPARE(lines.first(), R"("status": {)");
    QCOMPARE(lines.at(1), R"(  "type": "string",)");
    QCOMPARE(lines.last(), "}");
}

void CardSnippetTest::takesTheWordsWhereThereIsNoText()
{
    const ui::CardSnippet snippet = ui::snippetOf({{}, {}, "20"}, {{}, {}, "10"});
    QCOMPARE(snippet.rows.size(), std::size_t {1});
    QCOMPARE(snippet.rows.front().baseline.text, "20");
    QCOMPARE(snippet.rows.front().candidate.text, "10");
    QVERIFY(ui::snippetOf(ui::SnippetSource {}, ui::SnippetSource {}).rows.empty());
}

void CardSnippetTest::disarmsForeignText()
{
    const ui::CardSnippet snippet = ui::snippetOf(textSource("a: \xE2\x80\xAE"
                                                             "evil"),
        {});
    QVERIFY(!snippet.rows.front().baseline.text.contains(QChar(0x202E)));
}

COUNTERSIGN_TEST(CardSnippetTest)
#include "card_snippet_test.moc"
