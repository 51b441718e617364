// SPDX-License-Identifier: Apache-2.0
// "pushing is git's own push, offered as a button that shows the command and its output": also when it is
// refused, and whatever it says.
#include "tests/support/fake_program.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "tests/ui/packet/shown_texts.h"
#include "ui/packet/command_runner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>

class CommandRunnerTest : public QObject {
    Q_OBJECT

private slots:
    void showsTheCommandAndCopiesIt();
    void withoutAProgramItIsOnlyThereToBeCopied();
    void showsWhatItSaidAndHowItEnded_data();
    void showsWhatItSaidAndHowItEnded();
    void aRefusedPushSaysWhy();
    void aProgramThatIsNotThereIsTold();
    void questionsGoToAWindowOrToNobody_data();
    void questionsGoToAWindowOrToNobody();
    void isNotStartedTwice();
    void whatItSaysIsTextWithoutTricks();

private:
    QString said(ui::CommandRunner& runner, bool isDone);

    test::ScratchFolder m_folder;
};

/// Presses the button, waits, and returns the output.
QString CommandRunnerTest::said(ui::CommandRunner& runner, bool isDone)
{
    QSignalSpy finished(&runner, &ui::CommandRunner::finished);
    test::buttonOf(runner, "Push")->click();
    if (finished.isEmpty() && !finished.wait(20'000))
        return "it did not end";
    if (finished.front().front().toBool() != isDone)
        return "it ended otherwise";
    return runner.findChild<QPlainTextEdit*>()->toPlainText();
}

void CommandRunnerTest::showsTheCommandAndCopiesIt()
{
    ui::CommandRunner runner;
    runner.setCommand("git push origin main", "git", {"push", "origin", "main"});
    QVERIFY(test::toldBy(runner).contains("git push origin main"));
    test::buttonOf(runner, "Copy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), "git push origin main");
}

void CommandRunnerTest::withoutAProgramItIsOnlyThereToBeCopied()
{
    ui::CommandRunner runner;
    runner.setDeed("Push");
    runner.setCommand("sudo apt install openssh-client");
    QVERIFY(!test::buttonOf(runner, "Push"));
    QVERIFY(test::buttonOf(runner, "Copy"));
}

void CommandRunnerTest::showsWhatItSaidAndHowItEnded_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<QString>("output");
    QTest::newRow("done") << "echo all good" << true << "all good\n✓ Done.";
    QTest::newRow("refused") << "echo no >&2; exit 3" << false << "no\n✗ It failed, with exit code 3.";
    QTest::newRow("silent") << "exit 1" << false << "✗ It failed, with exit code 1.";
}

void CommandRunnerTest::showsWhatItSaidAndHowItEnded()
{
    QFETCH(QString, script);
    QFETCH(bool, isDone);
    QFETCH(QString, output);
    ui::CommandRunner runner;
    runner.setDeed("Push");
    runner.setCommand("x", "sh", {"-c", script});
    QCOMPARE(said(runner, isDone), output);
    QVERIFY(test::buttonOf(runner, "Push")->isEnabled());
}

void CommandRunnerTest::aRefusedPushSaysWhy()
{
    test::ScratchRepository theirs;
    theirs.write("a.txt", "theirs\n");
    theirs.commit("Theirs");
    test::ScratchRepository ours;
    ours.write("a.txt", "ours\n");
    ours.commit("Ours");
    ours.git({"remote", "add", "origin", theirs.path().string()});
    ours.git({"branch", "-M", "main"});
    theirs.git({"branch", "-M", "main"});
    theirs.git({"checkout", "-q", "--detach"});
    ui::CommandRunner runner;
    runner.setDeed("Push");
    runner.setCommand("git push origin main", "git", {"push", "origin", "main"},
        QString::fromStdString(ours.path().string()));
    const QString output = said(runner, false);
    QVERIFY2(output.contains("rejected"), qPrintable(output));
    QVERIFY2(output.contains("✗ It failed, with exit code 1."), qPrintable(output));
}

void CommandRunnerTest::aProgramThatIsNotThereIsTold()
{
    ui::CommandRunner runner;
    runner.setDeed("Push");
    runner.setCommand("nowhere", QString::fromStdString((m_folder / "nowhere").string()));
    QVERIFY(said(runner, false).startsWith("It could not be started: "));
    QVERIFY(!runner.isRunning());
}

void CommandRunnerTest::questionsGoToAWindowOrToNobody_data()
{
    QTest::addColumn<QString>("askpass");
    QTest::addColumn<QString>("environment");
    QTest::newRow("a window") << "/ask"
                              << "0 force /ask /ask 1";
    QTest::newRow("nobody") << ""
                            << "0 never";
}

void CommandRunnerTest::questionsGoToAWindowOrToNobody()
{
    QFETCH(QString, askpass);
    QFETCH(QString, environment);
    for (const char* name : {"SSH_ASKPASS", "GIT_ASKPASS", "COUNTERSIGN_ASKPASS"})
        qunsetenv(name);
    ui::CommandRunner runner;
    runner.setDeed("Push");
    runner.setAskpass(askpass);
    runner.setCommand("x", "sh",
        {"-c",
            "echo $GIT_TERMINAL_PROMPT $SSH_ASKPASS_REQUIRE $SSH_ASKPASS $GIT_ASKPASS $COUNTERSIGN_ASKPASS"});
    QCOMPARE(said(runner, true), environment + "\n✓ Done.");
}

void CommandRunnerTest::isNotStartedTwice()
{
    ui::CommandRunner runner;
    runner.setDeed("Push");
    const std::string gate = (m_folder / "gate").string();
    runner.setCommand("x", "sh",
        {"-c", QString("until [ -e '%1' ]; do sleep 0.02; done").arg(QString::fromStdString(gate))});
    QSignalSpy finished(&runner, &ui::CommandRunner::finished);
    test::buttonOf(runner, "Push")->click();
    QTRY_VERIFY(runner.isRunning());
    QVERIFY(!test::buttonOf(runner, "Push")->isEnabled());
    m_folder.write("gate", "open");
    QVERIFY(finished.wait(20'000));
    QVERIFY(test::buttonOf(runner, "Push")->isEnabled());
}

void CommandRunnerTest::whatItSaysIsTextWithoutTricks()
{
    ui::CommandRunner runner;
    runner.setDeed("Push");
    runner.setCommand("x", "printf", {"<b>\\033[31mremote: \\342\\200\\256 turned\\n"});
    const QString output = said(runner, true);
    QVERIFY2(output.startsWith("<b>"), qPrintable(output));
    QVERIFY(!output.contains(QChar(0x202E)) && !output.contains(QChar(0x1B)));
}

COUNTERSIGN_TEST(CommandRunnerTest)
#include "command_runner_test.moc"
