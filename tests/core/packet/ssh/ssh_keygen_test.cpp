// SPDX-License-Identifier: Apache-2.0
// trust.md 6: each state of keys, agents and ssh-keygen has its message and its command.
#include "core/packet/ssh/signoff_state.h"
#include "core/packet/ssh/ssh_keygen.h"
#include "core/packet/ssh/ssh_signature.h"
#include "tests/support/fake_program.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <filesystem>
#include <functional>

class SigningTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void signsWithEveryKindOfKey_data();
    void signsWithEveryKindOfKey();
    void signsWithWhatTheAgentHas();
    void signsWithAPassphrase();
    void saysWhatIsWrongWithTheProgram_data();
    void saysWhatIsWrongWithTheProgram();
    void saysWhatIsWrongWithTheKey_data();
    void saysWhatIsWrongWithTheKey();
    void saysWhatIsWrongWithTheAgent();
    void hintsAtTheTouchOfASecurityKey();
    void believesNothingThatItDidNotCheck();
    void stopsAsWished();
};

namespace {

const std::string Namespace = core::signoffNamespace("backend");

/// What a program says on standard error before it ends with 255, as ssh-keygen does.
std::string complaining(const std::string& words)
{
    return "case \"$*\" in *match-principals*) exit 1;; esac\necho '" + words + "' >&2; exit 255\n";
}

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

} // namespace

void SigningTest::initTestCase()
{
    if (test::sshKeygenProgram().empty())
        QSKIP("ssh-keygen is not installed: nobody signs");
}

void SigningTest::signsWithEveryKindOfKey_data()
{
    QTest::addColumn<std::string>("type");
    QTest::addColumn<std::string>("half");
    for (const char* type : {"ed25519", "rsa", "ecdsa"})
        for (const char* half : {"", ".pub"})
            QTest::newRow((std::string(type) + half).c_str()) << std::string(type) << std::string(half);
}

void SigningTest::signsWithEveryKindOfKey()
{
    QFETCH(std::string, type);
    QFETCH(std::string, half);
    const test::ScratchFolder folder;
    const std::string key = test::makeKey(folder, "a key's $(name)", type);
    for (const std::string& message :
        {std::string(), std::string("a\0b\r\n", 5), std::string(3'000'000, 'x')}) {
        const auto made = core::sshSign(test::signingTools(folder), key + half, Namespace, message);
        QVERIFY2(made.has_value(), made ? "" : made.error().message.c_str());
        const auto read = core::readSshSignature(*made);
        QVERIFY(read.has_value());
        QCOMPARE(core::checkSignature(*read, Namespace, message), core::SignatureCheck::Good);
    }
}

void SigningTest::signsWithWhatTheAgentHas()
{
    const test::ScratchFolder folder;
    const std::string key = test::makeKey(folder, "key", "ed25519", "locked");
    const test::Agent agent(folder);
    agent.add({key});
    std::filesystem::remove(key);
    auto tools = test::signingTools(folder);
    tools.agentSocket = agent.socket();
    QVERIFY(core::sshSign(tools, key + ".pub", Namespace, "text").has_value());
    const std::string literal = test::readFile(key + ".pub");
    QVERIFY(core::sshSign(tools, std::string(core::AgentKeyPrefix) + literal, Namespace, "text").has_value());
}

void SigningTest::signsWithAPassphrase()
{
    const test::ScratchFolder folder;
    const std::string key = test::makeKey(folder, "key", "ed25519", "two words");
    auto tools = test::signingTools(folder);
    tools.askpass = test::writeProgram(folder, "ask", "echo 'two words'\n");
    QVERIFY(core::sshSign(tools, key, Namespace, "text").has_value());
}

void SigningTest::saysWhatIsWrongWithTheProgram_data()
{
    QTest::addColumn<std::string>("script");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char* name, std::string script, QString message, QString hint) {
        QTest::newRow(name) << std::move(script) << std::move(message) << std::move(hint);
    };
    row("missing", "", "ssh-keygen is not installed, and it is what signs",
        "install OpenSSH 8.9 or newer: sudo apt install openssh-client");
    row("older than 8.9", "echo 'Unsupported operation for -Y: \"match-principals\"' >&2; exit 1\n",
        "this ssh-keygen is older than 8.9",
        "install OpenSSH 8.9 or newer: older ones overlook when a key may sign");
    row("older than 8.1", "echo 'unknown option -- Y' >&2; exit 1\n", "this ssh-keygen is older than 8.9",
        "install OpenSSH 8.9 or newer: older ones overlook when a key may sign");
    row("hanging", "case \"$*\" in *match-principals*) exit 1;; esac\nexec sleep 1000\n",
        "ssh-keygen was not done within 1 seconds: nothing is signed",
        "answer what it asks, or look whether the agent still does");
    row("crashing", "kill -SEGV $$\n", "'%1' does not behave like ssh-keygen",
        "look what stands first in PATH: command -v ssh-keygen");
    row("flooding", "yes\n", "'%1' does not behave like ssh-keygen",
        "look what stands first in PATH: command -v ssh-keygen");
    row("silent", "exit 0\n", "what ssh-keygen gave is no signature by the key '%2'",
        "look what stands first in PATH: command -v ssh-keygen");
    row("refusing without a word", "exit 255\n",
        "ssh-keygen did not sign with the key '%2' and does not say why", "");
    row("with a hostile word", complaining("first\nlast \033[31m"),
        "ssh-keygen did not sign with the key '%2': last \\x1B[31m", "");
    row("agent refused", complaining("Signing (stdin) failed: agent refused operation"),
        "the agent refused to sign with the key '%2'",
        "confirm when it asks, or unlock it with 'ssh-add -X', and try again");
    row("token not there", complaining("Signing (stdin) failed: device not found"),
        "the security key of the key '%2' is not plugged in", "plug it in, and try again");
}

void SigningTest::saysWhatIsWrongWithTheProgram()
{
    QFETCH(std::string, script);
    QFETCH(QString, message);
    QFETCH(QString, hint);
    const test::ScratchFolder folder;
    const std::string key = test::makeKey(folder, "key");
    auto tools = test::signingTools(folder);
    tools.sshKeygen =
        script.empty() ? (folder / "nowhere").string() : test::writeProgram(folder, "fake", script);
    tools.limit = std::chrono::seconds(1);
    const auto made = core::sshSign(tools, key, Namespace, "text");
    QVERIFY(!made.has_value());
    QCOMPARE(
        text(made.error().message), message.replace("%1", text(tools.sshKeygen)).replace("%2", text(key)));
    QCOMPARE(text(made.error().hint), hint);
}

void SigningTest::saysWhatIsWrongWithTheKey_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char* name, QString message, QString hint) {
        QTest::newRow(name) << QString(name) << std::move(message) << std::move(hint);
    };
    row("not there", "the key '%1' does not exist", "make one: ssh-keygen -t ed25519");
    row("no key", "'%1' is no SSH key", "name a key that ssh-keygen made, as ~/.ssh/id_ed25519");
    row("readable by others", "others may read the key '%1', so ssh-keygen does not use it",
        "chmod 600 '%1'");
    row("wrong passphrase", "the passphrase of the key '%1' was wrong, or was not given",
        "try again; `ssh-add '%1'` lets the agent remember it");
    row("passphrase cancelled", "the passphrase of the key '%1' was wrong, or was not given",
        "try again; `ssh-add '%1'` lets the agent remember it");
    row("nobody to ask", "the key '%1' has a passphrase, and there is nobody to ask for it",
        "run it on a terminal, or give the key to the agent first: `ssh-add '%1'`");
    row("of another's public half", "'%1.pub' is not the public half of '%1'",
        "write it anew: ssh-keygen -y -f '%1' > '%1.pub'");
    row("public half only, no agent", "the private half of the key '%1' is not there, and no agent runs",
        "name a key whose private half is beside it, or start an agent that has it");
    row("weak",
        "nobody would believe a signature by the key '%1': it is too weak, or of a kind that is not known",
        "make a new key: ssh-keygen -t ed25519");
    row("a damaged literal", "'key::ssh-ed25519 AAAA' is no public key",
        "write it as git does: key::ssh-ed25519 AAAA…");
}

void SigningTest::saysWhatIsWrongWithTheKey()
{
    QFETCH(QString, trouble);
    QFETCH(QString, message);
    QFETCH(QString, hint);
    const test::ScratchFolder folder;
    auto tools = test::signingTools(folder);
    const bool hasPassphrase = trouble.contains("passphrase") || trouble == "nobody to ask";
    std::string key = test::makeKey(
        folder, "key", trouble == "weak" ? "dsa" : "ed25519", hasPassphrase ? "a passphrase" : "");
    if (trouble == "wrong passphrase")
        tools.askpass = test::writeProgram(folder, "ask", "echo another\n");
    if (trouble == "passphrase cancelled")
        tools.askpass = test::writeProgram(folder, "ask", "exit 1\n");
    if (trouble == "readable by others")
        std::filesystem::permissions(key, std::filesystem::perms {0644});
    if (trouble == "no key")
        key = folder.write("text", "no key").string();
    if (trouble == "not there")
        key = (folder / "nothing").string();
    if (trouble == "of another's public half")
        folder.write("key.pub", test::readFile(test::makeKey(folder, "other") + ".pub"));
    if (trouble == "public half only, no agent")
        std::filesystem::remove(key);
    if (trouble == "a damaged literal")
        key = "key::ssh-ed25519 AAAA";
    const auto made = core::sshSign(tools, key, Namespace, "text");
    QVERIFY(!made.has_value());
    QCOMPARE(text(made.error().message), message.replace("%1", text(key)));
    QCOMPARE(text(made.error().hint), hint.replace("%1", text(key)));
}

void SigningTest::saysWhatIsWrongWithTheAgent()
{
    const test::ScratchFolder folder;
    const std::string key = test::makeKey(folder, "key");
    const std::string literal = std::string(core::AgentKeyPrefix) + test::readFile(key + ".pub");
    auto tools = test::signingTools(folder);
    const auto said = [&] { return core::sshSign(tools, literal, Namespace, "text").error(); };
    QVERIFY(said().message.starts_with("no agent runs, and only one could sign with the key SHA256:"));
    const test::Agent agent(folder);
    tools.agentSocket = agent.socket();
    QVERIFY(said().message.starts_with("the agent does not offer the key SHA256:"));
    agent.add({key});
    QVERIFY(core::sshSign(tools, literal, Namespace, "text").has_value());
    agent.add({"-x"});
    QVERIFY(said().message.starts_with("the agent does not offer the key SHA256:"));
    QVERIFY(said().hint.find("'ssh-add -X' unlocks it") != std::string::npos);
    agent.add({"-X"});
    agent.add({"-D"});
    agent.add({"-c", key});
    QVERIFY(said().message.starts_with("the agent refused to sign with the key SHA256:"));
}

void SigningTest::hintsAtTheTouchOfASecurityKey()
{
    const test::ScratchFolder folder;
    auto tools = test::signingTools(folder);
    std::string hint;
    tools.onHint = [&](std::string_view words) { hint = words; };
    QVERIFY(core::sshSign(tools, test::makeKey(folder, "key"), Namespace, "text").has_value());
    QCOMPARE(hint, std::string());
    const std::string token = test::fixturePath("packet/signatures/token-ed.pub").string();
    tools.sshKeygen = test::writeProgram(
        folder, "fake", "case \"$*\" in *match-principals*) exit 1;; esac\nexec sleep 1000\n");
    tools.limit = std::chrono::milliseconds(50);
    const auto made = core::sshSign(tools, token, Namespace, "text");
    QCOMPARE(hint, std::string("touch your security key when it blinks"));
    QCOMPARE(made.error().hint, std::string("touch the security key as long as it blinks"));
}

/// A program that signs something else, for another role, or with another key.
void SigningTest::believesNothingThatItDidNotCheck()
{
    const test::ScratchFolder folder;
    const std::string key = test::makeKey(folder, "key");
    const std::string other = test::makeKey(folder, "other");
    const std::string real = test::sshKeygenProgram();
    auto tools = test::signingTools(folder);
    for (const std::string& command :
        {"cat >/dev/null; echo another | " + real + " -q -Y sign -n " + Namespace + " -f " + key,
            real + " -q -Y sign -n frontend.signoff.v1@countersign -f " + key,
            real + " -q -Y sign -n " + Namespace + " -f " + other, real + " -q \"$@\"; echo behind"}) {
        tools.sshKeygen = test::writeProgram(
            folder, "fake", "case \"$*\" in *match-principals*) exit 1;; esac\n" + command + "\n");
        const auto made = core::sshSign(tools, key, Namespace, "text");
        QVERIFY2(!made.has_value(), command.c_str());
        QCOMPARE(made.error().code, core::ErrorCode::Damaged);
    }
}

void SigningTest::stopsAsWished()
{
    const test::ScratchFolder folder;
    std::stop_source stop;
    stop.request_stop();
    const auto made = core::sshSign(
        test::signingTools(folder), test::makeKey(folder, "key"), Namespace, "text", stop.get_token());
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, core::ErrorCode::Cancelled);
    QCOMPARE(made.error().message, std::string("signing was stopped: nothing is signed"));
}

COUNTERSIGN_TEST(SigningTest)
#include "ssh_keygen_test.moc"
