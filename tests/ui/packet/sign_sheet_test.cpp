// SPDX-License-Identifier: Apache-2.0
// "choose identity → confirm sheet showing exactly what is signed": who, as what, with which key, over what.
#include "core/packet/ssh/ssh_key.h"
#include "tests/support/test_program.h"
#include "tests/ui/packet/shown_texts.h"
#include "ui/packet/role_line.h"
#include "ui/packet/sign_sheet.h"
#include "ui/packet/signed_facts.h"

#include <QComboBox>
#include <QSignalSpy>

class SignSheetTest : public QObject {
    Q_OBJECT

private slots:
    void everyIdentityIsAChoiceOfItsOwn();
    void theButtonSaysWhatItDoes();
    void saysWhetherAPassphraseWillBeAskedFor_data();
    void saysWhetherAPassphraseWillBeAskedFor();
    void aFailureLeavesEverythingToBeTriedAgain();
    void nothingIsAskedTwiceWhileItIsSigned();
    void rolesOfOneLabelAreToldApart();
    void theFactsAreThoseOfThePacket_data();
    void theFactsAreThoseOfThePacket();
};

namespace {

ui::SigningChoice choice(const std::string& role, const std::string& label, const std::string& principal)
{
    ui::SigningChoice made {.role = {role, label}, .principal = principal};
    made.role.required = true;
    made.key = {.key = {"ssh-ed25519", role}, .source = "the file of " + role};
    return made;
}

ui::ReadyPacket readyPacket()
{
    ui::ReadyPacket ready {
        .repository = nullptr, .stored = {.id = "shop-2.0.0"}, .sha256 = std::string(64, 'a')};
    ready.packet = {.id = "shop-2.0.0", .title = "Shop"};
    ready.packet.decision.outcome = core::Approve;
    ready.desk.state = ui::SigningState::Ready;
    ready.desk.choices = {choice("backend", "Engineering owner", "olena@x.example"),
        choice("frontend", "Engineering owner", "marta@x.example")};
    return ready;
}

QComboBox& choicesOf(const ui::SignSheet& sheet)
{
    return *sheet.findChild<QComboBox*>();
}

QString factOf(const core::Packet& packet, const QString& label)
{
    for (const ui::SignedFact& each : ui::signedFacts(packet, "abc"))
        if (each.label == label)
            return each.value;
    return {};
}

} // namespace

void SignSheetTest::everyIdentityIsAChoiceOfItsOwn()
{
    ui::SignSheet sheet(readyPacket());
    QComboBox& choices = choicesOf(sheet);
    QCOMPARE(choices.accessibleName(), "As whom you sign");
    QCOMPARE(choices.count(), 2);
    QCOMPARE(choices.itemText(0), "Engineering owner (Backend): olena@x.example");
    QCOMPARE(choices.itemText(1), "Engineering owner (Frontend): marta@x.example");
    const core::SshKey key {"ssh-ed25519", "frontend"};
    choices.setCurrentIndex(1);
    QCOMPARE(sheet.choice().principal, "marta@x.example");
    QVERIFY(test::toldBy(sheet).contains(QString::fromStdString(core::fingerprint(key))));
}

void SignSheetTest::theButtonSaysWhatItDoes()
{
    ui::ReadyPacket ready = readyPacket();
    ui::SignSheet sheet(ready);
    QVERIFY(test::buttonOf(sheet, "Sign as Engineering owner (Backend)"));
    choicesOf(sheet).setCurrentIndex(1);
    QVERIFY(test::buttonOf(sheet, "Sign as Engineering owner (Frontend)"));
    ready.packet.decision.outcome = core::Reject;
    ui::SignSheet rejection(ready);
    QVERIFY(test::buttonOf(rejection, "Sign the Rejection as Engineering owner (Backend)"));
}

void SignSheetTest::saysWhetherAPassphraseWillBeAskedFor_data()
{
    QTest::addColumn<bool>("isInAgent");
    QTest::addColumn<bool>("needsPassphrase");
    QTest::addColumn<QString>("said");
    QTest::newRow("in the agent") << true << true << "the agent has it";
    QTest::newRow("with a passphrase") << false << true << "you will be asked for its passphrase";
    QTest::newRow("without one") << false << false << "the file of backend";
}

void SignSheetTest::saysWhetherAPassphraseWillBeAskedFor()
{
    QFETCH(bool, isInAgent);
    QFETCH(bool, needsPassphrase);
    QFETCH(QString, said);
    ui::ReadyPacket ready = readyPacket();
    ready.desk.choices.front().key.isInAgent = isInAgent;
    ready.desk.choices.front().key.needsPassphrase = needsPassphrase;
    const ui::SignSheet sheet(ready);
    QVERIFY2(test::toldBy(sheet).contains(said), qPrintable(test::toldBy(sheet)));
}

void SignSheetTest::aFailureLeavesEverythingToBeTriedAgain()
{
    ui::SignSheet sheet(readyPacket());
    sheet.showBusy("Signing…");
    sheet.showError({core::ErrorCode::BadInput, "the passphrase was wrong", "try again"});
    QVERIFY(test::toldBy(sheet).contains("✗ the passphrase was wrong.\ntry again"));
    QSignalSpy wanted(&sheet, &ui::SignSheet::signWanted);
    QPushButton* const sign = test::buttonOf(sheet, "Sign as Engineering owner (Backend)");
    QVERIFY(sign->isEnabled() && choicesOf(sheet).isEnabled());
    sign->click();
    QCOMPARE(wanted.size(), 1);
}

void SignSheetTest::nothingIsAskedTwiceWhileItIsSigned()
{
    ui::SignSheet sheet(readyPacket());
    sheet.showBusy("Signing…");
    QVERIFY(test::toldBy(sheet).contains("Signing…"));
    QVERIFY(!test::buttonOf(sheet, "Sign as Engineering owner (Backend)")->isEnabled());
    QVERIFY(!choicesOf(sheet).isEnabled());
    QVERIFY(test::buttonOf(sheet, "Not Yet")->isEnabled());
}

void SignSheetTest::rolesOfOneLabelAreToldApart()
{
    QCOMPARE(ui::roleLine("Engineering owner", "backend"), "Engineering owner (Backend)");
    QCOMPARE(ui::roleLine("Engineering owner", "frontend"), "Engineering owner (Frontend)");
    QCOMPARE(ui::roleLine("Product owner", "product"), "Product owner");
    QCOMPARE(ui::roleLine("QA or operations", "qa"), "QA or operations");
    QCOMPARE(ui::roleLine("", "backend"), "Backend");
    QCOMPARE(ui::roleLine("", "legal"), "legal");
    core::Packet packet;
    for (const char* role : {"backend", "frontend"}) {
        packet.roles.push_back({role, "Engineering owner"});
        packet.roles.back().required = true;
    }
    packet.roles.push_back({"qa", "QA or operations"});
    QCOMPARE(factOf(packet, "Must sign"), "Engineering owner (Backend), Engineering owner (Frontend)");
}

void SignSheetTest::theFactsAreThoseOfThePacket_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value");
    QTest::newRow("its hash") << "Packet"
                              << "SHA-256 abc";
    QTest::newRow("a contract that is new") << "shop" << QString("not there → %1…").arg(QString(24, 'b'));
    QTest::newRow("the outcome") << "Outcome"
                                 << "✓ Approved with 2 condition(s)";
    QTest::newRow("the changes") << "Changes"
                                 << "■ 1 breaking   ▲ 0 risky   ● 2 safe   ○ 0 docs; 1 decision(s)";
    QTest::newRow("nobody") << "Must sign"
                            << "nobody";
    QTest::newRow("in whose place") << "In place of"
                                    << "shop-1.9.0";
}

void SignSheetTest::theFactsAreThoseOfThePacket()
{
    QFETCH(QString, label);
    QFETCH(QString, value);
    core::Packet packet;
    packet.contracts.push_back({.id = "shop"});
    packet.contracts.front().candidate = core::ContractSide {.sha256 = std::string(64, 'b')};
    for (const char* severity : {"breaking", "safe", "safe"})
        packet.findings.push_back({.severity = severity});
    packet.decisions.emplace_back();
    packet.decision.outcome = core::ApproveWithConditions;
    packet.decision.conditions = {"readers first", "only in May"};
    packet.supersedes = core::PacketReference {"shop-1.9.0", std::string(64, 'c')};
    QCOMPARE(factOf(packet, label), value);
}

COUNTERSIGN_TEST(SignSheetTest)
#include "sign_sheet_test.moc"
