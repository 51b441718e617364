// SPDX-License-Identifier: Apache-2.0
// Whenever the program is killed, nothing is lost but at most two seconds of typing, and nothing is
// half-written. COUNTERSIGN_FULL kills a hundred times.
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "ui/text_view/unsaved_folder.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <vector>

namespace {

/// Large enough that writing it takes a while.
std::string body()
{
    std::string text = "\n";
    for (int line = 0; line < 40'000; ++line)
        text += "line " + std::to_string(line) + "\n";
    return text;
}

/// "3 2 1 " for 3.
std::string typed(int number)
{
    std::string text;
    for (; number > 0; --number)
        text += std::to_string(number) + ' ';
    return text;
}

/// The number a text was left at; -1 for a text nobody ever had on the screen. In front of it may stand the
/// beginning of the next one.
int numberIn(const std::string& text, const std::string& body)
{
    if (!text.ends_with(body))
        return -1;
    const std::string top = text.substr(0, text.size() - body.size());
    const std::size_t space = top.find(' ');
    const int newest = std::atoi(top.c_str());
    if (space != std::string::npos && top == typed(newest))
        return newest;
    // The digits of the next number run into those of the last one.
    const int before = space == std::string::npos ? 0 : std::atoi(top.c_str() + space + 1) + 1;
    return top.ends_with(typed(before)) ? before : -1;
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsLostBeyondTwoSeconds_data();
    void nothingIsLostBeyondTwoSeconds();

private:
    /// What was typed last, and what had been typed for sure two seconds (and a pause of the machine) before.
    struct Kill {
        int last = 0;
        int wanted = 0;
    };
    static Kill typeAndKill(const QStringList& arguments, int milliseconds);
};

void KillTest::nothingIsLostBeyondTwoSeconds_data()
{
    QTest::addColumn<int>("keysPerSave");
    QTest::addColumn<int>("milliseconds");
    QRandomGenerator chance(20261121);
    const int kills = qEnvironmentVariableIsSet("COUNTERSIGN_FULL") ? 100 : 5;
    for (int kill = 0; kill < kills; ++kill) {
        const bool saves = kill % 2 == 0;
        QTest::addRow("kill %d %s", kill + 1, saves ? "while saving" : "while typing")
            << (saves ? 3 : 0) << chance.bounded(saves ? 200 : 2500, saves ? 1500 : 4500);
    }
}

KillTest::Kill KillTest::typeAndKill(const QStringList& arguments, int milliseconds)
{
    constexpr int Slack = 1500; // this machine may be busy with other tests
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + "/typing_program", arguments);
    std::vector<qint64> typedAt;
    QElapsedTimer sinceFirst;
    while (!sinceFirst.isValid() || sinceFirst.elapsed() < milliseconds) {
        program.waitForReadyRead(50);
        while (program.canReadLine()) {
            program.readLine();
            if (!sinceFirst.isValid())
                sinceFirst.start();
            typedAt.push_back(sinceFirst.elapsed());
        }
        if (program.state() == QProcess::NotRunning)
            return {};
    }
    const qint64 killedAt = sinceFirst.elapsed();
    program.kill();
    program.waitForFinished();
    const auto wanted =
        std::ranges::count_if(typedAt, [killedAt](qint64 at) { return at < killedAt - 2000 - Slack; });
    return {static_cast<int>(typedAt.size()), static_cast<int>(wanted)};
}

void KillTest::nothingIsLostBeyondTwoSeconds()
{
    QFETCH(int, keysPerSave);
    QFETCH(int, milliseconds);
    const std::string text = body();
    const test::ScratchFolder tree;
    const test::ScratchFolder state;
    tree.write("a.yaml", text);
    const auto [last, wanted] = typeAndKill(
        {QString::fromStdString(tree.path().string()), QString::fromStdString(state.path().string()),
            "a.yaml", QString::number(keysPerSave)},
        milliseconds);
    QVERIFY(last > 0);
    const int saved = numberIn(test::readFile(tree / "a.yaml"), text);
    QVERIFY2(saved >= 0, "the file of the user is half-written");
    int recovered = saved;
    for (const ui::AbandonedText& each : ui::findAbandoned(state.path(), tree.path())) {
        const int number = numberIn(each.text.bytes, text);
        QVERIFY2(number >= 0, "what is recovered is half-written");
        recovered = std::max(recovered, number);
    }
    QVERIFY2(recovered >= wanted,
        qPrintable(QStringLiteral("typed up to %1, recovered up to %2").arg(last).arg(recovered)));
}

COUNTERSIGN_TEST(KillTest)
#include "kill_test.moc"
