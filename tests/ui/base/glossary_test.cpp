// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/glossary.h"
#include "ui/bubble.h"
#include "ui/severity.h"

#include <QApplication>
#include <QSettings>
#include <QVBoxLayout>

class GlossaryTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { QSettings().remove("glossary"); }
    void everyTermIsExplained();
    void marksKnowWhenTheyWereAsked();
    void anyKeyClosesTheExplanation();
    void theTermAroundCounts();
    void severitiesHaveShapeWordAndTone();
};

void GlossaryTest::everyTermIsExplained()
{
    for (int number = 0; number <= static_cast<int>(ui::Term::Pin); ++number) {
        const auto term = static_cast<ui::Term>(number);
        QVERIFY(!ui::termTitle(term).isEmpty());
        QVERIFY2(ui::termText(term).endsWith('.'), qPrintable(ui::termText(term)));
    }
    QCOMPARE(ui::termTitle(ui::Term::Pin), QStringLiteral("Pinned signers"));
}

void GlossaryTest::marksKnowWhenTheyWereAsked()
{
    ui::GlossaryMark mark(ui::Term::Witness);
    mark.show();
    QVERIFY(mark.accessibleName().contains("Witness"));
    QVERIFY(mark.sizeHint().width() >= 24 && mark.sizeHint().height() >= 24);
    const QColor before = mark.palette().color(QPalette::ButtonText);
    QVERIFY(!ui::isKnown(ui::Term::Witness));
    mark.click();
    QVERIFY(ui::isKnown(ui::Term::Witness));
    QVERIFY(mark.palette().color(QPalette::ButtonText) != before);
    const auto* bubble = mark.findChild<ui::Bubble*>();
    QVERIFY(bubble && bubble->isVisible());
    QCOMPARE(bubble->accessibleDescription(), ui::termText(ui::Term::Witness));
}

void GlossaryTest::anyKeyClosesTheExplanation()
{
    QWidget window;
    window.show();
    ui::explain(ui::Term::Stale, window);
    const QPointer<ui::Bubble> bubble = window.findChild<ui::Bubble*>();
    QVERIFY(bubble);
    QTest::keyClick(bubble.data(), Qt::Key_Escape);
    QTRY_VERIFY(!bubble);
}

void GlossaryTest::theTermAroundCounts()
{
    QWidget window;
    auto* inner = new QWidget(&window);
    auto* innermost = new QWidget(inner);
    QVERIFY(!ui::termAt(innermost));
    ui::setTerm(*inner, ui::Term::Site);
    QCOMPARE(ui::termAt(innermost), ui::Term::Site);
    QVERIFY(!ui::termAt(&window));
    QVERIFY(!ui::termAt(nullptr));
}

void GlossaryTest::severitiesHaveShapeWordAndTone()
{
    QCOMPARE(ui::severityGlyph(core::Severity::Breaking), QStringLiteral("■"));
    QCOMPARE(ui::severityWord(core::Severity::Risky), QStringLiteral("Risky"));
    QCOMPARE(ui::severityGlyph(core::Severity::Safe), QStringLiteral("●"));
    QCOMPARE(ui::toneOf(core::Severity::Docs), ui::Tone::Docs);
}

COUNTERSIGN_TEST(GlossaryTest)
#include "glossary_test.moc"
