// SPDX-License-Identifier: Apache-2.0
// "Left list is the gate: ✓ ⚠ ✗ with the reason; F8 next gap": from the list into the form, from gap to gap,
// and nothing that was written is lost on the way.
#include "tests/support/test_program.h"
#include "tests/ui/longer_words.h"
#include "tests/ui/packet/made_draft.h"
#include "ui/packet/packet_form.h"
#include "ui/packet/section_list.h"
#include "ui/packet/section_model.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

#include <algorithm>

class PacketFormTest : public QObject {
    Q_OBJECT

private slots:
    void everyGapIsVisitedInOrderAndRoundAgain();
    void withoutGapsThereIsNowhereToGo();
    void aPartOfTheListLeadsToWhereItIsMended_data();
    void aPartOfTheListLeadsToWhereItIsMended();
    void theListIsWalkedByKeys();
    void itsRowsAreSentences();
    void partsComeAndGoWithWhatTheyAreAbout();
    void whatIsBeingWrittenSurvivesANewPart();
    void nothingHasToBeScrolledSideways();
};

namespace {

void show(ui::PacketForm& form, const ui::Draft& draft)
{
    form.showDraft(draft, ui::packetSections(draft));
}

QString focused()
{
    const QWidget* const focus = QApplication::focusWidget();
    const auto* const button = qobject_cast<const QAbstractButton*>(focus);
    return !focus                                     ? QString()
        : button && focus->accessibleName().isEmpty() ? button->text()
                                                      : focus->accessibleName();
}

/// Where F8 stops, until it comes round.
QStringList gapsOf(ui::PacketForm& form)
{
    QStringList names;
    for (form.goToGap(true); !names.contains(focused()); form.goToGap(true))
        names.append(focused());
    return names;
}

core::Packet packetWithOpenPoint()
{
    core::Packet packet = test::packetWith("breaking");
    packet.open = {{"x-rate", "not supported"}};
    return packet;
}

} // namespace

void PacketFormTest::everyGapIsVisitedInOrderAndRoundAgain()
{
    ui::PacketForm form;
    show(form, test::draftOf(test::packetWith("breaking")));
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QVERIFY(form.goToFirstGap());
    QCOMPARE(focused(), "Outcome");
    const QStringList onwards = gapsOf(form);
    QCOMPARE(onwards.last(), "Outcome");
    for (const char* gap : {"Retry behaviour", "Rollback",
             "What would still be ambiguous to someone who missed the planning meeting?",
             "What evidence would make this safe enough to ship?"})
        QVERIFY2(onwards.contains(gap), qPrintable(onwards.join(u'\n')));
}

void PacketFormTest::withoutGapsThereIsNowhereToGo()
{
    core::Packet packet = test::packetWith("safe");
    packet.decision.outcome = core::Reject;
    ui::PacketForm form;
    show(form, test::draftOf(packet));
    QVERIFY(!form.goToFirstGap());
    QVERIFY(!form.goToGap(true));
}

void PacketFormTest::aPartOfTheListLeadsToWhereItIsMended_data()
{
    QTest::addColumn<ui::SectionId>("id");
    QTest::addColumn<QString>("field");
    QTest::newRow("what is missing in it") << ui::SectionId::Decision << "Outcome";
    QTest::newRow("its first field") << ui::SectionId::Scope << "In scope, one a line";
    QTest::newRow("its only field") << ui::SectionId::Retry << "Retry behaviour";
}

void PacketFormTest::aPartOfTheListLeadsToWhereItIsMended()
{
    QFETCH(ui::SectionId, id);
    QFETCH(QString, field);
    ui::PacketForm form;
    show(form, test::draftOf(test::packetWith("breaking")));
    form.resize(500, 300);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.goTo(id);
    QCOMPARE(focused(), field);
    const QWidget* const input = QApplication::focusWidget();
    QVERIFY(form.viewport()->rect().contains(input->mapTo(form.viewport(), input->rect().center())));
}

void PacketFormTest::theListIsWalkedByKeys()
{
    ui::SectionList list;
    list.setSections(ui::packetSections(test::draftOf(test::packetWith("breaking"))));
    std::vector<ui::SectionId> chosen;
    connect(&list, &ui::SectionList::chosen, this, [&](ui::SectionId id) { chosen.push_back(id); });
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.setFocus();
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Down, Qt::Key_Return, Qt::Key_End, Qt::Key_Return})
        QTest::keyClick(&list, key);
    QCOMPARE(chosen, (std::vector {ui::SectionId::Owners, ui::SectionId::Changes}));
}

void PacketFormTest::itsRowsAreSentences()
{
    ui::SectionModel rows;
    rows.setSections(ui::packetSections(test::draftOf(test::packetWith("breaking"))));
    QStringList told;
    for (int row = 0; row < rows.rowCount(); ++row)
        told.append(rows.index(row).data(Qt::AccessibleTextRole).toString());
    QCOMPARE(told.front(), "Decision to make: missing. Nobody has said whether it is approved.");
    QCOMPARE(told.back(), "Changes and decisions, 0 / 1: missing. The Breaking change of  is not decided.");
    QVERIFY(std::ranges::all_of(told, [](const QString& each) { return each.endsWith(u'.'); }));
}

void PacketFormTest::partsComeAndGoWithWhatTheyAreAbout()
{
    ui::PacketForm form;
    const auto titles = [&] {
        QStringList all;
        for (const QLabel* each : form.widget()->findChildren<QLabel*>())
            all.append(each->text());
        return all;
    };
    show(form, test::draftOf(packetWithOpenPoint()));
    QVERIFY(titles().contains("Not judged"));
    show(form, test::draftOf(test::packetWith("breaking")));
    QVERIFY(!titles().contains("Not judged"));
}

void PacketFormTest::whatIsBeingWrittenSurvivesANewPart()
{
    ui::PacketForm form;
    show(form, test::draftOf(test::packetWith("breaking")));
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QStringList answers;
    connect(&form, &ui::PacketForm::answered, this, [&](const std::string& field, const std::string& json) {
        answers.append(QString::fromStdString(field + '=' + json));
    });
    form.goTo(ui::SectionId::Rollback);
    QTest::keyClicks(QApplication::focusWidget(), "redeploy");
    show(form, test::draftOf(packetWithOpenPoint()));
    QCOMPARE(answers, QStringList {R"(boundary.rollback="redeploy")"});
}

void PacketFormTest::nothingHasToBeScrolledSideways()
{
    const test::LongerWords words;
    ui::PacketForm form;
    core::Packet packet = packetWithOpenPoint();
    packet.boundary.consumerImpact = {{"a-consumer-with-a-rather-long-name", "2026.11.21", "unaffected"}};
    show(form, test::draftOf(packet));
    form.resize(form.fontMetrics().averageCharWidth() * 60, 400);
    form.show();
    QCoreApplication::processEvents();
    QVERIFY(form.widget()->width() <= form.viewport()->width());
}

COUNTERSIGN_TEST(PacketFormTest)
#include "packet_form_test.moc"
