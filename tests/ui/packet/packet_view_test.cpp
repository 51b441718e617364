// SPDX-License-Identifier: Apache-2.0
// The way of a packet through the window: filled in, signed, committed, superseded.
#include "core/base/digest.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/ssh/key_file.h"
#include "core/sample/sample.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"
#include "tests/ui/packet/signing_person.h"
#include "ui/packet/growing_text.h"
#include "ui/packet/packet_files.h"
#include "ui/packet/packet_view.h"
#include "ui/packet/sign_sheet.h"
#include "ui/packet/signed_page.h"
#include "ui/packet/verify_view.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>

class PacketViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void anAllSafeChangeIsSignedInEightGestures();
    void theSheetShowsExactlyWhatIsSigned();
    void signsAndCommitsThePacketAlone();
    void aLateWordSaysWhoseSignOffsAreLost();
    void itsPassphraseIsTheLastThingAskedFor();
    void aCancelledPassphraseMayBeTriedAgain();
    void saysWhatOfTheReviewIsNotCommitted();
    void evidenceIsAttachedWithItsHash();
    void aPacketFileOfAnotherPacketIsRefusedByName();
    void whatIsMissingComesBeforeASignature();
    void everythingHasANameForScreenReaders();

private:
    void show(ui::Workspace& workspace);
    template <class Widget>
    Widget* shown() const
    {
        for (Widget* each : m_window->findChildren<Widget*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    ui::SignSheet* sheet() const
    {
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<ui::SignSheet*>(each); found && found->isVisible())
                return found;
        return nullptr;
    }
    void openSheet();
    /// What is said instead of a sheet.
    QString obstacle() const
    {
        QStringList told;
        for (QLabel* each : m_view->centre()->findChildren<QLabel*>())
            if (each->isVisible())
                told.append(each->text());
        return told.join(u'\n');
    }

    std::unique_ptr<test::SigningPerson> m_person;
    std::unique_ptr<ui::PacketView> m_view;
    std::unique_ptr<QSplitter> m_window;
};

namespace {

void press(Qt::Key key)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace

void PacketViewTest::initTestCase()
{
    if (test::sshKeygenProgram().empty())
        QSKIP("ssh-keygen is not installed: nobody signs");
}

void PacketViewTest::cleanup()
{
    m_view.reset();
    m_window.reset();
    m_person.reset();
}

void PacketViewTest::show(ui::Workspace& workspace)
{
    m_view = std::make_unique<ui::PacketView>(workspace);
    m_window = std::make_unique<QSplitter>();
    for (QWidget* each : {m_view->sections(), m_view->centre(), m_view->preview()})
        m_window->addWidget(each);
    m_window->resize(1280, 720);
    m_window->setSizes({240, 640, 400});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_view->desk().draft() && !m_view->desk().isDrafting());
}

void PacketViewTest::openSheet()
{
    m_view->sign();
    QTRY_VERIFY2_WITH_TIMEOUT(sheet(), qPrintable(obstacle()), 20'000);
}

/// ux.md 3.8: open; Shift+A; Enter on the titles; Ctrl+4; Enter, Enter on the quotations; Ctrl+Enter;
/// confirm.
void PacketViewTest::anAllSafeChangeIsSignedInEightGestures()
{
    test::ScratchFolder folder;
    const auto sample = core::makeSample(test::buildFolder() / "share/countersign/sample", folder / "sample");
    QVERIFY2(sample.has_value(), sample ? "" : sample.error().message.c_str());
    test::ScratchRepository().git({"checkout", "-q", "all-safe"}, sample->folder);
    m_person = std::make_unique<test::SigningPerson>();
    QVERIFY(core::pinSample(sample->folder, m_person->surroundings.pinsFile, test::DayAfter).has_value());
    // The commits of the story are later than those of the shop.
    m_person->surroundings.now = [now = std::int64_t {1'780'000'000'000}]() mutable { return now += 1000; };
    ui::Workspace workspace(m_person->surroundings);
    workspace.open(sample->folder); // 1
    QTRY_VERIFY(workspace.standing() && !workspace.study()->isSoFar);
    std::vector<std::string> places;
    for (const ui::ChangeRef& each : workspace.study()->changes())
        places.push_back(each.finding->place);
    QCOMPARE(places.size(), 3U);
    workspace.statements().decide(places, {.verdict = "accept"}); // 2, 3
    show(workspace);
    QCOMPARE(m_view->desk().draft()->offers.size(), 2U);
    for (const core::PacketOffer& each : m_view->desk().draft()->offers)
        QCOMPARE(each.packet, "customers-see-their-orders-2.3.0");
    QTRY_VERIFY(!workspace.isBusy() && !m_view->desk().isDrafting());

    const std::string id = m_view->desk().draft()->packet.id;
    m_view->goToFirstGap(); // 4
    QVERIFY(qobject_cast<ui::GrowingText*>(QApplication::focusWidget()));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), "Retry behaviour");
    press(Qt::Key_Return); // 5
    QCOMPARE(QApplication::focusWidget()->accessibleName(), "Rollback");
    press(Qt::Key_Return); // 6
    m_view->sign(); // 7
    QTRY_VERIFY2_WITH_TIMEOUT(sheet(), qPrintable(obstacle()), 20'000);
    QTRY_VERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    press(Qt::Key_Return); // 8
    QTRY_VERIFY_WITH_TIMEOUT(shown<ui::SignedPage>(), 20'000);

    QSignalSpy verified(&m_view->desk(), &ui::PacketDesk::verified);
    m_view->desk().verifyPacket(id);
    QVERIFY(verified.wait(20'000));
    QTRY_VERIFY(shown<ui::VerifyView>());
    QVERIFY2(shown<ui::VerifyView>()->accessibleName().contains("Valid"),
        qPrintable(shown<ui::VerifyView>()->accessibleName()));
    m_view.reset();
    m_window.reset();
}

void PacketViewTest::theSheetShowsExactlyWhatIsSigned()
{
    m_person = std::make_unique<test::SigningPerson>();
    m_person->pin();
    m_person->open();
    m_person->decideAll();
    show(m_person->workspace());
    openSheet();
    QStringList told;
    for (QLabel* each : sheet()->findChildren<QLabel*>())
        told.append(each->text());
    const QString all = told.join(u'\n');
    const auto ids = core::packetIds(m_person->root());
    const auto stored = core::readStoredPacket(m_person->root(), ids->front());
    QVERIFY(stored.has_value());
    QVERIFY(all.contains(QString::fromStdString(core::sha256Hex(stored->bytes))));
    const core::Packet packet = core::readPacket(stored->bytes).value();
    for (const core::PacketContract& each : packet.contracts) {
        QVERIFY(all.contains(QString::fromStdString(each.baseline->sha256).left(24)));
        QVERIFY(all.contains(QString::fromStdString(each.candidate->sha256).left(24)));
    }
    QVERIFY2(all.contains("✓ Approved"), qPrintable(all));
    QVERIFY2(all.contains("■ 1 breaking"), qPrintable(all));
    QVERIFY(all.contains(QString::fromStdString(
        core::fingerprint(core::readKeyFile(m_person->home() / ".ssh/id_ed25519")->key))));
    sheet()->reject();
}

void PacketViewTest::signsAndCommitsThePacketAlone()
{
    m_person = std::make_unique<test::SigningPerson>();
    m_person->pin();
    m_person->shop().files().write("notes.txt", "mine");
    m_person->open();
    m_person->decideAll();
    show(m_person->workspace());
    const std::string id = m_view->desk().draft()->packet.id;
    openSheet();
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shown<ui::SignedPage>(), 20'000);
    QTRY_VERIFY(m_view->desk().draft()->verification);
    const auto& files = m_person->shop().files();
    QCOMPARE(files.git({"log", "-1", "--format=%an <%ae> %s"}),
        "Ana <ana@x.example> Sign " + id + " as backend\n");
    QVERIFY(files.git({"status", "--porcelain", "notes.txt"}).starts_with("??"));
}

void PacketViewTest::aLateWordSaysWhoseSignOffsAreLost()
{
    signsAndCommitsThePacketAlone();
    const std::string id = m_view->desk().draft()->packet.id;
    QTRY_VERIFY(!m_person->workspace().isBusy());
    m_person->workspace().statements().comment({}, "fyi", "one more thing", {});
    QTRY_VERIFY(!m_view->desk().draft()->lostSignoffs.empty());
    QCOMPARE(m_view->desk().draft()->lostSignoffs.front(), std::string("backend.ana@x.example.sig"));
    QVERIFY(m_view->desk().draft()->packet.supersedes);
    QTRY_COMPARE(m_view->desk().draft()->packet.id, id + "-2");
    const QString told = obstacle();
    QVERIFY2(told.contains("these sign-offs do not carry over"), qPrintable(told));
    QVERIFY2(
        told.contains("backend.ana@x.example. " + QString::fromStdString(id) + " stays as it was signed"),
        qPrintable(told));
}

/// Everything that can be asked without a secret is asked before it.
void PacketViewTest::itsPassphraseIsTheLastThingAskedFor()
{
    m_person = std::make_unique<test::SigningPerson>("secret");
    m_person->pin();
    const auto asked = m_person->home() / "asked";
    const std::string ask =
        test::writeProgram(m_person->home(), "ask", "echo x >>'" + asked.string() + "'\necho secret\n");
    m_person->surroundings.signingTools = [person = m_person.get(), ask] {
        core::SigningTools tools = test::signingTools(person->home());
        tools.askpass = ask;
        return tools;
    };
    m_person->open();
    m_person->decideAll();
    show(m_person->workspace());
    openSheet();
    QVERIFY(!std::filesystem::exists(asked));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shown<ui::SignedPage>(), 20'000);
    QCOMPARE(test::readFile(asked), "x\n");
}

void PacketViewTest::saysWhatOfTheReviewIsNotCommitted()
{
    signsAndCommitsThePacketAlone();
    const std::string folder = ".countersign/reviews/";
    QVERIFY(m_person->shop().files().git({"status", "--porcelain", folder}).starts_with("??"));
    const QString told = obstacle();
    QVERIFY2(told.contains("What was said on the way is not part of the commit: .countersign/reviews/"),
        qPrintable(told));
}

void PacketViewTest::evidenceIsAttachedWithItsHash()
{
    m_person = std::make_unique<test::SigningPerson>();
    m_person->open();
    show(m_person->workspace());
    m_person->shop().files().write("build/tests.xml", "all green\n");
    m_view->desk().attach({QString::fromStdString((m_person->root() / "build/tests.xml").string())});
    QTRY_COMPARE(m_view->desk().draft()->packet.evidence.size(), 1U);
    const core::PacketEvidence& evidence = m_view->desk().draft()->packet.evidence.front();
    QCOMPARE(evidence.ref, "build/tests.xml");
    QCOMPARE(evidence.sha256.value_or(""), core::sha256Hex("all green\n"));
}

void PacketViewTest::aPacketFileOfAnotherPacketIsRefusedByName()
{
    signsAndCommitsThePacketAlone();
    core::Packet other = m_person->shop().packet();
    other.id = m_view->desk().draft()->packet.id;
    other.title = "Something else";
    const auto file = m_person->home() / "other.packet";
    QVERIFY(
        ui::writePacketFile(file, m_person->shop().signedBy(other, {test::SignedShop::Product})).has_value());
    m_view->desk().importFile(file);
    QTRY_VERIFY2(obstacle().contains(QString::fromStdString(other.id)), qPrintable(obstacle()));
    QTRY_VERIFY(obstacle().contains("another packet") || obstacle().contains("other packet"));
}

void PacketViewTest::aCancelledPassphraseMayBeTriedAgain()
{
    m_person = std::make_unique<test::SigningPerson>("secret");
    m_person->pin();
    const std::string no = test::writeProgram(m_person->home(), "no", "exit 1\n");
    m_person->surroundings.signingTools = [person = m_person.get(), no] {
        core::SigningTools tools = test::signingTools(person->home());
        tools.askpass = no;
        return tools;
    };
    m_person->open();
    m_person->decideAll();
    show(m_person->workspace());
    openSheet();
    press(Qt::Key_Return);
    const auto told = [&] {
        for (QLabel* each : sheet()->findChildren<QLabel*>())
            if (each->text().startsWith(u'✗'))
                return each->text();
        return QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!told().isEmpty(), 20'000);
    QVERIFY2(told().contains("was wrong, or was not given"), qPrintable(told()));
    QVERIFY2(told().contains("try again"), qPrintable(told()));
    const auto ids = core::packetIds(m_person->root());
    const auto stored = core::readStoredPacket(m_person->root(), ids->front());
    QVERIFY(stored && stored->signoffs.empty());
    sheet()->reject();
}

void PacketViewTest::whatIsMissingComesBeforeASignature()
{
    m_person = std::make_unique<test::SigningPerson>();
    m_person->pin();
    m_person->open();
    show(m_person->workspace());
    QVERIFY(m_view->desk().draft()->missing() > 0);
    m_view->sign();
    QVERIFY(!sheet());
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), "Outcome");
    m_view->goToGap(true);
    QVERIFY(QApplication::focusWidget()->accessibleName() != "Outcome");
    m_view->goToGap(false);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), "Outcome");
    QVERIFY(core::packetIds(m_person->root())->empty());
}

void PacketViewTest::everythingHasANameForScreenReaders()
{
    m_person = std::make_unique<test::SigningPerson>();
    m_person->open();
    show(m_person->workspace());
    for (QWidget* each : m_window->findChildren<QWidget*>()) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->focusProxy())
            continue;
        const QAccessibleInterface* const told = QAccessible::queryAccessibleInterface(each);
        QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(),
            qPrintable(QString(each->metaObject()->className()) + " "
                + each->parentWidget()->metaObject()->className()));
    }
}

COUNTERSIGN_TEST(PacketViewTest)
#include "packet_view_test.moc"
