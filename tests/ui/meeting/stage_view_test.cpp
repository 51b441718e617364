// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/meeting/staged_sample.h"
#include "ui/card/key_button.h"
#include "ui/meeting/stage_code.h"
#include "ui/meeting/stage_view.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

class StageViewTest : public QObject {
    Q_OBJECT
private slots:
    void twentyRowsOfFiftyColumnsAreSeen_data();
    void twentyRowsOfFiftyColumnsAreSeen();
    void removedAndAddedAreToldApartInGrey_data();
    void removedAndAddedAreToldApartInGrey();
    void acceptingWithAPlanAsksForItAndCodeKeepsItsRoom();
    void whatCannotBeAcceptedSaysWhyAndDoesNothing();
    void parkingIsOfferedOnceTheTimeIsOver();
    void whoMustSignIsReadWhateverTheButtonsNeed();
    void noRowIsCutInHalf();
    void anotherChangeForgetsWhatWasBegun();
    void everythingThatTakesKeysHasAName();

private:
    const test::StagedSample m_sample;
};

namespace {

void showChange(ui::StageView& view, const ui::MeetingState& state, QSize size = {1280, 720})
{
    view.resize(size);
    view.showContent(ui::stageContent(state));
    view.showClock({.left = 1500, .onItem = 20, .share = 300});
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

ui::KeyButton* buttonNamed(ui::StageView& view, const QString& words)
{
    for (auto* each : view.findChildren<ui::KeyButton*>())
        if (each->text() == words)
            return each;
    return nullptr;
}

/// The first pixels of each row that differs: where its signs stand.
QImage gutterOf(const ui::CodeRow& row, const QPalette& palette)
{
    QFont font;
    font.setPixelSize(24);
    const ui::CodeColumn column({row}, ui::CodeLook {font, 32, 3, true});
    QImage image(60, 32, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    column.draw(painter, {0, 0, 400, 32}, {32}, palette);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

void StageViewTest::twentyRowsOfFiftyColumnsAreSeen_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::newRow("1280 x 720") << QSize(1280, 720);
    QTest::newRow("1366 x 768") << QSize(1366, 768);
    QTest::newRow("1920 x 1080") << QSize(1920, 1080);
    QTest::newRow("3840 x 2160") << QSize(3840, 2160);
}

// ux.md 6, check 9, on the Stage itself: whatever the change says above and below its lines.
void StageViewTest::twentyRowsOfFiftyColumnsAreSeen()
{
    QFETCH(QSize, screen);
    for (const ui::ChangeRef& each : m_sample.sample().study()->changes()) {
        if (each.finding->severity < core::Severity::Risky)
            continue;
        ui::StageView view;
        showChange(view, m_sample.at(each.finding->path), screen);
        QTRY_VERIFY2(view.code().visibleRows() >= 18 && view.code().visibleRows() <= 22,
            qPrintable(QStringLiteral("%1 rows").arg(view.code().visibleRows())));
        QVERIFY2(view.layoutNow().columns >= 48 && view.layoutNow().columns <= 54,
            qPrintable(QStringLiteral("%1 columns").arg(view.layoutNow().columns)));
        QCOMPARE(view.size(), screen);
    }
}

void StageViewTest::removedAndAddedAreToldApartInGrey_data()
{
    QTest::addColumn<QPalette>("palette");
    const auto add = [](const char* name, ui::Appearance appearance, const QPalette& system) {
        QTest::newRow(name) << ui::paletteFor(appearance, system);
    };
    const QPalette dark = ui::paletteFor(ui::Appearance::Dark, {});
    add("light", ui::Appearance::Light, {});
    add("dark", ui::Appearance::Dark, {});
    add("black on white", ui::Appearance::HighContrast, ui::paletteFor(ui::Appearance::Light, {}));
    add("white on black", ui::Appearance::HighContrast, dark);
}

// ux.md 6, check 12, through the Stage: sign and hatch in every theme.
void StageViewTest::removedAndAddedAreToldApartInGrey()
{
    QFETCH(QPalette, palette);
    const QImage removed = gutterOf({ui::CodeRow::Kind::Removed, "same"}, palette);
    const QImage added = gutterOf({ui::CodeRow::Kind::Added, "same"}, palette);
    const QImage plain = gutterOf({ui::CodeRow::Kind::Plain, "same"}, palette);
    const auto differing = [](const QImage& one, const QImage& other, int from, int to) {
        int pixels = 0;
        for (int y = 0; y < one.height(); ++y)
            for (int x = from; x < to; ++x)
                pixels += std::abs(one.pixelColor(x, y).red() - other.pixelColor(x, y).red()) > 60 ? 1 : 0;
        return pixels;
    };
    QVERIFY2(differing(removed, added, 0, 8) > 20, "no hatch");
    QVERIFY2(differing(removed, added, 12, 48) > 4, "no signs");
    QVERIFY2(differing(added, plain, 12, 48) > 8, "no plus");
}

void StageViewTest::acceptingWithAPlanAsksForItAndCodeKeepsItsRoom()
{
    ui::StageView view;
    view.setPeople({"marta@sample.invalid"});
    showChange(view, m_sample.at(test::StatusPath));
    const int rows = view.code().visibleRows();
    QSignalSpy decided(&view, &ui::StageView::decided);
    view.choose("accept-with-plan");
    QVERIFY(view.isAsking());
    QCOMPARE(decided.size(), 0);
    QTRY_VERIFY(view.code().visibleRows() >= rows);
    auto* text = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(text);
    QTest::keyClicks(text, "Both values for one release");
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(decided.size(), 1);
    const auto decision = decided.front().front().value<ui::Decision>();
    QCOMPARE(decision.verdict, "accept-with-plan");
    QCOMPARE(decision.plan->text, "Both values for one release");
    QVERIFY(!view.isAsking());
}

void StageViewTest::whatCannotBeAcceptedSaysWhyAndDoesNothing()
{
    ui::StageView view;
    showChange(view, m_sample.at(test::StatusPath));
    QSignalSpy decided(&view, &ui::StageView::decided);
    ui::KeyButton* accept = buttonNamed(view, "Accept");
    QVERIFY(!accept->isEnabled());
    QVERIFY(!accept->accessibleDescription().isEmpty());
    view.choose("accept");
    QVERIFY(decided.isEmpty() && !view.isAsking());
    view.choose("reject");
    QCOMPARE(decided.size(), 1);
}

void StageViewTest::parkingIsOfferedOnceTheTimeIsOver()
{
    ui::StageView view;
    showChange(view, m_sample.at(test::StatusPath));
    ui::KeyButton* park = buttonNamed(view, "Park it");
    QVERIFY(!park->isVisible());
    view.showClock({.left = 900, .onItem = 301, .share = 300});
    QVERIFY(park->isVisible());
    QSignalSpy parked(&view, &ui::StageView::parked);
    park->click();
    QVERIFY(view.isAsking());
    QTest::keyClicks(QApplication::focusWidget(), "ivan@sample.invalid");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(parked.size(), 1);
    QCOMPARE(parked.front().front().toString(), "ivan@sample.invalid");
}

void StageViewTest::whoMustSignIsReadWhateverTheButtonsNeed()
{
    ui::StageView view;
    showChange(view, m_sample.at(test::StatusPath));
    const auto isRead = [&] {
        const QList<QLabel*> labels = view.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* each) {
            return each->isVisible() && each->text().contains("must sign: Backend + Frontend")
                && each->fontMetrics().horizontalAdvance(each->text()) <= each->width();
        });
    };
    QTRY_VERIFY(isRead());
    view.showClock({.left = 900, .onItem = 301, .share = 300}); // offers one more button
    QTRY_VERIFY(isRead());
}

void StageViewTest::noRowIsCutInHalf()
{
    ui::StageView view;
    showChange(view, m_sample.at(test::CountryPath));
    for (const int rows : ui::StageRowSteps) {
        view.setRows(rows);
        view.showMore();
        for (int step = 0; step < 3; ++step, view.scrollBy(1)) {
            const QImage code = view.grab(view.code().geometry()).toImage();
            const qreal row = view.layoutNow().rowHeight;
            const int end = qCeil((1.2 + view.code().visibleRows()) * row * code.devicePixelRatio());
            for (int y = end; y < code.height(); ++y)
                for (int x = 0; x < code.width(); ++x)
                    QCOMPARE(code.pixelColor(x, y), view.palette().color(QPalette::Base));
        }
    }
}

void StageViewTest::anotherChangeForgetsWhatWasBegun()
{
    ui::StageView view;
    showChange(view, m_sample.at(test::StatusPath));
    view.choose("defer");
    QVERIFY(view.isAsking());
    view.showContent(ui::stageContent(m_sample.at(test::StatusPath)));
    QVERIFY2(view.isAsking(), "what somebody else said took the words away");
    view.showContent(ui::stageContent(m_sample.at(test::CountryPath)));
    QVERIFY(!view.isAsking());
}

void StageViewTest::everythingThatTakesKeysHasAName()
{
    ui::StageView view;
    showChange(view, m_sample.at(test::StatusPath));
    QVERIFY(!view.accessibleName().isEmpty());
    QVERIFY(view.code().accessibleName().contains("pending_payment"));
    for (const QWidget* each : view.findChildren<QWidget*>())
        if (each->focusPolicy() & Qt::TabFocus && each->isVisible()) {
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
        }
}

COUNTERSIGN_TEST(StageViewTest)
#include "stage_view_test.moc"
