// SPDX-License-Identifier: Apache-2.0
// Colour and progress: on terminals only, and never against the user's wish.
#include "tests/app/command_line.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <QStandardPaths>

class TerminalTest : public QObject {
    Q_OBJECT
private slots:
    void colourFollowsTerminalAndWish_data();
    void colourFollowsTerminalAndWish();
    void progressLeavesNoTrace();
    void noProgressInPipelines();
    void startsTheWorkbenchOnlyOnADisplay_data();
    void startsTheWorkbenchOnlyOnADisplay();
};

using Environment = std::map<std::string, std::string>;

void TerminalTest::colourFollowsTerminalAndWish_data()
{
    QTest::addColumn<bool>("onTerminal");
    QTest::addColumn<std::vector<std::string>>("options");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("coloured");
    using Words = std::vector<std::string>;
    QTest::newRow("terminal") << true << Words {} << Environment {} << true;
    QTest::newRow("pipe") << false << Words {} << Environment {} << false;
    QTest::newRow("NO_COLOR") << true << Words {} << Environment {{"NO_COLOR", "1"}} << false;
    QTest::newRow("empty NO_COLOR") << true << Words {} << Environment {{"NO_COLOR", ""}} << true;
    QTest::newRow("dumb terminal") << true << Words {} << Environment {{"TERM", "dumb"}} << false;
    QTest::newRow("always in a pipe") << false << Words {"--color", "always"} << Environment {} << true;
    QTest::newRow("always beats NO_COLOR")
        << false << Words {"--color=always"} << Environment {{"NO_COLOR", "1"}} << true;
    QTest::newRow("never on a terminal") << true << Words {"--color=never"} << Environment {} << false;
    QTest::newRow("auto in a pipe") << false << Words {"--color=auto"} << Environment {} << false;
}

void TerminalTest::colourFollowsTerminalAndWish()
{
    QFETCH(const bool, onTerminal);
    QFETCH(const std::vector<std::string>, options);
    QFETCH(const Environment, environment);
    QFETCH(const bool, coloured);
    test::Call call {.words = {"help", "show"}, .environment = environment};
    call.words.insert(call.words.end(), options.begin(), options.end());
    const test::Answer answer = onTerminal ? test::countersignOnTerminal(call) : test::countersign(call);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.find("countersign show") != std::string::npos);
    QCOMPARE(answer.out.find("\x1b[") != std::string::npos, coloured);
}

void TerminalTest::progressLeavesNoTrace()
{
    const test::ScratchFolder folder;
    const test::Answer answer =
        test::countersignOnTerminal({.words = {"contracts", folder.path(), "--color=never"}});
    const std::size_t erased = answer.out.find("looking for contracts ...\r\x1b[K");
    QCOMPARE(erased, 0);
    QVERIFY(answer.out.find("No contract was found") != std::string::npos);
}

void TerminalTest::noProgressInPipelines()
{
    const test::ScratchFolder folder;
    QCOMPARE(test::countersign({.words = {"contracts", folder.path()}}).err, "");
}

void TerminalTest::startsTheWorkbenchOnlyOnADisplay_data()
{
    QTest::addColumn<std::vector<std::string>>("words");
    using Words = std::vector<std::string>;
    QTest::newRow("alone") << Words {};
    QTest::newRow("folder") << Words {"/"};
    QTest::newRow("folder named like a verb") << Words {"./show"};
}

void TerminalTest::startsTheWorkbenchOnlyOnADisplay()
{
    QFETCH(const std::vector<std::string>, words);
    const test::ScratchFolder folder;
    folder.write("show/file", "");
    const test::Answer answer = test::countersign({.words = words, .folder = folder.path()});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err
                == "countersign: there is no display to open the workbench on\n"
                   "hint: 'countersign --help' lists what works without one\n"
            || answer.err
                == "countersign: the workbench was not found beside this program\n"
                   "hint: 'countersign --help' lists what works without it\n",
        answer.err.c_str());
}

COUNTERSIGN_TEST(TerminalTest)
#include "terminal_test.moc"
