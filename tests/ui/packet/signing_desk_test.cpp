// SPDX-License-Identifier: Apache-2.0
// trust.md 6: "Nobody starts with keys in order, so each state has its screen and its command."
#include "core/packet/form/packet_json.h"
#include "tests/support/fixture.h"
#include "tests/support/signable_packet.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"
#include "tests/ui/packet/signing_person.h"
#include "ui/packet/obstacle_page.h"
#include "ui/packet/signing_desk.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <functional>

using ChangePerson = std::function<void(test::SigningPerson&)>;
Q_DECLARE_METATYPE(ChangePerson)

class SigningDeskTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void eachStateHasItsScreenAndItsCommand_data();
    void eachStateHasItsScreenAndItsCommand();
    void whoeverLacksNothingChoosesRoleAndKey();
    void aKeyThatDoesNotCountIsNotOffered_data();
    void aKeyThatDoesNotCountIsNotOffered();
    void whoSignedAlreadyHasNothingToSign();
    void othersThanThoseAcceptedAskAgain();
    void acceptingPeopleKeepsExactlyThem();
    void enrollsOnABranchOfItsOwn();
};

namespace {

core::StoredPacket storedPacket(test::SigningPerson& person)
{
    const core::Packet packet = test::signable(person.shop().packet());
    core::StoredPacket stored {.id = packet.id, .bytes = core::packetJson(packet)};
    person.shop().store(stored);
    return stored;
}

ui::ReadyPacket readyOf(test::SigningPerson& person)
{
    ui::ReadyPacket ready {.repository = std::make_shared<const core::Repository>(person.shop().open()),
        .stored = storedPacket(person)};
    ready.desk = ui::signingDesk(*ready.repository, ready.stored, person.surroundings);
    return ready;
}

void forgetKeys(test::SigningPerson& person)
{
    person.surroundings.home = person.home() / "elsewhere";
}

QString toldBy(const QWidget& page)
{
    QStringList told;
    for (const QLabel* each : page.findChildren<QLabel*>())
        if (each->isVisible())
            told.append(each->text());
    return told.join(u'\n');
}

} // namespace

void SigningDeskTest::initTestCase()
{
    if (test::sshKeygenProgram().empty())
        QSKIP("ssh-keygen is not installed: nobody signs");
}

void SigningDeskTest::eachStateHasItsScreenAndItsCommand_data()
{
    QTest::addColumn<ChangePerson>("change");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("command");
    const auto row = [](const char* name, ChangePerson change, const char* title, const char* command) {
        QTest::newRow(name) << std::move(change) << QString(title) << QString(command);
    };
    row(
        "no identity", [](auto& person) { person.surroundings.git = {}; }, "Git does not know who you are",
        "git config user.name");
    row(
        "no ssh-keygen",
        [](auto& person) { person.surroundings.signingTools = [] { return core::SigningTools(); }; },
        "There is no ssh-keygen that can sign", "sudo apt install openssh-client");
    row(
        "an old ssh-keygen",
        [](auto& person) {
            const std::string old =
                test::writeProgram(person.home(), "old", "echo 'Unsupported operation' >&2; exit 1\n");
            person.surroundings.signingTools = [old] { return core::SigningTools {.sshKeygen = old}; };
        },
        "There is no ssh-keygen that can sign", "sudo apt install openssh-client");
    row(
        "nobody to believe",
        [](auto& person) {
            auto& files = person.shop().files();
            files.checkout("main");
            files.git({"rm", "-q", ".countersign/allowed_signers"});
            files.commit("Believe nobody");
            files.checkout("change");
        },
        "Nobody can tell yet whom this repository believes", "countersign enroll --role product");
    row(
        "not pinned", [](auto& person) { std::filesystem::remove(person.surroundings.pinsFile); },
        "Do you believe these people?", "countersign trust pin --yes ");
    row("no key", forgetKeys, "You have no key to sign with", "ssh-keygen -t ed25519");
    row(
        "only the public half",
        [](auto& person) { std::filesystem::remove(person.home() / ".ssh/id_ed25519"); },
        "Your key is there, and cannot sign now", "ssh-add -X");
    row(
        "not enrolled",
        [](auto& person) {
            for (const char* half : {".ssh/id_ed25519", ".ssh/id_ed25519.pub"})
                std::filesystem::remove(person.home() / half);
            test::makeKey(person.home(), ".ssh/id_ed25519");
        },
        "You are not enrolled for this role", "countersign enroll --role product");
    row(
        "somebody else",
        [](auto& person) {
            person.surroundings.git.fromEnvironment = {"Eve", "eve@x.example"};
        },
        "You are not enrolled for this role", "countersign enroll --role product");
}

void SigningDeskTest::eachStateHasItsScreenAndItsCommand()
{
    QFETCH(ChangePerson, change);
    QFETCH(QString, title);
    QFETCH(QString, command);
    test::SigningPerson person;
    person.pin();
    change(person);
    ui::ObstaclePage page;
    page.showDesk(readyOf(person), person.surroundings);
    page.show();
    const QString told = toldBy(page);
    QVERIFY2(told.startsWith(title), qPrintable(told));
    QVERIFY2(told.contains(command), qPrintable(told));
    QCOMPARE(page.accessibleName(), title);
}

void SigningDeskTest::whoeverLacksNothingChoosesRoleAndKey()
{
    test::SigningPerson person;
    person.pin();
    const ui::SigningDesk desk = readyOf(person).desk;
    QCOMPARE(desk.state, ui::SigningState::Ready);
    QCOMPARE(desk.choices.size(), 1U);
    QCOMPARE(desk.choices.front().role.role, std::string("backend"));
    QCOMPARE(desk.choices.front().principal, std::string("ana@x.example"));
    QCOMPARE(desk.choices.front().key.file, (person.home() / ".ssh/id_ed25519").string());
}

void SigningDeskTest::aKeyThatDoesNotCountIsNotOffered_data()
{
    QTest::addColumn<std::string>("options");
    QTest::addColumn<std::string>("revoked");
    const std::string role = "namespaces=\"backend.signoff.v1@countersign\"";
    QTest::newRow("expired") << role + ",valid-before=\"20251231Z\"" << std::string();
    QTest::newRow("not valid yet") << role + ",valid-after=\"20270101Z\"" << std::string();
    QTest::newRow("for tags alone") << std::string("namespaces=\"git\"") << std::string();
    QTest::newRow("revoked") << role << std::string("its own");
}

/// Whoever would sign in vain is told before a passphrase is asked for.
void SigningDeskTest::aKeyThatDoesNotCountIsNotOffered()
{
    QFETCH(std::string, options);
    QFETCH(std::string, revoked);
    test::SigningPerson person;
    auto& files = person.shop().files();
    const std::string key = test::readFile(person.home() / ".ssh/id_ed25519.pub");
    files.checkout("main");
    files.write(".countersign/allowed_signers", "ana@x.example " + options + ' ' + key);
    if (!revoked.empty())
        files.write(".countersign/revoked_keys", key);
    files.commit("Change who is believed");
    files.checkout("change");
    person.pin();
    const ui::SigningDesk desk = readyOf(person).desk;
    QCOMPARE(desk.state, ui::SigningState::NotEnrolled);
    QVERIFY(desk.choices.empty());
    QVERIFY2(desk.trouble.message.find("does not name a key of yours") != std::string::npos,
        desk.trouble.message.c_str());
}

void SigningDeskTest::whoSignedAlreadyHasNothingToSign()
{
    test::SigningPerson person;
    person.pin();
    ui::ReadyPacket ready = readyOf(person);
    for (const core::PacketRole& each : ready.desk.open)
        ready.stored.signoffs.push_back({each.role + ".somebody@x.example.sig", "signed"});
    const ui::SigningDesk desk = ui::signingDesk(*ready.repository, ready.stored, person.surroundings);
    QCOMPARE(desk.state, ui::SigningState::NotAsked);
    QVERIFY(desk.open.empty());
}

void SigningDeskTest::othersThanThoseAcceptedAskAgain()
{
    test::SigningPerson person;
    person.pin();
    auto& files = person.shop().files();
    files.checkout("main");
    files.write(".countersign/allowed_signers", test::signerLine("eve@x.example", "backend", "eve"));
    files.commit("Nobody signed this");
    files.checkout("change");
    ui::ObstaclePage page;
    const ui::ReadyPacket ready = readyOf(person);
    QCOMPARE(ready.desk.state, ui::SigningState::NotPinned);
    page.showDesk(ready, person.surroundings);
    QCOMPARE(page.accessibleName(), "Others are believed here than those you accepted");
}

void SigningDeskTest::acceptingPeopleKeepsExactlyThem()
{
    test::SigningPerson person;
    const ui::ReadyPacket ready = readyOf(person);
    ui::ObstaclePage page;
    page.showDesk(ready, person.surroundings);
    QSignalSpy accepted(&page, &ui::ObstaclePage::pinAccepted);
    for (QPushButton* each : page.findChildren<QPushButton*>())
        if (each->text() == "I Believe These People")
            each->click();
    QCOMPARE(accepted.size(), 1);
    QVERIFY(ui::acceptTrust(ready.desk.trust, person.surroundings).has_value());
    const auto pins = core::readPins(person.surroundings.pinsFile);
    QCOMPARE(pins->size(), 1U);
    QCOMPARE(pins->front().signersSha256, ready.desk.trust.signersSha256);
    QCOMPARE(readyOf(person).desk.state, ui::SigningState::Ready);
}

void SigningDeskTest::enrollsOnABranchOfItsOwn()
{
    test::SigningPerson person;
    person.pin();
    person.surroundings.git.fromEnvironment = {"Eve", "eve@x.example"};
    for (const char* half : {".ssh/id_ed25519", ".ssh/id_ed25519.pub"})
        std::filesystem::remove(person.home() / half);
    test::makeKey(person.home(), ".ssh/id_ed25519");
    const ui::ReadyPacket ready = readyOf(person);
    const auto branch = ui::enrollAs(*ready.repository, ready.desk, "qa", person.surroundings);
    QVERIFY2(branch.has_value(), branch ? "" : branch.error().message.c_str());
    const auto& files = person.shop().files();
    QVERIFY(files.git({"show", *branch + ":.countersign/allowed_signers"}).find("eve@x.example")
        != std::string::npos);
    QCOMPARE(files.git({"log", "-1", "--format=%ae", *branch}), std::string("eve@x.example\n"));
}

COUNTERSIGN_TEST(SigningDeskTest)
#include "signing_desk_test.moc"
