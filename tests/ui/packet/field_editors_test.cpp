// SPDX-License-Identifier: Apache-2.0
// What is written in the form becomes its answers, as the command line would give them; and nothing that is
// being written is overwritten.
#include "core/packet/form/form_fields.h"
#include "tests/support/test_program.h"
#include "ui/packet/choice_field.h"
#include "ui/packet/evidence_field.h"
#include "ui/packet/field_values.h"
#include "ui/packet/growing_text.h"
#include "ui/packet/list_field.h"
#include "ui/packet/text_field.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

class FieldEditorsTest : public QObject {
    Q_OBJECT

private slots:
    void everyFieldOfTheFormSaysItsTextBack_data();
    void everyFieldOfTheFormSaysItsTextBack();
    void whatIsBeingWrittenStays();
    void enterTakesAQuotationInAnEmptyFieldAlone();
    void linesAreEntries();
    void rowsAreEntries();
    void aRowThatIsNotWrittenInIsNoAnswer();
    void evidenceKeepsItsHash();
    void filesSayTheirKind_data();
    void filesSayTheirKind();
    void theWheelChangesNoChoice();
};

namespace {

ui::GrowingText& textOf(ui::FieldEditor& editor)
{
    return *qobject_cast<ui::GrowingText*>(editor.firstInput());
}

/// The packet after what the editor said.
core::Packet filled(const QSignalSpy& answered)
{
    core::Packet packet;
    for (const QList<QVariant>& each : answered)
        if (!core::fillIn(packet, each[0].value<std::string>(), each[1].value<std::string>()))
            qWarning("a field did not take its answer");
    return packet;
}

} // namespace

void FieldEditorsTest::everyFieldOfTheFormSaysItsTextBack_data()
{
    QTest::addColumn<QString>("name");
    for (const core::FormField& each : core::formFields())
        if (each.kind == core::FieldKind::Text && each.name != "decision.outcome"
            && each.name != "boundary.classification" && !each.name.starts_with("owners."))
            QTest::newRow(std::string(each.name).c_str()) << QString::fromStdString(std::string(each.name));
}

void FieldEditorsTest::everyFieldOfTheFormSaysItsTextBack()
{
    QFETCH(QString, name);
    ui::TextField field(*core::findFormField(name.toStdString()));
    QVERIFY(!field.firstInput()->accessibleName().isEmpty());
    field.showPacket({});
    QSignalSpy answered(&field, &ui::FieldEditor::answered);
    QTest::keyClicks(field.firstInput(), "as \"it\" was");
    field.flush();
    QCOMPARE(answered.size(), 1);
    QCOMPARE(ui::textIn(filled(answered), name.toStdString()), std::string("as \"it\" was"));
    field.flush();
    QCOMPARE(answered.size(), 1);
}

void FieldEditorsTest::whatIsBeingWrittenStays()
{
    ui::TextField field(*core::findFormField("boundary.rollback"));
    core::Packet packet;
    packet.boundary.rollback = "redeploy";
    field.showPacket(packet);
    QTest::keyClicks(field.firstInput(), "x");
    QVERIFY(field.isPending());
    packet.boundary.rollback = "somebody else's";
    field.showPacket(packet);
    QCOMPARE(textOf(field).toPlainText(), "xredeploy");
    field.flush();
    packet.boundary.rollback = "undone";
    field.showPacket(packet);
    QCOMPARE(textOf(field).toPlainText(), "undone");
}

void FieldEditorsTest::enterTakesAQuotationInAnEmptyFieldAlone()
{
    ui::TextField field(*core::findFormField("boundary.retryBehaviour"));
    field.showPacket({});
    QSignalSpy taken(&field, &ui::TextField::offerTaken);
    QTest::keyClick(field.firstInput(), Qt::Key_Return);
    QCOMPARE(taken.size(), 0);
    textOf(field).clear();
    field.setOffer("with the same key");
    QTest::keyClick(field.firstInput(), Qt::Key_Return);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(textOf(field).toPlainText(), "with the same key");
    QTest::keyClick(field.firstInput(), Qt::Key_Return);
    QCOMPARE(taken.size(), 1);
}

void FieldEditorsTest::linesAreEntries()
{
    ui::TextField field(*core::findFormField("scope.in"));
    field.showPacket({});
    QSignalSpy answered(&field, &ui::FieldEditor::answered);
    textOf(field).setPlainText("  checkout \n\npayments");
    field.flush();
    QCOMPARE(filled(answered).scope.in, (std::vector<std::string> {"checkout", "payments"}));
}

void FieldEditorsTest::rowsAreEntries()
{
    ui::ListField field("scope.assumptions");
    core::Packet packet;
    packet.scope.assumptions = {{"ids stay short", std::nullopt}};
    field.showPacket(packet);
    const auto inputs = field.findChildren<QLineEdit*>();
    QCOMPARE(inputs.size(), 2);
    QSignalSpy answered(&field, &ui::FieldEditor::answered);
    QTest::keyClicks(inputs[1], "ana@x.example");
    field.flush();
    const core::Packet after = filled(answered);
    QCOMPARE(after.scope.assumptions.size(), 1U);
    QCOMPARE(after.scope.assumptions.front().text, std::string("ids stay short"));
    QCOMPARE(after.scope.assumptions.front().approvedBy, std::optional<std::string>("ana@x.example"));
}

void FieldEditorsTest::aRowThatIsNotWrittenInIsNoAnswer()
{
    ui::ListField field("boundary.consumerImpact");
    field.showPacket({});
    QSignalSpy answered(&field, &ui::FieldEditor::answered);
    field.findChild<QPushButton*>()->click();
    QCOMPARE(field.findChildren<QLineEdit*>().size(), 3);
    field.flush();
    QCOMPARE(answered.size(), 0);
    field.showPacket({});
    QCOMPARE(field.findChildren<QLineEdit*>().size(), 3);
}

void FieldEditorsTest::evidenceKeepsItsHash()
{
    ui::EvidenceField field;
    field.showPacket({});
    QSignalSpy answered(&field, &ui::FieldEditor::answered);
    field.attach({.kind = "log", .text = {}, .ref = "build/run.log", .sha256 = std::string(64, 'a')});
    const core::Packet packet = filled(answered);
    QCOMPARE(packet.evidence.size(), 1U);
    QCOMPARE(packet.evidence.front().kind, std::string("log"));
    QCOMPARE(packet.evidence.front().ref, std::string("build/run.log"));
    QCOMPARE(packet.evidence.front().sha256, std::optional(std::string(64, 'a')));
}

void FieldEditorsTest::filesSayTheirKind_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    QTest::newRow("picture") << "shop/after.PNG"
                             << "screenshot";
    QTest::newRow("log") << "run.log"
                         << "log";
    QTest::newRow("test report") << "junit.xml"
                                 << "test";
    QTest::newRow("anything") << "orders.json"
                              << "fixture";
}

void FieldEditorsTest::filesSayTheirKind()
{
    QFETCH(QString, file);
    QTEST(QString::fromStdString(ui::evidenceKindOf(file)), "kind");
}

void FieldEditorsTest::theWheelChangesNoChoice()
{
    ui::ChoiceField field("decision.outcome", ui::outcomeChoices());
    field.showPacket({});
    auto* choice = qobject_cast<QComboBox*>(field.firstInput());
    QVERIFY(choice);
    QWheelEvent down({}, {}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(choice, &down);
    QCOMPARE(choice->currentIndex(), 0);
    QSignalSpy answered(&field, &ui::FieldEditor::answered);
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    QCOMPARE(filled(answered).decision.outcome, std::string("approve"));
}

COUNTERSIGN_TEST(FieldEditorsTest)
#include "field_editors_test.moc"
