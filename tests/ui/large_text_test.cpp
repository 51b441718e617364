// SPDX-License-Identifier: Apache-2.0
// What keeps texts of many megabytes quick, told by counts.
#include "tests/support/test_program.h"
#include "ui/text_view/large_text.h"
#include "ui/text_view/text_view.h"

#include <QAccessible>
#include <Qsci/qsciscintilla.h>

namespace {

/// Paths with operations, as contracts have them; some 2 MB.
std::string largeYaml()
{
    std::string text = "openapi: 3.1.0\npaths:\n";
    for (int path = 0; text.size() < 2'000'000; ++path) {
        text += "  /things/" + std::to_string(path)
            + ":\n    get:\n      description: |\n        Gives it.\n\n        more: text\n"
              "      responses:\n        '200': {description: ok}\n";
    }
    return text;
}

/// How a screen reader would see the editor.
bool hasTextInterface(QsciScintilla* editor)
{
    return QAccessible::queryAccessibleInterface(editor)->textInterface() != nullptr;
}

} // namespace

class LargeTextTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_large = core::SourceText::make(largeYaml(), "large.yaml"); }
    void init();
    void cleanup() { m_view.reset(); }
    void coloursOnlyWhatIsSeen();
    void jumpColoursOnlyWhatIsSeen();
    void newPaletteColoursOnlyWhatIsSeen();
    void largeTextsAreNoTextToScreenReaders();

private:
    QsciScintilla* editor() const { return m_view->findChild<QsciScintilla*>(); }

    /// More lines than a window has, and the lookback; far fewer than the text.
    static constexpr std::uint32_t Few = 500;

    std::shared_ptr<const core::SourceText> m_large;
    std::unique_ptr<ui::TextView> m_view;
};

void LargeTextTest::init()
{
    m_view = std::make_unique<ui::TextView>();
    m_view->resize(800, 600);
    m_view->show();
}

void LargeTextTest::coloursOnlyWhatIsSeen()
{
    m_view->setText(m_large);
    m_view->grab();
    QVERIFY(m_view->colouredLines() >= 20);
    QVERIFY2(m_view->colouredLines() < Few, qPrintable(QString::number(m_view->colouredLines())));
    QVERIFY(m_large->lineCount() > 50 * Few);
}

void LargeTextTest::jumpColoursOnlyWhatIsSeen()
{
    if (!COUNTERSIGN_HAS_SYNTAX_HIGHLIGHTING)
        QSKIP("QScintilla's own lexers colour everything up to the window");
    m_view->setText(m_large);
    m_view->grab();
    const std::uint32_t before = m_view->colouredLines();
    m_view->setCaret({m_large->lineCount() - 1, 0});
    m_view->grab();
    QVERIFY(m_view->colouredLines() > before);
    QVERIFY2(m_view->colouredLines() < before + Few, qPrintable(QString::number(m_view->colouredLines())));
    m_view->setCaret({m_large->lineCount() / 2, 0});
    m_view->grab();
    QVERIFY(m_view->colouredLines() < before + 2 * Few);
}

void LargeTextTest::newPaletteColoursOnlyWhatIsSeen()
{
    if (!COUNTERSIGN_HAS_SYNTAX_HIGHLIGHTING)
        QSKIP("QScintilla colours the whole text anew; its own lexers take a third of a second for 12 MB");
    m_view->setText(m_large);
    m_view->grab();
    m_view->setPalette(QPalette(Qt::black, Qt::black));
    m_view->grab();
    QVERIFY2(m_view->colouredLines() < Few, qPrintable(QString::number(m_view->colouredLines())));
}

void LargeTextTest::largeTextsAreNoTextToScreenReaders()
{
    const auto small = core::SourceText::make("a: 1\n", "small.yaml");
    QVERIFY(m_large->size() > ui::LargeText);
    m_view->setText(small);
    QVERIFY(hasTextInterface(editor()));
    m_view->setText(m_large);
    QVERIFY(!hasTextInterface(editor()));
    QCOMPARE(
        QAccessible::queryAccessibleInterface(editor())->text(QAccessible::Name), editor()->accessibleName());
    m_view->setText(small);
    QVERIFY(hasTextInterface(editor()));
}

COUNTERSIGN_TEST(LargeTextTest)
#include "large_text_test.moc"
