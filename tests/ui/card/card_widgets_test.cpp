// SPDX-License-Identifier: Apache-2.0
// The small widgets that cards are made of.
#include "tests/support/test_program.h"
#include "ui/card/button_row.h"
#include "ui/card/code_column.h"
#include "ui/card/day_edit.h"
#include "ui/card/fact_list.h"
#include "ui/card/key_button.h"
#include "ui/card/link_button.h"
#include "ui/card/wrapped_label.h"
#include "ui/theme.h"

#include <QImage>
#include <QSignalSpy>

class CardWidgetsTest : public QObject {
    Q_OBJECT
private slots:
    void labelsBreakWithinWordsThatAreTooLong();
    void labelsEndAfterTheirMostLines();
    void backticksTakeNoRoomAndStayInTheText();
    void anEmptyLabelIsNotThere();
    void factsBeyondADozenWaitBehindAButton();
    void equalFactsAreNotMadeAgain();
    void aDeedNamesItsFact();
    void aFactMayGoWhileItsButtonIsPressed();
    void buttonsTakeTwoRowsWhereOneIsTooNarrow();
    void aHinderedButtonSaysWhy();
    void linksKeepTheirWordsUnlessTheyMayShorten();
    void daysAreWrittenAsEverywhere_data();
    void daysAreWrittenAsEverywhere();
    void longLinesGoOnIndented();
    void removedAndAddedAreToldApartInGrey();
};

namespace {

std::vector<ui::Fact> facts(int count)
{
    std::vector<ui::Fact> result;
    for (int number = 0; number < count; ++number)
        result.push_back({"●", "sign", std::nullopt, QString::number(number), {}, "Ask"});
    return result;
}

/// Rows appear with the next round of events.
void show(ui::FactList& list, const std::vector<ui::Fact>& shown)
{
    list.show();
    list.showFacts(shown);
    QCoreApplication::processEvents();
}

std::vector<ui::LinkButton*> buttonsOf(const QWidget& widget)
{
    std::vector<ui::LinkButton*> buttons;
    for (auto* each : widget.findChildren<ui::LinkButton*>())
        if (each->parentWidget()->isVisibleTo(&widget) && !each->isHidden())
            buttons.push_back(each);
    return buttons;
}

} // namespace

void CardWidgetsTest::labelsBreakWithinWordsThatAreTooLong()
{
    ui::WrappedLabel label(nullptr);
    label.say(QString(200, 'x'));
    QVERIFY(label.heightForWidth(100) >= 5 * label.fontMetrics().height());
    QVERIFY(label.minimumSizeHint().width() < 100);
}

void CardWidgetsTest::labelsEndAfterTheirMostLines()
{
    ui::WrappedLabel label(nullptr);
    label.say(QString("many words ").repeated(50));
    label.setMostLines(3);
    QVERIFY(label.heightForWidth(200) < 4 * label.fontMetrics().lineSpacing());
    QCOMPARE(label.text().size(), qsizetype {550});
}

void CardWidgetsTest::backticksTakeNoRoomAndStayInTheText()
{
    ui::WrappedLabel label(nullptr);
    label.say("`a` is gone");
    const QPixmap marked = label.grab();
    QVERIFY(!marked.isNull());
    QCOMPARE(label.text(), "`a` is gone");
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void CardWidgetsTest::anEmptyLabelIsNotThere()
{
    QWidget parent;
    ui::WrappedLabel label(&parent);
    label.say("x");
    QVERIFY(label.isVisibleTo(&parent));
    label.say({});
    QVERIFY(!label.isVisibleTo(&parent));
}

void CardWidgetsTest::factsBeyondADozenWaitBehindAButton()
{
    ui::FactList list;
    show(list, facts(40));
    QVERIFY(buttonsOf(list).size() == 13);
    buttonsOf(list).back()->click();
    QCoreApplication::processEvents();
    QVERIFY(buttonsOf(list).size() == 40);
}

void CardWidgetsTest::equalFactsAreNotMadeAgain()
{
    ui::FactList list;
    show(list, facts(2));
    const auto before = buttonsOf(list);
    QVERIFY(before.size() == 2);
    show(list, facts(2));
    QCOMPARE(buttonsOf(list), before);
    list.showFacts({});
    QVERIFY(list.isHidden());
}

void CardWidgetsTest::aDeedNamesItsFact()
{
    ui::FactList list;
    QSignalSpy wanted(&list, &ui::FactList::deedWanted);
    show(list, facts(3));
    QVERIFY(buttonsOf(list).size() == 3);
    buttonsOf(list).at(2)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toInt(), 2);
    QCOMPARE(buttonsOf(list).at(2)->accessibleDescription(), "2");
}

void CardWidgetsTest::aFactMayGoWhileItsButtonIsPressed()
{
    ui::FactList list;
    show(list, facts(1));
    connect(&list, &ui::FactList::deedWanted, this, [&list] { list.showFacts({}); });
    QVERIFY(!buttonsOf(list).empty());
    buttonsOf(list).front()->click();
    QVERIFY(list.isHidden());
}

void CardWidgetsTest::buttonsTakeTwoRowsWhereOneIsTooNarrow()
{
    ui::ButtonRow row(nullptr);
    for (int number = 0; number < 4; ++number)
        row.add(new ui::KeyButton("Accept with plan", "W", &row));
    const int high = row.heightForWidth(4000);
    QVERIFY(row.heightForWidth(300) > 2 * high);
    row.resize(300, row.heightForWidth(300));
    row.show();
    for (const auto* each : row.findChildren<QPushButton*>())
        QVERIFY(row.rect().contains(each->geometry()));
}

void CardWidgetsTest::aHinderedButtonSaysWhy()
{
    ui::KeyButton button("Accept", "A", nullptr);
    const int low = button.sizeHint().height();
    button.setHindrance("needs a migration plan");
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.accessibleDescription(), "needs a migration plan");
    QVERIFY(button.sizeHint().height() > low);
    button.setHindrance({});
    QVERIFY(button.isEnabled());
}

void CardWidgetsTest::linksKeepTheirWordsUnlessTheyMayShorten()
{
    ui::LinkButton link("openapi/schemas/order.yaml:52", nullptr);
    QCOMPARE(link.minimumSizeHint(), link.sizeHint());
    link.setShortens(true);
    QVERIFY(link.minimumSizeHint().width() < link.sizeHint().width());
    QVERIFY(link.minimumSizeHint().height() >= 24);
}

void CardWidgetsTest::daysAreWrittenAsEverywhere_data()
{
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<bool>("isDay");
    QTest::newRow("") << true << false;
    QTest::newRow(" 2027-02-01 ") << true << true;
    QTest::newRow("2027-02-30") << false << false;
    QTest::newRow("1 May") << false << false;
}

void CardWidgetsTest::daysAreWrittenAsEverywhere()
{
    QFETCH(bool, isGood);
    QFETCH(bool, isDay);
    ui::DayEdit edit(nullptr);
    edit.setText(QTest::currentDataTag());
    QCOMPARE(edit.isGood(), isGood);
    QCOMPARE(edit.day().has_value(), isDay);
}

void CardWidgetsTest::longLinesGoOnIndented()
{
    const ui::CodeColumn column({{ui::CodeRow::Kind::Plain, QString("word ").repeated(30), {}}}, QFont());
    QVERIFY(column.heights(200).front() > 3 * column.heights(4000).front());
}

// ux.md 6, check 12: added and removed grounds are equally light, so the signs must tell them apart.
void CardWidgetsTest::removedAndAddedAreToldApartInGrey()
{
    const QPalette palette = ui::paletteFor(ui::Appearance::Light, {});
    const auto drawn = [&](ui::CodeRow::Kind kind) {
        QImage image(120, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const ui::CodeColumn column({{kind, "same", {}}}, QFont("monospace", 10));
        column.draw(painter, image.rect(), {24}, palette);
        painter.end();
        return image.convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage removed = drawn(ui::CodeRow::Kind::Removed);
    const QImage added = drawn(ui::CodeRow::Kind::Added);
    int different = 0;
    for (int y = 0; y < removed.height(); ++y)
        for (int x = 0; x < removed.width(); ++x)
            different += qAbs(qGray(removed.pixel(x, y)) - qGray(added.pixel(x, y))) > 60 ? 1 : 0;
    QVERIFY2(different >= 4, qPrintable(QString::number(different)));
}

COUNTERSIGN_TEST(CardWidgetsTest)
#include "card_widgets_test.moc"
