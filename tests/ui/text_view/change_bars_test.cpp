// SPDX-License-Identifier: Apache-2.0
// Which lines differ from the baseline, in the margin of a text.
#include "tests/support/test_program.h"
#include "ui/text_view/change_bars.h"
#include "ui/text_view/text_view.h"

#include <QSignalSpy>
#include <QTest>
#include <Qsci/qsciscintilla.h>

using ui::LineChange;

class ChangeBarsTest : public QObject {
    Q_OBJECT
private slots:
    void tellsWhatBecameOfEachLine();
    void stepsFromStretchToStretch();
    void goesWithItsText();
    void aClickOnABarTellsItsLine();

private:
    std::vector<ui::LineBar> bars(const char* before, const char* after) const;
};

std::vector<ui::LineBar> ChangeBarsTest::bars(const char* before, const char* after) const
{
    return ui::barsOf(
        *ui::align({core::SourceText::make(before, "a.yaml")}, {core::SourceText::make(after, "a.yaml")}));
}

void ChangeBarsTest::tellsWhatBecameOfEachLine()
{
    using Bars = std::vector<ui::LineBar>;
    QCOMPARE(bars("a: 1\nb: 2\n", "a: 1\nb: 2\n"), Bars());
    QCOMPARE(bars("a: 1\nb: 2\n", "a: 1\nb: 3\n"), Bars({{1, LineChange::Changed}}));
    QCOMPARE(bars("a: 1\n", "a: 1\nb: 3\n"), Bars({{1, LineChange::Added}}));
    QCOMPARE(bars("a: 1\nb: 2\nc: 3\n", "a: 1\nc: 3\n"), Bars({{1, LineChange::Removed}}));
}

void ChangeBarsTest::stepsFromStretchToStretch()
{
    ui::TextView view;
    view.setText(core::SourceText::make("0\n1\n2\n3\n4\n5\n6\n7\n", "a.yaml"));
    ui::ChangeBars& shown = ui::ChangeBars::of(view);
    QCOMPARE(&ui::ChangeBars::of(view), &shown);
    shown.show({{1, LineChange::Added}, {2, LineChange::Changed}, {5, LineChange::Removed}});
    QCOMPARE(shown.next(0, true), std::optional(1U));
    QCOMPARE(shown.next(1, true), std::optional(5U));
    QCOMPARE(shown.next(5, true), std::nullopt);
    QCOMPARE(shown.next(5, false), std::optional(1U));
    QCOMPARE(shown.next(2, false), std::nullopt);
}

void ChangeBarsTest::goesWithItsText()
{
    ui::TextView view;
    view.setText(core::SourceText::make("0\n1\n", "a.yaml"));
    ui::ChangeBars::of(view).show({{1, LineChange::Added}});
    view.setText(core::SourceText::make("0\n1\n", "b.yaml"));
    QCOMPARE(ui::ChangeBars::of(view).next(0, true), std::nullopt);
}

void ChangeBarsTest::aClickOnABarTellsItsLine()
{
    ui::TextView view;
    view.resize(400, 200);
    view.setText(core::SourceText::make("0\n1\n2\n", "a.yaml"));
    view.show();
    ui::ChangeBars& bars = ui::ChangeBars::of(view);
    bars.show({{1, LineChange::Added}});
    QSignalSpy clicked(&bars, &ui::ChangeBars::clicked);
    QsciScintilla& editor = view.editor();
    const int inMargin = editor.marginWidth(0) + editor.marginWidth(1) / 2;
    const int height = editor.textHeight(0);
    QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, {inMargin, height / 2});
    QVERIFY(clicked.isEmpty());
    QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, {inMargin, height + height / 2});
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.front().front().toUInt(), 1U);
}

COUNTERSIGN_TEST(ChangeBarsTest)
#include "change_bars_test.moc"
