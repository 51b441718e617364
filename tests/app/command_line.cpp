// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include "tests/support/fixture.h"

#include <QProcess>

namespace test {

namespace {

constexpr int LongestRun = 60000;

/// Nothing of the machine the tests run on but where programs are.
QProcessEnvironment bareEnvironment(const std::map<std::string, std::string>& more)
{
    QProcessEnvironment environment;
    for (const char* kept : {"PATH", "HOME", "ASAN_OPTIONS", "UBSAN_OPTIONS"})
        if (qEnvironmentVariableIsSet(kept))
            environment.insert(kept, qEnvironmentVariable(kept));
    environment.insert("LC_ALL", "C.UTF-8");
    if (!more.contains("HOME"))
        environment.insert(
            "XDG_CONFIG_HOME", QString::fromStdString((buildFolder() / "test-configuration").string()));
    for (const auto& [name, value] : more)
        environment.insert(QString::fromStdString(name), QString::fromStdString(value));
    return environment;
}

/// A word for sh, whatever it contains.
std::string shellWord(const std::string& word)
{
    std::string out("'");
    for (const char each : word)
        out += each == '\'' ? std::string("'\\''") : std::string(1, each);
    return out + "'";
}

} // namespace

std::string Answer::text() const
{
    return "exit " + std::to_string(exitCode) + "\n--- standard output\n" + out + "--- standard error\n"
        + err;
}

std::filesystem::path countersignProgram()
{
    return buildFolder() / "app" / "cli" / "countersign";
}

Answer run(const Call& call)
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment(call.environment));
    if (!call.folder.empty())
        process.setWorkingDirectory(QString::fromStdString(call.folder.string()));
    QStringList words;
    for (const std::string& word : call.words)
        words << QString::fromStdString(word);
    process.start(words.front(), words.mid(1));
    process.write(call.input.data(), static_cast<qint64>(call.input.size()));
    process.closeWriteChannel();
    Answer answer;
    if (process.waitForFinished(LongestRun) && process.exitStatus() == QProcess::NormalExit)
        answer.exitCode = process.exitCode();
    answer.out = process.readAllStandardOutput().toStdString();
    answer.err = process.readAllStandardError().toStdString();
    return answer;
}

Answer countersign(const Call& call)
{
    Call whole = call;
    whole.words.insert(whole.words.begin(), countersignProgram().string());
    return run(whole);
}

Answer countersignInShell(const std::string& script, Call call)
{
    call.words.insert(call.words.begin(), {"sh", "-c", script, "sh", countersignProgram().string()});
    return run(call);
}

Answer countersignOnTerminal(Call call)
{
    std::string command = shellWord(countersignProgram().string());
    for (const std::string& word : call.words)
        command += " " + shellWord(word);
    call.words = {"script", "--quiet", "--return", "--command", command, "/dev/null"};
    call.environment.insert({"TERM", "xterm"});
    return run(call);
}

} // namespace test
