// SPDX-License-Identifier: Apache-2.0
// The page after a signature: what was done, who is next, how it reaches them; and the page before the first
// one, where people say whom they believe.
#include "core/packet/ssh/ssh_key.h"
#include "tests/support/test_program.h"
#include "tests/ui/packet/shown_texts.h"
#include "ui/packet/pin_panel.h"
#include "ui/packet/signed_page.h"

#include <QSignalSpy>
#include <QTableWidget>

class SignedPageTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatWasSignedByWhom();
    void saysWhoIsNext_data();
    void saysWhoIsNext();
    void offersToPushWhereThereIsSomewhere_data();
    void offersToPushWhereThereIsSomewhere();
    void saysThatTheReviewIsNotCommitted();
    void everyWayOnIsAButton();
    void theSummaryIsForTheOthers();
    void pinsShowWhoMaySignWhat();
    void pinsAreAcceptedByAButtonAlone();
};

namespace {

ui::SignedPacket signedPacket()
{
    return {.stored = {.id = "shop-2.0.0"},
        .role = "backend",
        .principal = "ana@x.example",
        .fingerprint = "SHA256:abc",
        .file = ".countersign/packets/shop-2.0.0/signoffs/backend.ana@x.example.sig",
        .commit = "0123456789abcdef",
        .branch = "release"};
}

QString pageAfter(const ui::SignedPacket& made)
{
    ui::SignedPage page;
    page.showSigned(made, {}, {});
    return test::toldBy(page);
}

core::TrustStanding standing()
{
    core::TrustStanding made {.signersSha256 = "5ad1"};
    made.trusted.revision.name = "origin/main";
    made.why = "It is the default branch.";
    made.signers = {{.principals = "ana@x.example",
                        .namespaces = "git,backend.signoff.v1@countersign,export.seal.v1@countersign",
                        .key = {"ssh-ed25519", "ana"}},
        {.principals = "bob@x.example", .key = {"ssh-ed25519", "bob"}},
        {.principals = "eve@x.example",
            .key = {"ssh-ed25519", "eve"},
            .trouble = "its options are not known"}};
    return made;
}

} // namespace

void SignedPageTest::saysWhatWasSignedByWhom()
{
    const QString told = pageAfter(signedPacket());
    for (const char* part : {"✓ Signed shop-2.0.0 as backend", "ana@x.example", "SHA256:abc",
             "signoffs/backend.ana@x.example.sig", "0123456789 on release"})
        QVERIFY2(told.contains(part), part);
}

void SignedPageTest::saysWhoIsNext_data()
{
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QString>("said");
    QTest::newRow("nobody") << QStringList() << "Everybody who must sign has.";
    QTest::newRow("two") << QStringList {"product",
        "frontend"} << "Still to sign: product, frontend. They pull and sign, or you hand the packet over";
}

void SignedPageTest::saysWhoIsNext()
{
    QFETCH(QStringList, missing);
    QFETCH(QString, said);
    ui::SignedPacket made = signedPacket();
    for (const QString& each : missing)
        made.missing.push_back(each.toStdString());
    QVERIFY2(pageAfter(made).contains(said), qPrintable(pageAfter(made)));
}

void SignedPageTest::offersToPushWhereThereIsSomewhere_data()
{
    QTest::addColumn<bool>("hasRemote");
    QTest::newRow("a remote") << true;
    QTest::newRow("none") << false;
}

void SignedPageTest::offersToPushWhereThereIsSomewhere()
{
    QFETCH(bool, hasRemote);
    ui::SignedPacket made = signedPacket();
    if (hasRemote)
        made.push = {"push", "origin", "release"};
    ui::SignedPage page;
    page.showSigned(made, {}, {});
    QCOMPARE(test::toldBy(page).contains("git push origin release"), hasRemote);
    QCOMPARE(test::buttonOf(page, "Push") != nullptr, hasRemote);
}

void SignedPageTest::saysThatTheReviewIsNotCommitted()
{
    ui::SignedPacket made = signedPacket();
    QVERIFY(!pageAfter(made).contains("is not part of the commit"));
    made.journals = ".countersign/reviews/shop";
    QVERIFY(pageAfter(made).contains(
        "What was said on the way is not part of the commit: .countersign/reviews/shop."));
}

void SignedPageTest::everyWayOnIsAButton()
{
    ui::SignedPage page;
    page.showSigned(signedPacket(), {}, {});
    const auto leads = [&](const char* text, auto signal) {
        QSignalSpy wanted(&page, signal);
        QPushButton* const button = test::buttonOf(page, text);
        QVERIFY2(button, text);
        button->click();
        QCOMPARE(wanted.size(), 1);
    };
    leads("Verify Now", &ui::SignedPage::verifyWanted);
    leads("Export PDF…", &ui::SignedPage::exportWanted);
    leads("Hand Over…", &ui::SignedPage::handOverWanted);
    leads("Show in Folder", &ui::SignedPage::folderWanted);
    leads("Copy Summary", &ui::SignedPage::summaryWanted);
    leads("Back to the Form", &ui::SignedPage::closed);
}

void SignedPageTest::theSummaryIsForTheOthers()
{
    ui::SignedPacket made = signedPacket();
    made.missing = {"product"};
    QCOMPARE(ui::signedSummary(made),
        "shop-2.0.0 was signed as backend by ana@x.example (SHA256:abc).\n"
        "Still to sign: product. They pull and sign, or you hand the packet over as a file.\n"
        "To check it: countersign verify shop-2.0.0\n");
}

void SignedPageTest::pinsShowWhoMaySignWhat()
{
    ui::PinPanel panel;
    panel.showStanding(standing());
    const auto* table = panel.findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), 3);
    const auto row = [&](int number) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells.append(table->item(number, column)->text());
        return cells;
    };
    const auto print = [](const char* name) {
        return QString::fromStdString(core::fingerprint({"ssh-ed25519", name}));
    };
    QCOMPARE(row(0), (QStringList {"ana@x.example", "git, backend, exports", print("ana")}));
    QCOMPARE(row(1), (QStringList {"bob@x.example", "anything", print("bob")}));
    QCOMPARE(row(2), (QStringList {"eve@x.example", "its options are not known", print("eve")}));
    QVERIFY(test::toldBy(panel).contains("origin/main names these people. It is the default branch."));
    QVERIFY(test::toldBy(panel).contains("countersign trust pin --yes 5ad1"));
}

void SignedPageTest::pinsAreAcceptedByAButtonAlone()
{
    ui::PinPanel panel;
    panel.showStanding(standing());
    QSignalSpy accepted(&panel, &ui::PinPanel::accepted);
    QTest::keyClick(panel.findChild<QTableWidget*>(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    test::buttonOf(panel, "I Believe These People")->click();
    QCOMPARE(accepted.size(), 1);
}

COUNTERSIGN_TEST(SignedPageTest)
#include "signed_page_test.moc"
