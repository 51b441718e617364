// SPDX-License-Identifier: Apache-2.0
#include "core/base/process.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

class ProcessTest : public QObject {
    Q_OBJECT

private slots:
    void handsOnWordsInputAndEnvironment();
    void takesWordsAsTheyAre();
    void isNotHurtByWhoReadsNothing();
    void readsBothOutputsHoweverLong();
    void ends_data();
    void ends();
    void stopsAsWished();
    void endsWhatItStarted();
    void waitsForNoGrandchild();
    void leavesNothingOpen();
    void isStartedWithSignalsAsUsual();
    void cannotStart_data();
    void cannotStart();
    void findsPrograms_data();
    void findsPrograms();
};

namespace {

core::ProcessRequest shell(std::string script)
{
    return {.program = "/bin/sh", .arguments = {"-c", std::move(script)}};
}

std::size_t openFiles()
{
    const std::filesystem::directory_iterator files("/proc/self/fd");
    return static_cast<std::size_t>(std::distance(begin(files), end(files)));
}

bool hasChildren()
{
    return waitpid(-1, nullptr, WNOHANG) != -1 || errno != ECHILD;
}

} // namespace

void ProcessTest::handsOnWordsInputAndEnvironment()
{
    auto request = shell("cat; cat /dev/fd/3; printf '%s' \"$NAME$HOME\"; echo trouble >&2; exit 7");
    request.input = "input,";
    request.file = "file,";
    request.environment = {"NAME=olena"};
    const auto end = core::runProcess(request);
    QVERIFY(end.has_value());
    QCOMPARE(end->outcome, core::ProcessOutcome::Exited);
    QCOMPARE(end->output, std::string("input,file,olena"));
    QCOMPARE(end->errors, std::string("trouble\n"));
    QCOMPARE(end->exitCode, 7);
    QVERIFY(!end->isSuccess());
}

void ProcessTest::takesWordsAsTheyAre()
{
    const auto end =
        core::runProcess({.program = "/bin/echo", .arguments = {"$(id); `id` 'x' \"y\" *", "a\nb"}});
    QVERIFY(end.has_value());
    QCOMPARE(end->output, std::string("$(id); `id` 'x' \"y\" * a\nb\n"));
}

void ProcessTest::isNotHurtByWhoReadsNothing()
{
    auto request = shell("exec <&-; echo done");
    const std::string much(std::size_t {4} << 20U, 'a');
    request.input = much;
    const auto end = core::runProcess(request);
    QVERIFY(end && end->isSuccess());
    QCOMPARE(end->output, std::string("done\n"));
}

void ProcessTest::readsBothOutputsHoweverLong()
{
    const auto end = core::runProcess(
        shell("head -c 300000 /dev/zero >&2; head -c 300000 /dev/zero; head -c 5 /dev/zero >&2"));
    QVERIFY(end && end->isSuccess());
    QCOMPARE(end->output.size(), std::size_t {300'000});
    QCOMPARE(end->errors.size(), std::size_t {300'005});
}

void ProcessTest::ends_data()
{
    QTest::addColumn<std::string>("script");
    QTest::addColumn<core::ProcessOutcome>("outcome");
    using enum core::ProcessOutcome;
    QTest::newRow("by itself") << std::string("true") << Exited;
    QTest::newRow("by a signal") << std::string("kill -SEGV $$") << Crashed;
    QTest::newRow("never") << std::string("exec sleep 1000") << OutOfTime;
    QTest::newRow("never, with its outputs closed")
        << std::string("exec sleep 1000 >/dev/null 2>&1") << OutOfTime;
    QTest::newRow("never, and hears nothing")
        << std::string("trap '' TERM; while :; do sleep 1000; done") << OutOfTime;
    QTest::newRow("with too much to say") << std::string("yes") << TooTalkative;
    QTest::newRow("with too many complaints") << std::string("yes >&2") << TooTalkative;
}

void ProcessTest::ends()
{
    QFETCH(std::string, script);
    QFETCH(core::ProcessOutcome, outcome);
    auto request = shell(script);
    request.limit = std::chrono::milliseconds(outcome == core::ProcessOutcome::OutOfTime ? 100 : 60'000);
    request.outputLimit = 100'000;
    const auto end = core::runProcess(request);
    QVERIFY(end.has_value());
    QCOMPARE(end->outcome, outcome);
    QCOMPARE(end->isSuccess(), outcome == core::ProcessOutcome::Exited);
    QVERIFY(!hasChildren());
}

void ProcessTest::stopsAsWished()
{
    std::stop_source stop;
    auto request = shell("exec sleep 1000");
    std::jthread later([&] { stop.request_stop(); });
    const auto end = core::runProcess(request, stop.get_token());
    QVERIFY(end.has_value());
    QCOMPARE(end->outcome, core::ProcessOutcome::Stopped);
    QVERIFY(!hasChildren());
}

/// As a dialog for a passphrase: it must not stay on the screen.
void ProcessTest::endsWhatItStarted()
{
    const test::ScratchFolder folder;
    const std::string file = (folder / "number").string();
    auto request = shell("sleep 1000 & echo $! > " + file + "; wait");
    std::stop_source stop;
    std::jthread later([&] {
        while (!std::filesystem::exists(file) || std::filesystem::file_size(file) == 0)
            std::this_thread::yield();
        stop.request_stop();
    });
    const auto end = core::runProcess(request, stop.get_token());
    QVERIFY(end && end->outcome == core::ProcessOutcome::Stopped);
    pid_t started = 0;
    std::ifstream(file) >> started;
    QVERIFY(started > 1);
    const auto isGone = [&] {
        std::ifstream status("/proc/" + std::to_string(started) + "/stat");
        std::string number;
        std::string name;
        std::string state;
        return !(status >> number >> name >> state) || state == "Z" || state == "X";
    };
    QTRY_VERIFY(isGone());
}

void ProcessTest::waitsForNoGrandchild()
{
    auto request = shell("sleep 3 & echo done");
    const auto began = std::chrono::steady_clock::now();
    const auto end = core::runProcess(request);
    QVERIFY(end && end->isSuccess());
    QCOMPARE(end->output, std::string("done\n"));
    QVERIFY(std::chrono::steady_clock::now() - began < std::chrono::seconds(3));
}

void ProcessTest::leavesNothingOpen()
{
    const std::size_t before = openFiles();
    const auto seen = core::runProcess(shell("ls /proc/self/fd"));
    QVERIFY(seen && seen->isSuccess());
    // The three streams, and the folder that ls itself looks at.
    QCOMPARE(seen->output, std::string("0\n1\n2\n3\n"));
    QVERIFY(!core::runProcess({.program = "/nowhere/at-all"}));
    QCOMPARE(openFiles(), before);
    QVERIFY(!hasChildren());
}

void ProcessTest::isStartedWithSignalsAsUsual()
{
    std::signal(SIGPIPE, SIG_IGN);
    const auto end = core::runProcess(shell("yes | head -1; kill -PIPE $$"));
    std::signal(SIGPIPE, SIG_DFL);
    QVERIFY(end.has_value());
    QCOMPARE(end->outcome, core::ProcessOutcome::Crashed);
}

void ProcessTest::cannotStart_data()
{
    QTest::addColumn<std::string>("program");
    QTest::addColumn<core::ErrorCode>("code");
    QTest::newRow("nothing there") << std::string("/nowhere/at-all") << core::ErrorCode::NotFound;
    QTest::newRow("no name") << std::string() << core::ErrorCode::NotFound;
    QTest::newRow("a folder") << std::string("/tmp") << core::ErrorCode::NotReadable;
    QTest::newRow("no program") << std::string("/etc/passwd") << core::ErrorCode::NotReadable;
}

void ProcessTest::cannotStart()
{
    QFETCH(std::string, program);
    QFETCH(core::ErrorCode, code);
    const auto end = core::runProcess({.program = program});
    QVERIFY(!end.has_value());
    QCOMPARE(end.error().code, code);
    QVERIFY(end.error().message.starts_with("cannot run '" + program + "': "));
}

void ProcessTest::findsPrograms_data()
{
    QTest::addColumn<std::string>("folders");
    QTest::addColumn<std::string>("found");
    QTest::newRow("none") << std::string() << std::string();
    QTest::newRow("the first") << std::string("{}/empty:{}/one:{}/two") << std::string("{}/one/tool");
    QTest::newRow("where one stands") << std::string("one:.::{}/two") << std::string("{}/two/tool");
    QTest::newRow("a folder of that name") << std::string("{}/folder:{}/two") << std::string("{}/two/tool");
    QTest::newRow("no program") << std::string("{}/text") << std::string();
}

void ProcessTest::findsPrograms()
{
    QFETCH(std::string, folders);
    QFETCH(std::string, found);
    const test::ScratchFolder folder;
    for (const char* name : {"one/tool", "two/tool", "text/tool", "folder/tool/inner"})
        folder.write(name, "#!/bin/sh\n");
    for (const char* name : {"one/tool", "two/tool"})
        QCOMPARE(chmod((folder / name).c_str(), 0755), 0);
    const auto filled = [&](std::string text) {
        while (text.find("{}") != std::string::npos)
            text.replace(text.find("{}"), 2, folder.path().string());
        return text;
    };
    QCOMPARE(core::findProgram("tool", filled(folders)), filled(found));
}

COUNTERSIGN_TEST(ProcessTest)
#include "process_test.moc"
