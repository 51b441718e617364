// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"
#include "tests/support/test_program.h"
#include "tests/ui/text_view/made_rows.h"
#include "ui/text_view/aligned_texts.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_pattern.h"
#include "ui/text_view/text_view.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <Qsci/qsciscintilla.h>

namespace {

/// Schemas with three properties each.
std::string schemas(int count)
{
    std::string text = "openapi: 3.1.0\ncomponents:\n  schemas:\n";
    for (int number = 0; number < count; ++number) {
        const std::string name = std::to_string(number);
        text += "    Order" + name + ":\n      properties:\n        id" + name
            + ": {type: string}\n        status" + name + ":\n          enum: [pending, paid]\n        sum"
            + name + ": {type: number}\n";
    }
    return text;
}

std::string with(std::string text, const std::string& what, const std::string& instead)
{
    const std::size_t place = text.find(what);
    return place == std::string::npos ? text : text.replace(place, what.size(), instead);
}

ui::AlignedText readText(const std::string& bytes)
{
    const auto text = core::SourceText::make(bytes, "orders.yaml");
    return {text, std::make_shared<const core::Tree>(core::readDocument(text).tree)};
}

} // namespace

class AlignedTextsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_texts.reset(); }
    void keepsTheTextsAsTheyAre();
    void equalLinesAreLevel_data();
    void equalLinesAreLevel();
    void scrollsBothSides();
    void caretTakesTheOtherSideAlong();
    void gapAboveTheFirstLineIsScrolledAway();
    void foldsAreShownByTheirButtons();
    void foldsALargeTextAPartAtATime();
    void marksThatMayNotHoldAreDimmed();
    void goesToFoldedRows();
    void openedChainKeepsItsDistanceWhenClosed();
    void fluidSidesAreLevelWhereOneReads();
    void goesToTheOtherEndOfAMove();
    void removedAndAddedAreToldApartInGrey();
    void saysThatASideHasNoSuchFile();
    void standsOneAboveTheOtherWhereItIsNarrow();
    void whatIsFoldedStaysFoldedInAnotherTheme();
    void marksWhatIsUnsaved();
    void foldBarsAreReachedByTab();
    void showsMatchesInFoldedRows();
    void bothSidesZoomTogether();
    void looks();

private:
    void show(const std::string& baseline, const std::string& candidate)
    {
        const auto alignment = ui::align(readText(baseline), readText(candidate));
        m_texts->setAlignment(alignment, ui::RowFolds(alignment->rows));
    }

    int yOf(core::Side side, std::uint32_t line) const
    {
        const QsciScintilla& editor = m_texts->view(side).editor();
        const long place =
            editor.SendScintilla(QsciScintillaBase::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
        const long y = editor.SendScintilla(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0UL, place);
        return editor.viewport()->mapTo(m_texts.get(), QPoint(0, static_cast<int>(y))).y();
    }

    QsciScintilla& editor(core::Side side) const { return m_texts->view(side).editor(); }

    std::unique_ptr<ui::AlignedTexts> m_texts;
};

void AlignedTextsTest::init()
{
    m_texts = std::make_unique<ui::AlignedTexts>();
    m_texts->resize(1280, 720);
    m_texts->show();
}

void AlignedTextsTest::keepsTheTextsAsTheyAre()
{
    const std::string after = with(schemas(20), "id3", "idX");
    show(schemas(20), after);
    m_texts->grab();
    QCOMPARE(m_texts->view(core::Side::Baseline).shownBytes(), schemas(20));
    QCOMPARE(m_texts->view(core::Side::Candidate).shownBytes(), after);
}

void AlignedTextsTest::equalLinesAreLevel_data()
{
    QTest::addColumn<std::string>("what");
    QTest::addColumn<std::string>("instead");
    const std::string line = "        sum3: {type: number}\n";
    QTest::newRow("changed") << std::string("id3:") << std::string("idX:");
    QTest::newRow("added") << line << line + "        new: 1\n        newer: 2\n";
    QTest::newRow("removed") << line << std::string();
    QTest::newRow("added at the top") << std::string("openapi") << std::string("# one\n# two\nopenapi");
    QTest::newRow("removed at the top") << std::string("openapi: 3.1.0\n") << std::string();
}

void AlignedTextsTest::equalLinesAreLevel()
{
    QFETCH(std::string, what);
    QFETCH(std::string, instead);
    show(schemas(20), with(schemas(20), what, instead));
    const ui::Alignment& alignment = *m_texts->alignment();
    int compared = 0;
    for (const core::RowBlock& block : alignment.rows.blocks()) {
        for (const std::uint32_t inside : {0U, block.size - 1}) {
            if (block.kind != core::RowKind::Equal || m_texts->folds().foldAt(block.row + inside))
                continue;
            QCOMPARE(yOf(core::Side::Baseline, block.baseline + inside),
                yOf(core::Side::Candidate, block.candidate + inside));
            ++compared;
        }
    }
    QVERIFY(compared > 0);
}

void AlignedTextsTest::scrollsBothSides()
{
    show(schemas(200), with(schemas(200), "id3:", "idX:"));
    m_texts->setFolds(ui::RowFolds());
    m_texts->setPosition(30);
    for (const auto side : {core::Side::Baseline, core::Side::Candidate})
        QCOMPARE(editor(side).firstVisibleLine(), 30);
    m_texts->setPosition(1'000'000);
    QVERIFY(m_texts->position() < 1'000'000);
    QCOMPARE(yOf(core::Side::Baseline, 1000), yOf(core::Side::Candidate, 1000));
}

void AlignedTextsTest::caretTakesTheOtherSideAlong()
{
    show(schemas(200), with(schemas(200), "id3:", "idX:"));
    m_texts->setFolds(ui::RowFolds());
    m_texts->view(core::Side::Baseline).setCaret({700, 0});
    m_texts->grab();
    QVERIFY(m_texts->position() > 600);
    QCOMPARE(
        editor(core::Side::Candidate).firstVisibleLine(), editor(core::Side::Baseline).firstVisibleLine());
}

void AlignedTextsTest::gapAboveTheFirstLineIsScrolledAway()
{
    show(schemas(200), "# one\n# two\n# three\n" + schemas(200));
    m_texts->setFolds(ui::RowFolds());
    const int row = yOf(core::Side::Candidate, 1) - yOf(core::Side::Candidate, 0);
    QCOMPARE(yOf(core::Side::Baseline, 0), yOf(core::Side::Candidate, 0) + 3 * row);
    m_texts->setPosition(2);
    QTRY_COMPARE(yOf(core::Side::Baseline, 0), yOf(core::Side::Candidate, 3));
    m_texts->setPosition(10);
    QTRY_COMPARE(yOf(core::Side::Baseline, 20), yOf(core::Side::Candidate, 23));
}

void AlignedTextsTest::foldsAreShownByTheirButtons()
{
    show(schemas(100), with(schemas(100), "id50:", "idX:"));
    QSignalSpy changed(m_texts.get(), &ui::AlignedTexts::foldsChanged);
    const std::uint32_t hidden = m_texts->folds().hiddenRows();
    m_texts->grab();
    const auto press = [this](const QString& text) {
        for (QToolButton* button : editor(core::Side::Baseline).findChildren<QToolButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button->click();
        }
    };
    press("+10");
    QCOMPARE(m_texts->folds().hiddenRows(), hidden - 20);
    press("All");
    QVERIFY(m_texts->folds().hiddenRows() < hidden - 20);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(yOf(core::Side::Baseline, 260), yOf(core::Side::Candidate, 260));
}

void AlignedTextsTest::foldsALargeTextAPartAtATime()
{
    const std::string before = schemas(8000);
    const auto alignment = ui::align(readText(before), readText(with(before, "id7999", "idX")));
    const ui::RowFolds folds(alignment->rows);
    m_texts->prepare(alignment->baseline, alignment->candidate);
    QTRY_COMPARE(m_texts->view(core::Side::Candidate).shownBytes(), alignment->candidate.text->bytes());
    int parts = 1;
    while (!m_texts->foldSome(*alignment, folds))
        ++parts;
    QVERIFY(parts > 2);
    QVERIFY(!m_texts->alignment());
    m_texts->setAlignment(alignment, folds);
    QVERIFY(m_texts->foldSome(*alignment, folds));
    for (const core::Side side : {core::Side::Baseline, core::Side::Candidate}) {
        QVERIFY(!editor(side).SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, 30'000UL));
        QVERIFY(editor(side).SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, 0UL));
    }
}

void AlignedTextsTest::marksThatMayNotHoldAreDimmed()
{
    show(schemas(3), with(schemas(3), "id1", "idX"));
    const QImage clear = m_texts->grab().toImage();
    m_texts->setDimmed(true);
    const QImage dimmed = m_texts->grab().toImage();
    QVERIFY(dimmed != clear);
    const QColor added = ui::coloursOf(ui::Tone::Added, m_texts->palette()).ground;
    const auto count = [&added](const QImage& image) {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == added ? 1 : 0;
        return pixels;
    };
    QVERIFY(count(clear) > 0);
    QCOMPARE(count(dimmed), 0);
    m_texts->setDimmed(false);
    QCOMPARE(m_texts->grab().toImage(), clear);
}

void AlignedTextsTest::goesToFoldedRows()
{
    show(schemas(200), with(schemas(200), "id3:", "idX:"));
    QVERIFY(m_texts->folds().foldAt(600));
    m_texts->goTo({600, 602});
    QVERIFY(!m_texts->folds().foldAt(600));
    for (const auto side : {core::Side::Baseline, core::Side::Candidate}) {
        QCOMPARE(m_texts->view(side).caret().line, 600U);
        const int y = yOf(side, 600);
        QVERIFY2(y > 0 && y < m_texts->height(), qPrintable(QString::number(y)));
    }
}

void AlignedTextsTest::openedChainKeepsItsDistanceWhenClosed()
{
    show(schemas(200), with(schemas(200), "id3:", "idX:"));
    m_texts->setFolds(ui::RowFolds());
    m_texts->setPosition(50);
    m_texts->setLinked(false);
    m_texts->view(core::Side::Candidate).editor().verticalScrollBar()->setValue(57);
    QCOMPARE(editor(core::Side::Baseline).firstVisibleLine(), 50);
    m_texts->setLinked(true);
    QCOMPARE(m_texts->offset(), 7);
    m_texts->setPosition(100);
    QCOMPARE(editor(core::Side::Candidate).firstVisibleLine(), 107);
    m_texts->nudge(-2);
    QCOMPARE(editor(core::Side::Candidate).firstVisibleLine(), 105);
    m_texts->resetOffset();
    QCOMPARE(editor(core::Side::Candidate).firstVisibleLine(), 100);
}

void AlignedTextsTest::fluidSidesAreLevelWhereOneReads()
{
    std::string added;
    for (int line = 0; line < 40; ++line)
        added += "    Added" + std::to_string(line) + ": {}\n";
    show(schemas(200), with(schemas(200), "    Order9:\n", added + "    Order9:\n"));
    m_texts->setFolds(ui::RowFolds());
    m_texts->setSideLayout(ui::SideLayout::Fluid);
    m_texts->goTo({500, 501});
    QCOMPARE(yOf(core::Side::Baseline, 460), yOf(core::Side::Candidate, 500));
    QCOMPARE(editor(core::Side::Baseline).annotation(58), QString());
}

void AlignedTextsTest::goesToTheOtherEndOfAMove()
{
    const std::string block =
        "    Order3:\n      properties:\n        id3: {type: string}\n        status3:\n";
    show(schemas(20), with(schemas(20), block, "") + block);
    const auto move = m_texts->alignment()->rows.moves().front();
    m_texts->view(core::Side::Baseline).setFocus();
    m_texts->view(core::Side::Baseline).setCaret({move.baseline.begin + 1, 0});
    m_texts->activateWindow();
    QVERIFY(m_texts->goToOtherEndOfMove());
    QCOMPARE(m_texts->view(core::Side::Candidate).caret().line, move.candidate.begin);
    m_texts->view(core::Side::Candidate).setCaret({0, 0});
    QVERIFY(!m_texts->goToOtherEndOfMove());
}

void AlignedTextsTest::removedAndAddedAreToldApartInGrey()
{
    show("a: 1\n", "b: 2\n");
    editor(core::Side::Baseline).setCaretWidth(0);
    const auto greyOfFirstLine = [this](core::Side side) {
        QsciScintilla& text = editor(side);
        const int height = yOf(side, 1) - yOf(side, 0);
        const QImage picture = text.viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        return picture.copy(text.marginWidth(0), 0, text.marginWidth(3) + 8, height);
    };
    const QImage removed = greyOfFirstLine(core::Side::Baseline);
    const QImage added = greyOfFirstLine(core::Side::Candidate);
    const auto darkPixels = [](const QImage& picture, const QRect& area) {
        int count = 0;
        const int ground = qGray(picture.pixel(area.topRight()));
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                count += std::abs(qGray(picture.pixel(x, y)) - ground) > 40 ? 1 : 0;
        return count;
    };
    const QRect sign(0, 0, removed.width() - 8, removed.height());
    const QRect edge(removed.width() - 8, 0, 8, removed.height());
    QVERIFY(darkPixels(removed, sign) > 0);
    QVERIFY(darkPixels(added, sign) > 0);
    QVERIFY(removed.copy(sign) != added.copy(sign));
    QVERIFY2(darkPixels(removed, edge) > 5, "hatched");
    QCOMPARE(darkPixels(added, edge), 0);
}

void AlignedTextsTest::saysThatASideHasNoSuchFile()
{
    const auto alignment = ui::align({}, readText(schemas(3)));
    m_texts->setAlignment(alignment, ui::RowFolds(alignment->rows));
    const QList<QLabel*> labels = m_texts->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("This file is not in the baseline.");
    }));
    QVERIFY(!m_texts->view(core::Side::Baseline).isVisible());
    QCOMPARE(m_texts->view(core::Side::Candidate).shownBytes(), schemas(3));
}

void AlignedTextsTest::standsOneAboveTheOtherWhereItIsNarrow()
{
    show(schemas(20), with(schemas(20), "id3:", "idX:"));
    m_texts->resize(560, 700);
    QTRY_VERIFY(yOf(core::Side::Candidate, 0) > yOf(core::Side::Baseline, 0) + 200);
    m_texts->resize(1280, 700);
    QTRY_COMPARE(yOf(core::Side::Candidate, 0), yOf(core::Side::Baseline, 0));
}

void AlignedTextsTest::whatIsFoldedStaysFoldedInAnotherTheme()
{
    show(schemas(20), with(schemas(20), "id3: {type: string}", "id3: {type: integer}"));
    const auto hiddenLines = [this](core::Side side) {
        QsciScintilla& editor = m_texts->view(side).editor();
        int hidden = 0;
        for (int line = 0; line < editor.lines(); ++line)
            hidden += editor.SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, line) == 0 ? 1 : 0;
        return hidden;
    };
    const int hidden = hiddenLines(core::Side::Candidate);
    QVERIFY(hidden > 0);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(ui::paletteFor(ui::Appearance::Dark, before));
    QCoreApplication::processEvents();
    QCOMPARE(hiddenLines(core::Side::Baseline), hidden);
    QCOMPARE(hiddenLines(core::Side::Candidate), hidden);
    QApplication::setPalette(before);
}

void AlignedTextsTest::marksWhatIsUnsaved()
{
    show(schemas(20), schemas(20));
    m_texts->setTitle(core::Side::Candidate, "Candidate", "a.yaml");
    ui::EditedText text("a.yaml", m_texts->alignment()->candidate.text);
    m_texts->edit(text);
    const auto titles = [this] {
        QStringList all;
        for (const QLabel* label : m_texts->findChildren<QLabel*>())
            all << label->text();
        return all;
    };
    QVERIFY(titles().contains("Candidate"));
    text.type({{0, 0}, "x"}, 1, this);
    QVERIFY(titles().contains(QStringLiteral("\u25cf Candidate, unsaved")));
    text.steps().undo();
    QVERIFY(titles().contains("Candidate"));
}

void AlignedTextsTest::foldBarsAreReachedByTab()
{
    show(schemas(100), with(schemas(100), "id50:", "idX:"));
    m_texts->grab();
    const auto buttons = editor(core::Side::Candidate).findChildren<QToolButton*>();
    QVERIFY(!buttons.empty());
    for (const QToolButton* button : buttons) {
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(button->width() >= 24 && button->height() >= 24);
    }
}

void AlignedTextsTest::showsMatchesInFoldedRows()
{
    show(schemas(200), with(schemas(200), "id3:", "idX:"));
    m_texts->activateWindow();
    QVERIFY(m_texts->folds().foldAt(m_texts->alignment()->rowOf(core::Side::Baseline, 604)));
    ui::TextView& baseline = m_texts->view(core::Side::Baseline);
    baseline.openFindBar();
    auto* words = baseline.findChild<QLineEdit*>();
    QTest::keyClicks(words, "id100");
    QTRY_COMPARE(baseline.selectedText(), QStringLiteral("id100"));
    const std::uint32_t line = baseline.caret().line;
    QVERIFY(line > 500);
    QVERIFY(!m_texts->folds().foldAt(m_texts->alignment()->rowOf(core::Side::Baseline, line)));
    const int y = yOf(core::Side::Baseline, line);
    QVERIFY2(y > 0 && y < m_texts->height(), qPrintable(QString::number(y)));
    QCOMPARE(y, yOf(core::Side::Candidate, line));
    QCOMPARE(baseline.sought().words, QStringLiteral("id100"));
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(baseline.sought().words.isEmpty());
}

void AlignedTextsTest::bothSidesZoomTogether()
{
    show(schemas(20), with(schemas(20), "id3", "idX"));
    m_texts->setZoom(3);
    for (const auto side : {core::Side::Baseline, core::Side::Candidate})
        QCOMPARE(m_texts->view(side).zoom(), 3);
    QCOMPARE(yOf(core::Side::Baseline, 12), yOf(core::Side::Candidate, 12));
}

void AlignedTextsTest::looks()
{
    const QString folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
    if (folder.isEmpty())
        QSKIP("COUNTERSIGN_PICTURES names the folder for pictures");
    std::string after = schemas(60);
    after = with(after, "id3: {type: string}", "id3: {type: integer}");
    after = with(after, "        sum5: {type: number}\n", "");
    after = with(after, "    Order8:\n", "    Order8:\n      description: new\n      title: more\n");
    const std::string block =
        "    Order10:\n      properties:\n        id10: {type: string}\n        status10:\n";
    after = with(after, block, "");
    after += block;
    show(schemas(60), after);
    m_texts->setTitle(core::Side::Baseline, "BASELINE v2.3.0", "schemas/order.yaml");
    m_texts->setTitle(core::Side::Candidate, "CANDIDATE working tree", "schemas/order.yaml");
    m_texts->setMarks({{core::Side::Candidate, 22, ui::RulerSign::Breaking},
        {core::Side::Candidate, 50, ui::RulerSign::Comment},
        {core::Side::Candidate, 120, ui::RulerSign::Risky}});
    for (const auto appearance :
        {ui::Appearance::Light, ui::Appearance::Dark, ui::Appearance::HighContrast}) {
        QApplication::setPalette(ui::paletteFor(appearance, {}));
        m_texts->setPalette(ui::paletteFor(appearance, {}));
        QTest::qWait(50);
        m_texts->goTo({20, 22});
        m_texts->grab().save(folder + "/sides-" + QString::number(int(appearance)) + ".png");
    }
    m_texts->setSideLayout(ui::SideLayout::Fluid);
    m_texts->setPosition(20);
    m_texts->grab().save(folder + "/sides-fluid.png");
    m_texts->setSideLayout(ui::SideLayout::Aligned);
    m_texts->resize(640, 720);
    QTest::qWait(50);
    m_texts->goTo({20, 22});
    m_texts->grab().save(folder + "/sides-narrow.png");
}

COUNTERSIGN_TEST(AlignedTextsTest)
#include "aligned_texts_test.moc"
