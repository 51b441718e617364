// SPDX-License-Identifier: Apache-2.0
// trust.md 6: each state has its message and its command; "after signing, the packet folder is committed with
// the user's git identity on the current branch".
#include "core/base/digest.h"
#include "core/packet/form/packet_json.h"
#include "tests/app/command_line.h"
#include "tests/support/fake_program.h"
#include "tests/support/fixture.h"
#include "tests/support/signable_packet.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_program.h"

#include <nlohmann/json.hpp>

class PacketSignTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void signsAndCommitsThePacketAlone();
    void leavesTheCommitToYou();
    void answersPrograms();
    void showsGitsOwnPush();
    void listsWhatStandsInTheWay();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void refusesWhatIsNoPacketOfItsOwn_data();
    void refusesWhatIsNoPacketOfItsOwn();
    void asksForNoPassphraseInVain();
    void leavesNothingOfAPassphraseThatIsCancelled();
    void leavesNothingOnAFullDisk();
    void leavesNothingInARepositoryThatCannotBeWritten();
    void saysWhenItIsSignedAndNotCommitted();
    void letsOneOfTwoProcessesWin();
};

namespace {

using test::Answer;

const std::string Signoff = ".countersign/packets/shop-2.0.0/signoffs/backend.ana@x.example.sig";

/// A person with a home, a key and a clone in which a packet lies.
class Person {
public:
    Person() { store(test::signable(shop.packet())); }

    void store(const core::Packet& packet) { shop.store(shop.signedBy(packet, {})); }

    std::map<std::string, std::string> environment() const
    {
        return {{"HOME", home.path().string()}, {"PATH", "/usr/local/bin:/usr/bin:/bin"},
            {"GIT_CONFIG_NOSYSTEM", "1"}, {"GIT_AUTHOR_NAME", "Ana"}, {"GIT_AUTHOR_EMAIL", "ana@x.example"}};
    }
    std::vector<std::string> words(const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> words {
            "packet", "sign", "shop-2.0.0", "--role", "backend", "--trust", core::sha256Hex(signers)};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }
    Answer sign(
        const std::vector<std::string>& more = {}, const std::map<std::string, std::string>& other = {})
    {
        auto all = environment();
        for (const auto& [name, value] : other)
            all[name] = value;
        return test::countersign({.words = words(more), .folder = root(), .environment = all});
    }

    std::filesystem::path root() { return shop.files().path(); }
    bool isSigned() { return std::filesystem::exists(root() / Signoff); }
    std::string status() { return shop.files().git({"status", "--porcelain", "--untracked-files=all"}); }

    test::ScratchFolder home;
    std::string keyFile = test::makeKey(home, ".ssh/id_ed25519", "ed25519", {});
    std::string signers =
        "ana@x.example namespaces=\"git,backend.signoff.v1@countersign\" " + test::readFile(keyFile + ".pub");
    test::SignedShop shop {std::string(test::ShopSettings), signers};
};

bool hasWords(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

void PacketSignTest::initTestCase()
{
    if (test::sshKeygenProgram().empty())
        QSKIP("ssh-keygen is not installed: nobody signs");
}

void PacketSignTest::signsAndCommitsThePacketAlone()
{
    Person ana;
    ana.shop.files().write("notes.txt", "mine");
    const Answer answer = ana.sign();
    QVERIFY2(answer.exitCode == 0, answer.err.c_str());
    QVERIFY2(answer.out.starts_with("Signed shop-2.0.0 as backend: ana@x.example\n"), answer.out.c_str());
    QVERIFY(hasWords(answer.out, "  file    " + Signoff + "\n"));
    QVERIFY(hasWords(answer.out, " on change\n"));
    QVERIFY(hasWords(answer.out, "Still to sign: product.\n"));
    QVERIFY(!hasWords(answer.out, "git push"));
    const auto& files = ana.shop.files();
    QCOMPARE(files.git({"log", "-1", "--format=%an <%ae> %s"}),
        std::string("Ana <ana@x.example> Sign shop-2.0.0 as backend\n"));
    QCOMPARE(files.git({"show", "--name-only", "--format="}),
        ".countersign/packets/shop-2.0.0/packet.json\n" + Signoff + "\n");
    QCOMPARE(ana.status(), std::string("?? notes.txt\n"));
    const Answer again = ana.sign();
    QCOMPARE(again.exitCode, 2);
    QVERIFY(hasWords(again.err, "ana@x.example has signed shop-2.0.0 as backend already"));
}

void PacketSignTest::leavesTheCommitToYou()
{
    Person ana;
    const std::string before = ana.shop.files().git({"rev-parse", "HEAD"});
    QCOMPARE(ana.sign({"--no-commit"}).exitCode, 0);
    QVERIFY(ana.isSigned());
    QCOMPARE(ana.shop.files().git({"rev-parse", "HEAD"}), before);
}

void PacketSignTest::answersPrograms()
{
    Person ana;
    const Answer answer = ana.sign({"--format", "json"});
    const auto json = nlohmann::json::parse(answer.out);
    QCOMPARE(json.at("schema").get<std::string>(), std::string("countersign.signoff/1"));
    QVERIFY(json.at("signed").get<bool>());
    QCOMPARE(json.at("packet").get<std::string>(), std::string("shop-2.0.0"));
    QCOMPARE(json.at("principal").get<std::string>(), std::string("ana@x.example"));
    QCOMPARE(json.at("file").get<std::string>(), Signoff);
    QCOMPARE(json.at("missing").dump(), std::string("[\"product\"]"));
    QCOMPARE(json.at("commit").get<std::string>() + '\n', ana.shop.files().git({"rev-parse", "HEAD"}));
}

void PacketSignTest::showsGitsOwnPush()
{
    Person ana;
    const auto& files = ana.shop.files();
    const std::string bare = (files.folder() / "bare.git").string();
    files.git({"init", "-q", "--bare", "-b", "main", bare});
    files.git({"remote", "add", "upstream", bare});
    files.git({"push", "-q", "upstream", "main"});
    files.git({"remote", "set-head", "upstream", "main"});
    const Answer answer = ana.sign();
    QVERIFY2(answer.exitCode == 0, answer.err.c_str());
    QVERIFY2(hasWords(answer.out, "Send it:\n  git push upstream change\n"), answer.out.c_str());
    files.git({"push", "-q", "upstream", "change"});
}

void PacketSignTest::listsWhatStandsInTheWay()
{
    Person ana;
    core::Packet packet = test::signable(ana.shop.packet());
    packet.boundary.rollback.clear();
    ana.store(packet);
    const Answer answer = ana.sign();
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(
        answer.out.starts_with("Not signed: shop-2.0.0 may not be signed as approved"), answer.out.c_str());
    QVERIFY2(hasWords(answer.out, "boundary.rollback: the rollback is missing.\n    countersign review fill"),
        answer.out.c_str());
    QVERIFY(!ana.isSigned());
}

void PacketSignTest::saysWhatIsMissing_data()
{
    QTest::addColumn<std::vector<std::string>>("words");
    QTest::addColumn<std::string>("variable");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("message");
    QTest::addColumn<std::string>("hint");
    const auto row = [](const char* name, std::vector<std::string> words, std::string variable,
                         std::string value, std::string message, std::string hint) {
        QTest::newRow(name) << std::move(words) << std::move(variable) << std::move(value)
                            << std::move(message) << std::move(hint);
    };
    const std::string keygenHint = "install OpenSSH 8.9 or newer";
    row("no role", {"shop-2.0.0"}, "", "", "it is not said as what you sign", "--role backend");
    row("no packet", {"none-1.0.0", "--role", "backend"}, "", "", "there is no packet 'none-1.0.0'",
        "countersign packet show");
    row("no git identity", {"shop-2.0.0", "--role", "backend"}, "GIT_AUTHOR_EMAIL", "", "git", "git config");
    row("no ssh-keygen", {"shop-2.0.0", "--role", "backend"}, "PATH", "/nowhere",
        "ssh-keygen is not installed", keygenHint);
    row("not pinned", {"shop-2.0.0", "--role", "backend"}, "", "", "it is not known yet whose keys count",
        "countersign trust");
    row("no such key", {"shop-2.0.0", "--role", "backend", "--key", "nothing"}, "", "",
        "the key 'nothing' does not exist", "make one: ssh-keygen -t ed25519");
}

void PacketSignTest::saysWhatIsMissing()
{
    QFETCH(std::vector<std::string>, words);
    QFETCH(std::string, variable);
    QFETCH(std::string, value);
    QFETCH(std::string, message);
    QFETCH(std::string, hint);
    Person ana;
    words.insert(words.begin(), {"packet", "sign"});
    auto environment = ana.environment();
    if (!variable.empty())
        environment[variable] = value;
    const Answer answer =
        test::countersign({.words = words, .folder = ana.root(), .environment = environment});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(hasWords(answer.err, message), answer.err.c_str());
    QVERIFY2(hasWords(answer.err, hint), answer.err.c_str());
    QVERIFY(!ana.isSigned());
}

void PacketSignTest::refusesWhatIsNoPacketOfItsOwn_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("said");
    QTest::newRow("a symlinked packet folder") << "link"
                                               << "is no regular file or folder";
    QTest::newRow("a packet of 1 GB") << "huge"
                                      << "larger than the limit of 16 MiB";
}

void PacketSignTest::refusesWhatIsNoPacketOfItsOwn()
{
    QFETCH(const QString, what);
    QFETCH(const QString, said);
    Person ana;
    const std::filesystem::path folder = ana.root() / ".countersign/packets/shop-2.0.0";
    const std::filesystem::path elsewhere = ana.shop.files().folder() / "elsewhere";
    if (what == "link") {
        std::filesystem::rename(folder, elsewhere);
        std::filesystem::create_directory_symlink(elsewhere, folder);
    } else {
        std::filesystem::resize_file(folder / "packet.json", 1ULL << 30U);
    }
    const Answer answer = ana.sign();
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(QString::fromStdString(answer.err).contains(said), answer.err.c_str());
    QVERIFY(!ana.isSigned() && !std::filesystem::exists(elsewhere / "signoffs/backend.ana@x.example.sig"));
}

void PacketSignTest::asksForNoPassphraseInVain()
{
    Person ana;
    const std::string other = test::makeKey(ana.home, "other", "ed25519", "a passphrase");
    const auto asked = ana.home / "asked";
    const std::string ask = test::writeProgram(ana.home, "ask", "touch " + asked.string() + "; echo no\n");
    const Answer answer = ana.sign({"--key", other}, {{"SSH_ASKPASS", ask}});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(hasWords(answer.err, "does not name the key SHA256:"), answer.err.c_str());
    QVERIFY2(hasWords(answer.err, "countersign enroll --role backend"), answer.err.c_str());
    QVERIFY(!std::filesystem::exists(asked));
}

void PacketSignTest::leavesNothingOfAPassphraseThatIsCancelled()
{
    Person ana;
    test::run({.words = {"ssh-keygen", "-q", "-p", "-P", "", "-N", "a passphrase", "-f", ana.keyFile}});
    const std::string before = ana.status();
    const std::string ask = test::writeProgram(ana.home, "ask", "exit 1\n");
    const Answer answer = ana.sign({}, {{"SSH_ASKPASS", ask}});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(hasWords(answer.err, "was wrong, or was not given"), answer.err.c_str());
    QCOMPARE(ana.status(), before);
}

void PacketSignTest::leavesNothingOnAFullDisk()
{
    Person ana;
    const std::string before = ana.status();
    const Answer answer = test::countersignInShell("ulimit -f 0; exec \"$@\"",
        {.words = ana.words(), .folder = ana.root(), .environment = ana.environment()});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(hasWords(answer.err, "File too large"), answer.err.c_str());
    QCOMPARE(ana.status(), before);
}

void PacketSignTest::leavesNothingInARepositoryThatCannotBeWritten()
{
    Person ana;
    const auto bare = ana.shop.files().clone("bare", {"--bare"});
    const Answer answer =
        test::countersign({.words = ana.words(), .folder = bare, .environment = ana.environment()});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(!answer.err.empty() && !hasWords(answer.err, "gave up"), answer.err.c_str());
}

void PacketSignTest::saysWhenItIsSignedAndNotCommitted()
{
    Person ana;
    ana.shop.files().git({"checkout", "-q", "--detach"});
    const Answer answer = ana.sign();
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(hasWords(answer.err, "signed in '" + Signoff + "', but not committed: "), answer.err.c_str());
    QVERIFY2(hasWords(answer.err, "git add '.countersign/packets/shop-2.0.0'"), answer.err.c_str());
    QVERIFY(ana.isSigned());
}

void PacketSignTest::letsOneOfTwoProcessesWin()
{
    Person ana;
    const Answer both = test::countersignInShell("\"$@\" >/dev/null 2>one & \"$@\" >/dev/null 2>two; a=$?; "
                                                 "wait $!; echo $a $?; cat one two >&2; rm one two",
        {.words = ana.words(), .folder = ana.root(), .environment = ana.environment()});
    QVERIFY2(both.out == "0 2\n" || both.out == "2 0\n", (both.out + both.err).c_str());
    QVERIFY(ana.isSigned());
    QCOMPARE(ana.status(), std::string());
    QCOMPARE(ana.shop.files().git({"log", "-1", "--format=%s"}), std::string("Sign shop-2.0.0 as backend\n"));
}

COUNTERSIGN_TEST(PacketSignTest)
#include "packet_sign_test.moc"
