// SPDX-License-Identifier: Apache-2.0
#include "core/contract/quoted_words.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <string>

class QuotedWordsTest : public QObject {
    Q_OBJECT

private slots:
    void findsThem_data();
    void findsThem();
    void saysWhereTheyStand();
    void takesItsTimeOnlyOnce();
};

namespace {

QStringList wordsIn(const std::string& prose)
{
    QStringList words;
    for (const core::QuotedWord& each : core::quotedWords(prose))
        words << QString::fromUtf8(each.text.data(), qsizetype(each.text.size())) + (each.isCode ? "`" : "");
    return words;
}

} // namespace

void QuotedWordsTest::findsThem_data()
{
    QTest::addColumn<QString>("prose");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const char* prose, const QStringList& words) {
        QTest::newRow(name) << QString::fromUtf8(prose) << words;
    };
    row("none", "the order is paid", {});
    row("straight", "with status \"paid\" or \"pending\"", {"paid", "pending"});
    row("backticks", "the `redirect_url` is there", {"redirect_url`"});
    row("curly", "with status \u201Cpaid\u201D", {"paid"});
    row("low", "mit \u201Epaid\u201C und \u201Epending\u201D", {"paid", "pending"});
    row("angled", "avec \u00ABpaid\u00BB", {"paid"});
    row("single", "with status 'paid'.", {"paid"});
    row("single curly", "with status \u2018paid\u2019", {"paid"});
    row("apostrophes", "the customer's cart and the customers' carts", {});
    row("apostrophe inside", "is 'the customer's cart' now", {"the customer's cart"});
    row("one quote inside of another", "\"it's `so`\"", {"it's `so`"});
    row("never closed", "with status \"paid", {});
    row("never closed before one that is", "5\u201D wide \u201C, with `paid`", {"paid`"});
    row("empty", "is \"\" now", {""});
}

void QuotedWordsTest::findsThem()
{
    QFETCH(QString, prose);
    QFETCH(QStringList, words);
    QCOMPARE(wordsIn(prose.toStdString()), words);
}

void QuotedWordsTest::saysWhereTheyStand()
{
    const std::string prose = "a \u00ABb\u00BB c";
    const auto words = core::quotedWords(prose);
    QCOMPARE(words.size(), 1U);
    QCOMPARE(prose.substr(words[0].begin, words[0].end - words[0].begin), "\u00ABb\u00BB");
}

/// A search to the end for each of a million opening quotes would take minutes.
void QuotedWordsTest::takesItsTimeOnlyOnce()
{
    std::string prose;
    for (int i = 0; i < 30'000; ++i)
        prose += " '\u201E\u2018\u00AB";
    QCOMPARE(core::quotedWords(prose).size(), 0U);
}

COUNTERSIGN_TEST(QuotedWordsTest)
#include "quoted_words_test.moc"
