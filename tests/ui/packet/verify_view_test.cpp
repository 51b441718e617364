// SPDX-License-Identifier: Apache-2.0
// Verifying by drop, menu or command line: the answer is one of the verdicts of trust.md 5 with its reasons.
#include "core/base/whole_file.h"
#include "core/packet/export/packet_file.h"
#include "core/packet/form/packet_folder.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"
#include "tests/ui/packet/signing_person.h"
#include "ui/packet/packet_desk.h"
#include "ui/packet/packet_files.h"
#include "ui/packet/packet_view.h"
#include "ui/packet/verify_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

class VerifyViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void saysTheVerdictWithItsReasons_data();
    void saysTheVerdictWithItsReasons();
    void offersToAcceptThoseWhomTheRepositoryBelieves();
    void aPacketWithoutItsRepositoryAsksForTheClone();
    void takesOverSignOffsOfTheSamePacketAlone();
    void handsOverWhatCanBeTakenOver();
    void foreignTextStaysPlain();
};

namespace {

QString toldBy(const ui::VerifyView& view)
{
    QStringList told;
    for (const QLabel* each : view.findChildren<QLabel*>())
        told.append(each->text());
    return told.join(u'\n');
}

/// What a file is worth to the person.
ui::VerifiedSource verified(ui::PacketDesk& desk, const std::filesystem::path& file)
{
    std::optional<ui::VerifiedSource> answer;
    QSignalSpy done(&desk, &ui::PacketDesk::verified);
    const auto connection = QObject::connect(
        &desk, &ui::PacketDesk::verified, [&](const ui::VerifiedSource& source) { answer = source; });
    desk.verifyFile(file);
    if (!done.wait(20'000))
        qFatal("nothing was verified");
    QObject::disconnect(connection);
    return *answer;
}

} // namespace

void VerifyViewTest::initTestCase()
{
    if (!test::hasSshKeygen())
        QSKIP("ssh-keygen is not installed: nobody signs");
}

void VerifyViewTest::saysTheVerdictWithItsReasons_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("title");
    QTest::newRow("valid") << "valid"
                           << "approve"
                           << "✓ Valid";
    QTest::newRow("a rejection") << "valid"
                                 << "reject"
                                 << "✓ Valid, and a rejection";
    QTest::newRow("newer") << "newer"
                           << "approve"
                           << "⚠ Newer exists";
    QTest::newRow("altered") << "altered"
                             << "approve"
                             << "✗ Altered";
    QTest::newRow("incomplete") << "incomplete"
                                << "approve"
                                << "✗ Incomplete";
    QTest::newRow("cannot check") << "unknown"
                                  << "approve"
                                  << "? Cannot check";
}

void VerifyViewTest::saysTheVerdictWithItsReasons()
{
    QFETCH(QString, verdict);
    QFETCH(QString, outcome);
    QFETCH(QString, title);
    core::Verification verification {.reasons = {"bob@x.example has not signed"},
        .notes = {"a tag of a stranger names it"},
        .signoffs = {{.role = "backend",
            .label = "Engineering owner",
            .principal = "ana@x.example",
            .required = true,
            .state = core::SignoffState::Valid,
            .words = "signed with a key that may",
            .fingerprint = "SHA256:abc"}},
        .id = "shop-2.0.0",
        .title = "Shop",
        .outcome = outcome.toStdString(),
        .conditions = {"only in May"}};
    for (const core::PacketVerdict each : {core::PacketVerdict::Valid, core::PacketVerdict::Newer,
             core::PacketVerdict::Altered, core::PacketVerdict::Incomplete, core::PacketVerdict::Unknown})
        if (core::packetVerdictName(each) == verdict.toStdString())
            verification.verdict = each;
    ui::VerifyView view;
    view.showVerification(verification, "shop.pdf");
    const QString told = toldBy(view);
    QVERIFY2(told.contains(title), qPrintable(told));
    for (const char* part :
        {"Bob@x.example has not signed.", "✓ Engineering owner (Backend): ana@x.example has signed",
            "SHA256:abc", "only in May", "A tag of a stranger names it."})
        QVERIFY2(told.contains(part), part);
    QVERIFY(view.accessibleName().startsWith("Verdict on shop.pdf: "));
}

void VerifyViewTest::offersToAcceptThoseWhomTheRepositoryBelieves()
{
    test::SigningPerson person;
    person.open();
    ui::PacketDesk desk(person.workspace());
    const auto file = person.home() / "shop.packet";
    QVERIFY(ui::writePacketFile(file, person.shop().signedPacket()).has_value());
    const ui::VerifiedSource source = verified(desk, file);
    QVERIFY(source.verification.has_value());
    QCOMPARE(source.verification->verdict, core::PacketVerdict::Unknown);
    QVERIFY(source.unpinned);
    QVERIFY(source.isImportable);
    person.pin();
    const ui::VerifiedSource again = verified(desk, file);
    QVERIFY(!again.unpinned);
}

void VerifyViewTest::aPacketWithoutItsRepositoryAsksForTheClone()
{
    test::SigningPerson person;
    const auto file = person.home() / "shop.packet";
    QVERIFY(ui::writePacketFile(file, person.shop().signedPacket()).has_value());
    ui::Workspace workspace(person.surroundings);
    ui::PacketView packet(workspace);
    QSignalSpy alone(&packet, &ui::PacketView::centreAlone);
    QSignalSpy shown(&packet, &ui::PacketView::shown);
    packet.verify(file);
    QVERIFY(alone.back().front().toBool());
    const auto* view = packet.centre()->findChild<ui::VerifyView*>();
    const auto offersClone = [view] {
        const auto buttons = view->findChildren<QPushButton*>();
        return std::ranges::any_of(buttons, [](const QPushButton* each) {
            return !each->isHidden() && each->text() == QStringLiteral("Choose the Clone…");
        });
    };
    QTRY_VERIFY(offersClone());
    packet.verifyIn(person.root());
    QTRY_COMPARE(shown.size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(!offersClone() && !toldBy(*view).contains("Verifying"), 20'000);
    QVERIFY2(!toldBy(*view).contains("not at hand"), qPrintable(toldBy(*view)));
    QTRY_VERIFY(!alone.back().front().toBool());
}

void VerifyViewTest::takesOverSignOffsOfTheSamePacketAlone()
{
    test::SigningPerson person;
    const core::Packet packet = person.shop().packet();
    person.shop().store(person.shop().signedBy(packet, {}));
    const auto file = person.home() / "from-bob.packet";
    QVERIFY(
        ui::writePacketFile(file, person.shop().signedBy(packet, {test::SignedShop::Product})).has_value());
    const auto taken = ui::importPacketFile(person.root(), file);
    QVERIFY(taken.has_value());
    QCOMPARE(taken->added, std::vector<std::string> {"product.bob@x.example.sig"});
    core::Packet other = packet;
    other.title = "Something else";
    QVERIFY(
        ui::writePacketFile(file, person.shop().signedBy(other, {test::SignedShop::Product})).has_value());
    const auto refused = ui::importPacketFile(person.root(), file);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.find(packet.id) != std::string::npos, refused.error().message.c_str());
}

void VerifyViewTest::handsOverWhatCanBeTakenOver()
{
    test::SigningPerson person;
    const core::StoredPacket stored = person.shop().signedPacket();
    const auto file = person.home() / "shop.packet";
    QVERIFY(ui::writePacketFile(file, stored).has_value());
    const auto read =
        core::readFile(file).and_then([](const std::string& bytes) { return core::readPacketFile(bytes); });
    QVERIFY(read.has_value());
    QCOMPARE(read->bytes, stored.bytes);
    QCOMPARE(read->signoffs, stored.signoffs);
}

void VerifyViewTest::foreignTextStaysPlain()
{
    core::Verification verification {
        .reasons = {"<b>bold</b> \xE2\x80\xAE turned"}, .id = "x", .title = "<img src=x>"};
    ui::VerifyView view;
    view.showVerification(verification, "x");
    for (const QLabel* each : view.findChildren<QLabel*>()) {
        QCOMPARE(each->textFormat(), Qt::PlainText);
        QVERIFY(!each->text().contains(QChar(0x202E)));
    }
}

COUNTERSIGN_TEST(VerifyViewTest)
#include "verify_view_test.moc"
