// SPDX-License-Identifier: Apache-2.0
// The table of colours, asked of the widgets of a real window, in each appearance.
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/picture.h"
#include "ui/main_window.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QToolButton>

using ui::CommandId;

namespace {

struct Finding {
    QString what;
    double contrast = 0;
};

/// Of visible words on what is behind them.
void look(const QWidget& widget, const QString& words, QList<Finding>& found)
{
    const QPalette colours = widget.palette();
    const auto group = widget.isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor ink = colours.color(group, widget.foregroundRole());
    const auto* flat = qobject_cast<const QToolButton*>(&widget);
    const bool showsWhatIsBehind = flat && flat->autoRaise();
    const QColor ground =
        colours.color(group, showsWhatIsBehind ? QPalette::Window : widget.backgroundRole());
    found.push_back({QStringLiteral("%1 “%2” %3 on %4")
                         .arg(widget.metaObject()->className(), words.left(40), ink.name(), ground.name()),
        ui::contrast(ink, ground)});
}

} // namespace

class LiveColoursTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void wordsAreReadable_data();
    void wordsAreReadable();
    void tonesAreTheThemes_data() { wordsAreReadable_data(); }
    void tonesAreTheThemes();

private:
    test::ScratchFolder m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
    QPalette m_before;
};

void LiveColoursTest::initTestCase()
{
    QSettings().clear();
    m_before = QApplication::palette();
    m_window = std::make_unique<ui::MainWindow>(
        ui::SamplePlace {test::sourceFolder() / "resources" / "sample", m_folder / "sample"});
    m_window->resize(1280, 720);
    m_window->show();
    m_window->commands().action(CommandId::OpenSample)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().standing(), 60'000);
}

void LiveColoursTest::cleanupTestCase()
{
    m_window.reset();
    QSettings().clear();
    QApplication::setPalette(m_before);
}

void LiveColoursTest::wordsAreReadable_data()
{
    QTest::addColumn<QPalette>("appearance");
    using ui::Appearance;
    const QPalette light = ui::paletteFor(Appearance::Light, {});
    const QPalette dark = ui::paletteFor(Appearance::Dark, {});
    QTest::newRow("light") << light;
    QTest::newRow("dark") << dark;
    QTest::newRow("black on white") << ui::paletteFor(Appearance::HighContrast, light);
    QTest::newRow("white on black") << ui::paletteFor(Appearance::HighContrast, dark);
}

void LiveColoursTest::wordsAreReadable()
{
    QFETCH(QPalette, appearance);
    QApplication::setPalette(appearance);
    QList<Finding> found;
    for (const ui::PageId page : ui::AllPages) {
        m_window->showPage(page);
        test::picture(*m_window, QStringLiteral("colours-%1-%2").arg(QTest::currentDataTag()).arg(int(page)));
        for (const QLabel* label : m_window->findChildren<QLabel*>()) {
            if (label->isVisible() && label->isEnabled() && !label->text().isEmpty())
                look(*label, label->text(), found);
        }
        for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->isEnabled() && !button->text().isEmpty())
                look(*button, button->text(), found);
        }
    }
    QVERIFY(found.size() > 50);
    for (const Finding& each : found)
        QVERIFY2(each.contrast >= 4.5, qPrintable(each.what + ": " + QString::number(each.contrast)));
}

/// What the tests of the theme hold of its table holds of this window.
void LiveColoursTest::tonesAreTheThemes()
{
    QFETCH(QPalette, appearance);
    QApplication::setPalette(appearance);
    const QPalette live = m_window->findChild<QLabel*>()->palette();
    for (const ui::Tone tone : {ui::Tone::Added, ui::Tone::Removed, ui::Tone::Moved, ui::Tone::Stale,
             ui::Tone::Failed, ui::Tone::AddedWord, ui::Tone::RemovedWord, ui::Tone::Breaking,
             ui::Tone::Risky, ui::Tone::Safe, ui::Tone::Docs}) {
        const ui::ToneColours colours = ui::coloursOf(tone, live);
        QVERIFY(ui::contrast(colours.text, colours.ground) >= 4.5);
        QVERIFY(ui::contrast(colours.glyph, live.color(QPalette::Base)) >= 3);
        QVERIFY(ui::contrast(colours.glyph, live.color(QPalette::Window)) >= 3);
    }
}

COUNTERSIGN_TEST(LiveColoursTest)
#include "live_colours_test.moc"
