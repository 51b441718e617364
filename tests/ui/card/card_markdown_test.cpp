// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/card/studied_sample.h"
#include "ui/card/card_markdown.h"
#include "ui/text.h"

class CardMarkdownTest : public QObject {
    Q_OBJECT
private slots:
    void permalinksNameThePlace();
    void summariesAreOneLineBehindTheLink();
    void wholeCardsReadAsMarkdown();
    void foreignMarkupStaysText();
    void fencesAreLongerThanWhatTheyHold();
    void questionsNameTheConsumerAndTheChange();

private:
    ui::CardContent status() const
    {
        return *ui::cardContent(*m_sample.study(), m_sample.standing(), m_sample.placeOf(test::StatusPath));
    }

    const test::StudiedSample m_sample;
};

void CardMarkdownTest::permalinksNameThePlace()
{
    QCOMPARE(ui::permalinkOf(status()), "change:" + ui::toQString(m_sample.placeOf(test::StatusPath)));
}

void CardMarkdownTest::summariesAreOneLineBehindTheLink()
{
    const QStringList lines = ui::summaryOf(status()).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), qsizetype {2});
    QCOMPARE(lines.at(1),
        "■ Breaking: status may be \"pending_payment\" in place of \"pending\" (POST /orders › response "
        "202 › body › status)");
}

void CardMarkdownTest::wholeCardsReadAsMarkdown()
{
    const QString markdown = ui::markdownOf(status());
    QVERIFY(markdown.startsWith("### ■ Breaking: "));
    QVERIFY(markdown.contains("```diff\n  enum:\n-   - pending\n+   - pending_payment\n"));
    QVERIFY(markdown.contains("- web-checkout 2.3.0: affected\n"));
    QVERIFY(markdown.contains("Undecided"));
    QVERIFY(markdown.endsWith(ui::permalinkOf(status()) + "\n"));
}

void CardMarkdownTest::foreignMarkupStaysText()
{
    ui::CardContent card = status();
    card.wholeHeadline = "<img src=x> [click](http://x.example)";
    const QString markdown = ui::markdownOf(card);
    QCOMPARE(markdown.count("<img"), markdown.count("\\<img"));
    QCOMPARE(markdown.count("[click"), markdown.count("\\[click"));
}

void CardMarkdownTest::fencesAreLongerThanWhatTheyHold()
{
    ui::CardContent card = status();
    card.snippet.rows = {{ui::SnippetKind::Added, {}, {"```", {}}}};
    QVERIFY(ui::markdownOf(card).contains("````diff\n+ ```\n````"));
}

void CardMarkdownTest::questionsNameTheConsumerAndTheChange()
{
    const ui::CardContent card = status();
    const QString question = ui::questionFor(card.consumers.back(), card);
    QVERIFY(question.startsWith("@finance: does finance-export rely on this? status may be"));
    QVERIFY(question.endsWith("between v2.3.0 and release-2.4.0."));
}

COUNTERSIGN_TEST(CardMarkdownTest)
#include "card_markdown_test.moc"
