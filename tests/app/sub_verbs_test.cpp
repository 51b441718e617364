// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help_text.h"
#include "app/cli/verbs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <vector>

class SubVerbsTest : public QObject {
    Q_OBJECT
private slots:
    void wordsNameAVerb_data();
    void wordsNameAVerb();
    void helpListsThem_data();
    void helpListsThem();
    void saysWhatCanBeDone_data();
    void saysWhatCanBeDone();
    void everyNameBeginsWithItsVerbs();
};

namespace {

core::Result<cli::ExitCode> agree(const cli::Arguments& /*arguments*/, const cli::Console& /*console*/)
{
    return cli::ExitCode::Yes;
}

constexpr cli::Positional Words[] = {{.name = "ID", .help = "a loaf", .required = false}};
constexpr cli::Verb KneadVerb {.name = "bake knead", .summary = "knead it", .exits = "0  done", .run = agree};
constexpr cli::Verb ShowVerb {.name = "bake show", .summary = "show it", .exits = "0  done", .run = agree};
constexpr const cli::Verb* BakeVerbs[] = {&KneadVerb, &ShowVerb};
constexpr cli::Verb BakeVerb {.name = "bake",
    .summary = "bake it",
    .positionals = Words,
    .exits = "0  done",
    .subVerbs = BakeVerbs,
    .run = agree};
constexpr cli::Verb FrameVerb {
    .name = "frame", .summary = "only more", .exits = "2  always", .subVerbs = BakeVerbs, .run = nullptr};
constexpr const cli::Verb* Table[] = {&BakeVerb, &FrameVerb};

} // namespace

void SubVerbsTest::wordsNameAVerb_data()
{
    QTest::addColumn<std::vector<const char*>>("words");
    QTest::addColumn<std::string>("verb");
    QTest::addColumn<int>("left");
    const auto row = [](const char* name, std::vector<const char*> words, std::string verb, int left) {
        QTest::newRow(name) << std::move(words) << std::move(verb) << left;
    };
    row("nothing", {}, "", 0);
    row("none", {"boil", "show"}, "", 2);
    row("a verb", {"bake"}, "bake", 0);
    row("a verb and its word", {"bake", "rye"}, "bake", 1);
    row("a sub-verb", {"bake", "show"}, "bake show", 0);
    row("a sub-verb and its word", {"bake", "knead", "show"}, "bake knead", 1);
    row("a sub-verb alone is none", {"show"}, "", 1);
    row("an option ends the name", {"bake", "--hot", "show"}, "bake", 2);
}

void SubVerbsTest::wordsNameAVerb()
{
    QFETCH(const std::vector<const char*>, words);
    std::span<const char* const> rest(words);
    const cli::Verb* verb = cli::takeVerb(Table, rest);
    QTEST(std::string(verb ? verb->name : ""), "verb");
    QTEST(static_cast<int>(rest.size()), "left");
}

void SubVerbsTest::helpListsThem_data()
{
    QTest::addColumn<bool>("doesSomethingAlone");
    QTest::newRow("a verb that does something alone") << true;
    QTest::newRow("a verb that only has others") << false;
}

void SubVerbsTest::helpListsThem()
{
    QFETCH(const bool, doesSomethingAlone);
    const cli::Verb& verb = doesSomethingAlone ? BakeVerb : FrameVerb;
    const std::string name(verb.name);
    const std::string help = cli::helpText(verb, cli::Paint(false));
    QVERIFY(help.find("  countersign " + name + " VERB ...\n") != std::string::npos);
    QVERIFY(help.find("\nVerbs\n  knead  knead it\n  show   show it\n") != std::string::npos);
    QCOMPARE(
        help.find("countersign " + name + " [OPTION]... [ID]\n") != std::string::npos, doesSomethingAlone);
    QCOMPARE(help.find("\nOptions\n") != std::string::npos, doesSomethingAlone);
}

void SubVerbsTest::saysWhatCanBeDone_data()
{
    QTest::addColumn<std::vector<const char*>>("words");
    QTest::addColumn<std::string>("message");
    QTest::addColumn<std::string>("hint");
    const std::string use = "use 'countersign frame' with knead or show";
    QTest::newRow("no word") << std::vector<const char*> {}
                             << std::string("the word that says what to do is missing") << use;
    QTest::newRow("a word near to one") << std::vector<const char*> {"kned"}
                                        << std::string("there is no verb 'kned' behind 'countersign frame'")
                                        << std::string("did you mean 'knead'?");
    QTest::newRow("a word far from all")
        << std::vector<const char*> {"\x1b[1m"}
        << std::string("there is no verb '\\x1B[1m' behind 'countersign frame'") << use;
}

void SubVerbsTest::saysWhatCanBeDone()
{
    QFETCH(const std::vector<const char*>, words);
    const core::Error error = cli::unknownSubVerb(FrameVerb, words);
    QTEST(error.message, "message");
    QTEST(error.hint, "hint");
}

void SubVerbsTest::everyNameBeginsWithItsVerbs()
{
    for (const cli::Verb* verb : cli::verbs())
        for (const cli::Verb* sub : verb->subVerbs)
            QCOMPARE(std::string(sub->name), std::string(verb->name) + " " + std::string(sub->lastName()));
}

COUNTERSIGN_TEST(SubVerbsTest)
#include "sub_verbs_test.moc"
