// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QStandardPaths>

class CompletionsTest : public QObject {
    Q_OBJECT
private slots:
    void knowEveryVerbAndOption_data();
    void knowEveryVerbAndOption();
    void scriptsAreValid_data();
    void scriptsAreValid();
    void bashCompletes_data();
    void bashCompletes();
};

namespace {

QStringList matches(const std::string& text, const char* pattern)
{
    QStringList found;
    auto each = QRegularExpression(pattern, QRegularExpression::MultilineOption)
                    .globalMatch(QString::fromStdString(text));
    while (each.hasNext())
        found << each.next().captured(1);
    return found;
}

/// Of a help text.
QStringList listedVerbs(const std::string& help)
{
    const std::size_t begin = help.find("\nVerbs\n");
    if (begin == std::string::npos)
        return {};
    const std::size_t end = help.find("\n\n", begin);
    return matches(help.substr(begin, end - begin), "^  ([a-z-]+)");
}

std::string helpOf(const QString& verb)
{
    std::vector<std::string> words {"help"};
    for (const QString& word : verb.split(' '))
        words.push_back(word.toStdString());
    return test::countersign({.words = words}).out;
}

/// With their sub-verbs: "show", "packet show".
QStringList verbsAndSubVerbs()
{
    QStringList all;
    for (const QString& verb : listedVerbs(test::countersign({.words = {"--help"}}).out)) {
        all << verb;
        for (const QString& sub : listedVerbs(helpOf(verb)))
            all << verb + " " + sub;
    }
    return all;
}

void addShells()
{
    QTest::addColumn<QString>("shell");
    for (const char* shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << shell;
}

} // namespace

void CompletionsTest::knowEveryVerbAndOption_data()
{
    addShells();
}

void CompletionsTest::knowEveryVerbAndOption()
{
    QFETCH(const QString, shell);
    const test::Answer answer = test::countersign({.words = {"completions", shell.toStdString()}});
    QCOMPARE(answer.exitCode, 0);
    const QString script = QString::fromStdString(answer.out);
    const QStringList verbs = verbsAndSubVerbs();
    QVERIFY(verbs.size() >= 3);
    for (const QString& verb : verbs) {
        QVERIFY2(script.contains(verb), qPrintable(verb));
        const std::string help = helpOf(verb);
        const QStringList options = matches(help, "^  (?:-[a-z], )?--([a-z-]+)");
        QCOMPARE(options.contains("help"), help.find("\nOptions\n") != std::string::npos);
        for (const QString& option : options)
            QVERIFY2(script.contains(shell == "fish" ? "-l " + option : "--" + option),
                qPrintable(verb + " " + option));
    }
}

void CompletionsTest::scriptsAreValid_data()
{
    addShells();
}

void CompletionsTest::scriptsAreValid()
{
    QFETCH(const QString, shell);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP("this shell is not installed");
    const test::ScratchFolder folder;
    const auto script =
        folder.write("script", test::countersign({.words = {"completions", shell.toStdString()}}).out);
    const test::Answer checked = test::run({.words = {shell.toStdString(), "-n", script.string()}});
    QCOMPARE(checked.err, "");
    QCOMPARE(checked.exitCode, 0);
}

void CompletionsTest::bashCompletes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("offered");
    QTest::newRow("verb") << "sho"
                          << "show";
    QTest::newRow("option") << "show --rep"
                            << "--repo";
    QTest::newRow("choice") << "show --color al"
                            << "always";
    QTest::newRow("verb of help") << "help sh"
                                  << "show";
    QTest::newRow("file with a blank") << "show :a"
                                       << "";
    QTest::newRow("file after -o") << "show -o two"
                                   << "two words";
    QTest::newRow("folder after --repo") << "show --repo in"
                                         << "inside";
}

void CompletionsTest::bashCompletes()
{
    QFETCH(const QString, words);
    QFETCH(const QString, offered);
    const test::ScratchFolder folder;
    folder.write("two words", "");
    folder.write("inside/file", "");
    folder.write("script", test::countersign({.words = {"completions", "bash"}}).out);
    const std::string ask = "source ./script; COMP_WORDS=(countersign " + words.toStdString()
        + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); compopt() { :; }; _countersign; printf '%s\\n' "
          "\"${COMPREPLY[@]}\"";
    const test::Answer answer = test::run({.words = {"bash", "--norc", "-c", ask}, .folder = folder.path()});
    QCOMPARE(answer.err, "");
    QCOMPARE(QString::fromStdString(answer.out).trimmed(), offered);
}

COUNTERSIGN_TEST(CompletionsTest)
#include "completions_test.moc"
