// SPDX-License-Identifier: Apache-2.0
// Keys are offered from ~/.ssh, the agent and git's configuration, each once, with what stands in their way.
#include "core/packet/ssh/agent.h"
#include "core/packet/ssh/key_offers.h"
#include "core/packet/ssh/ssh_keygen.h"
#include "tests/support/fake_program.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <array>
#include <functional>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

class KeyOffersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void listsWhatLiesInTheFolder();
    void passesOverWhatIsNoKey();
    void putsTogetherWhatIsOneKey();
    void saysWhyAKeyCannotSign();
    void takesWhatGitIsSetUpWith_data();
    void takesWhatGitIsSetUpWith();
    void offersWhatSigningTakes();
    void asksAnAgentWithinItsTime_data();
    void asksAnAgentWithinItsTime();
};

namespace {

using core::KeyOffer;

std::vector<KeyOffer> offersIn(
    const test::ScratchFolder& home, const std::string& agent = {}, const std::string& gitSigningKey = {})
{
    return core::keyOffers({.gitSigningKey = gitSigningKey, .agentSocket = agent, .home = home.path()}).keys;
}

/// An agent of one answer, whatever it is asked; given nothing, it says nothing.
class FakeAgent {
public:
    FakeAgent(const std::string& path, std::string answer)
        : m_listener(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address {.sun_family = AF_UNIX, .sun_path = {}};
        std::ranges::copy(path, address.sun_path);
        m_isOpen = bind(m_listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0
            && listen(m_listener, 1) == 0;
        m_thread = std::jthread([this, answer = std::move(answer)] {
            const int caller = accept(m_listener, nullptr, nullptr);
            std::array<char, 100> request {};
            if (caller >= 0 && recv(caller, request.data(), request.size(), 0) > 0 && !answer.empty())
                send(caller, answer.data(), answer.size(), MSG_NOSIGNAL);
            // Until the caller has had enough.
            while (answer.empty() && recv(caller, request.data(), request.size(), 0) > 0) { }
            close(caller);
        });
    }
    ~FakeAgent()
    {
        shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        close(m_listener);
    }
    FakeAgent(const FakeAgent&) = delete;
    FakeAgent& operator=(const FakeAgent&) = delete;

    bool isOpen() const { return m_isOpen; }

private:
    int m_listener;
    bool m_isOpen = false;
    std::jthread m_thread;
};

std::string bytes(std::initializer_list<int> values)
{
    std::string text;
    for (const int value : values)
        text += static_cast<char>(value);
    return text;
}

} // namespace

void KeyOffersTest::initTestCase()
{
    if (test::sshKeygenProgram().empty())
        QSKIP("ssh-keygen is not installed: there are no keys to offer");
}

void KeyOffersTest::listsWhatLiesInTheFolder()
{
    const test::ScratchFolder home;
    test::makeKey(home, ".ssh/b_open");
    test::makeKey(home, ".ssh/a_closed", "rsa", "a passphrase");
    const std::string old = test::makeKey(home, ".ssh/c_alone", "ecdsa");
    std::filesystem::remove(old + ".pub");
    home.write(".ssh/d_token.pub", test::fixture("packet/signatures/token-ed.pub"));
    const auto offers = offersIn(home);
    QCOMPARE(offers.size(), std::size_t {4});
    QCOMPARE(offers[0].file, (home / ".ssh/a_closed").string());
    QCOMPARE(offers[0].comment, std::string(".ssh/a_closed"));
    QCOMPARE(offers[0].source, std::string("~/.ssh"));
    QVERIFY(offers[0].needsPassphrase && offers[0].unusable.empty());
    QVERIFY(!offers[1].needsPassphrase && !offers[1].isHardware);
    QCOMPARE(offers[2].key.type, std::string("ecdsa-sha2-nistp256"));
    QCOMPARE(offers[2].unusable, std::string());
    QVERIFY(offers[3].isHardware);
}

void KeyOffersTest::passesOverWhatIsNoKey()
{
    const test::ScratchFolder home;
    QVERIFY(offersIn(home).empty());
    const std::string key = test::makeKey(home, ".ssh/id");
    home.write(".ssh/known_hosts", "host " + test::readFile(key + ".pub"));
    home.write(".ssh/config", "Host *\n");
    home.write(".ssh/cut.pub", "ssh-ed25519 AAAA");
    home.write(".ssh/id-cert.pub", test::readFile(key + ".pub"));
    home.write(".ssh/begin", "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA");
    home.write(".ssh/large.pub", std::string(200'000, 'a'));
    home.write(".ssh/folder.pub/inner", "");
    QCOMPARE(mkfifo((home / ".ssh/pipe.pub").c_str(), 0600), 0);
    const auto offers = offersIn(home);
    QCOMPARE(offers.size(), std::size_t {1});
    QCOMPARE(offers[0].file, key);
}

void KeyOffersTest::putsTogetherWhatIsOneKey()
{
    const test::ScratchFolder home;
    const std::string key = test::makeKey(home, ".ssh/id", "ed25519", "locked");
    const std::string other = test::makeKey(home, "elsewhere");
    const test::Agent agent(home);
    agent.add({key, other});
    const auto offers = offersIn(home, agent.socket(), "~/.ssh/id.pub");
    QCOMPARE(offers.size(), std::size_t {2});
    QCOMPARE(offers[0].file, key);
    QCOMPARE(offers[0].source, std::string("git's user.signingkey"));
    QVERIFY(offers[0].isInAgent && !offers[0].needsPassphrase);
    QCOMPARE(offers[1].file, std::string());
    QCOMPARE(offers[1].source, std::string("the agent"));
    QCOMPARE(offers[1].comment, std::string("elsewhere"));
    agent.add({"-x"});
    const auto locked = offersIn(home, agent.socket());
    QCOMPARE(locked.size(), std::size_t {1});
    QVERIFY(!locked[0].isInAgent && locked[0].needsPassphrase);
}

void KeyOffersTest::saysWhyAKeyCannotSign()
{
    const test::ScratchFolder home;
    test::makeKey(home, ".ssh/a_weak", "dsa");
    std::filesystem::remove(test::makeKey(home, ".ssh/b_half"));
    const auto offers =
        offersIn(home, {}, std::string(core::AgentKeyPrefix) + test::fixture("packet/signatures/ed.pub"));
    QCOMPARE(offers.size(), std::size_t {3});
    QCOMPARE(offers[0].unusable, std::string("no agent offers it"));
    QCOMPARE(offers[1].unusable, std::string("it is too weak, or of a kind that nobody would believe"));
    QCOMPARE(offers[2].unusable, std::string("its private half is not there, and no agent offers it"));
    home.write(".ssh/c_short.pub", test::fixture("packet/signatures/rsa-short.pub"));
    QCOMPARE(offersIn(home)[2].unusable, offers[1].unusable);
}

void KeyOffersTest::takesWhatGitIsSetUpWith_data()
{
    QTest::addColumn<std::string>("setting");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("a file below home") << std::string("~/keys/id") << true;
    QTest::newRow("its public half") << std::string("~/keys/id.pub") << true;
    QTest::newRow("the key itself") << std::string("key::{}") << true;
    QTest::newRow("the key itself, as older gits write it") << std::string("{}") << true;
    QTest::newRow("a key of GnuPG") << std::string("0A1B2C3D4E5F6071") << false;
    QTest::newRow("a damaged key") << std::string("key::ssh-ed25519 AAAA") << false;
    QTest::newRow("nothing") << std::string() << false;
}

void KeyOffersTest::takesWhatGitIsSetUpWith()
{
    QFETCH(std::string, setting);
    QFETCH(bool, isOffered);
    const test::ScratchFolder home;
    const std::string key = test::makeKey(home, "keys/id");
    if (const std::size_t hole = setting.find("{}"); hole != std::string::npos)
        setting.replace(hole, 2, test::readFile(key + ".pub"));
    const auto offers = offersIn(home, {}, setting);
    QCOMPARE(offers.size(), std::size_t(isOffered ? 1 : 0));
    if (isOffered)
        QCOMPARE(offers[0].comment, std::string("keys/id"));
}

void KeyOffersTest::offersWhatSigningTakes()
{
    const test::ScratchFolder home;
    test::makeKey(home, ".ssh/id");
    const std::string other = test::makeKey(home, "elsewhere");
    const test::Agent agent(home);
    agent.add({other});
    auto tools = test::signingTools(home);
    tools.agentSocket = agent.socket();
    const auto offers = offersIn(home, agent.socket());
    QCOMPARE(offers.size(), std::size_t {2});
    for (const KeyOffer& offer : offers)
        QVERIFY(core::sshSign(tools, offer.asked(), "git", "text").has_value());
}

void KeyOffersTest::asksAnAgentWithinItsTime_data()
{
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<QString>("why");
    QTest::newRow("silent") << std::string() << "it was asked for its keys, and said nothing";
    QTest::newRow("cut off") << bytes({0, 0, 1, 0, 12}) << "its answer is too long, or was cut off";
    QTest::newRow("endless") << bytes({127, 0, 0, 0, 12}) << "its answer is too long, or was cut off";
    QTest::newRow("refusing") << bytes({0, 0, 0, 1, 5}) << "its answer is no list of keys";
    QTest::newRow("promising more") << bytes({0, 0, 0, 5, 12, 127, 255, 255, 255})
                                    << "its answer is no list of keys";
    QTest::newRow("with something behind it")
        << bytes({0, 0, 0, 6, 12, 0, 0, 0, 0, 1}) << "its answer is no list of keys";
}

void KeyOffersTest::asksAnAgentWithinItsTime()
{
    QFETCH(std::string, answer);
    QFETCH(QString, why);
    const test::ScratchFolder folder;
    const std::string path = (folder / "agent").string();
    const FakeAgent agent(path, answer);
    QVERIFY(agent.isOpen());
    const auto keys = core::agentKeys(path, std::chrono::milliseconds(answer.empty() ? 50 : 30'000));
    QVERIFY(!keys.has_value());
    QCOMPARE(QString::fromStdString(keys.error().message),
        "no agent answers at '" + QString::fromStdString(path) + "': " + why);
    const auto absent = core::keyOffers({.agentSocket = (folder / "nobody").string(), .home = folder.path()});
    QVERIFY(absent.agentTrouble.find("No such file or directory") != std::string::npos);
    const auto tooLong = core::keyOffers({.agentSocket = std::string(300, 'a'), .home = folder.path()});
    QVERIFY(tooLong.agentTrouble.find("name too long") != std::string::npos);
}

COUNTERSIGN_TEST(KeyOffersTest)
#include "key_offers_test.moc"
