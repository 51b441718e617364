// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/dimming.h"
#include "ui/theme.h"

#include <algorithm>
#include <span>

Q_DECLARE_METATYPE(ui::Tone)

namespace {

struct Theme {
    const char* name;
    QPalette palette;
};

QList<Theme> themes()
{
    const QPalette light(Qt::white, Qt::white);
    const QPalette dark(Qt::black, Qt::black);
    using enum ui::Appearance;
    return {{"light", ui::paletteFor(Light, {})}, {"dark", ui::paletteFor(Dark, {})},
        {"high contrast, black on white", ui::paletteFor(HighContrast, light)},
        {"high contrast, white on black", ui::paletteFor(HighContrast, dark)}};
}

constexpr ui::Tone Grounds[] = {
    ui::Tone::Added, ui::Tone::Removed, ui::Tone::Moved, ui::Tone::Stale, ui::Tone::Failed};
constexpr ui::Tone Words[] = {ui::Tone::AddedWord, ui::Tone::RemovedWord, ui::Tone::MovedWord};
constexpr ui::Tone Badges[] = {ui::Tone::Breaking, ui::Tone::Risky, ui::Tone::Safe, ui::Tone::Docs};

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void appearanceDecidesDarkness_data();
    void appearanceDecidesDarkness();
    void textIsReadable_data();
    void textIsReadable();
    void tonesAreReadable_data();
    void tonesAreReadable();
    void tonesKeepTheTableOfTheDesign_data();
    void tonesKeepTheTableOfTheDesign();
    void addedAndRemovedAreEquallyLight();
    void whatIsDimmedStaysReadable_data();
    void whatIsDimmedStaysReadable();
    void highContrastIsKnownByItsLines();
    void readableOnKeepsWhatIsReadable();
    void readableOnMendsTheRest_data();
    void readableOnMendsTheRest();
};

void ThemeTest::appearanceDecidesDarkness_data()
{
    QTest::addColumn<ui::Appearance>("appearance");
    QTest::addColumn<QPalette>("system");
    QTest::addColumn<bool>("dark");
    const QPalette light(Qt::white, Qt::white);
    const QPalette dark(Qt::black, Qt::black);
    QTest::newRow("system light") << ui::Appearance::System << light << false;
    QTest::newRow("system dark") << ui::Appearance::System << dark << true;
    QTest::newRow("light on dark") << ui::Appearance::Light << dark << false;
    QTest::newRow("dark on light") << ui::Appearance::Dark << light << true;
}

void ThemeTest::appearanceDecidesDarkness()
{
    QFETCH(ui::Appearance, appearance);
    QFETCH(QPalette, system);
    QFETCH(bool, dark);
    QCOMPARE(ui::isDark(ui::paletteFor(appearance, system)), dark);
}

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("ground");
    for (const Theme& theme : themes()) {
        const auto add = [&](const char* what, QPalette::ColorRole text, QPalette::ColorRole ground) {
            QTest::addRow("%s %s", theme.name, what) << theme.palette << text << ground;
        };
        add("text on base", QPalette::Text, QPalette::Base);
        add("text on window", QPalette::WindowText, QPalette::Window);
        add("text on button", QPalette::ButtonText, QPalette::Button);
        add("quiet text on base", QPalette::PlaceholderText, QPalette::Base);
        add("quiet text on window", QPalette::PlaceholderText, QPalette::Window);
        add("chosen text", QPalette::HighlightedText, QPalette::Highlight);
        add("link", QPalette::Link, QPalette::Base);
    }
}

void ThemeTest::textIsReadable()
{
    QFETCH(QPalette, palette);
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, ground);
    const double contrast = ui::contrast(palette.color(text), palette.color(ground));
    QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
}

void ThemeTest::tonesAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<ui::Tone>("tone");
    for (const Theme& theme : themes()) {
        for (const auto& tones : {std::span<const ui::Tone>(Grounds), {Words}, {Badges}}) {
            for (const ui::Tone tone : tones)
                QTest::addRow("%s, tone %d", theme.name, static_cast<int>(tone)) << theme.palette << tone;
        }
    }
}

void ThemeTest::tonesAreReadable()
{
    QFETCH(QPalette, palette);
    QFETCH(ui::Tone, tone);
    const ui::ToneColours colours = ui::coloursOf(tone, palette);
    const bool isBadge = std::ranges::find(Badges, tone) != std::end(Badges);
    const auto verify = [](const char* what, const QColor& one, const QColor& other, double least) {
        const double found = ui::contrast(one, other);
        QVERIFY2(found >= least, qPrintable(QStringLiteral("%1: %2").arg(what).arg(found)));
    };
    verify("text", colours.text, colours.ground, 4.5);
    verify("quiet text", colours.quiet, colours.ground, 4.5);
    verify("glyph on a text", colours.glyph, palette.color(QPalette::Base), 4.5);
    verify("glyph on the window", colours.glyph, palette.color(QPalette::Window), 4.5);
    if (!isBadge)
        verify("glyph on its ground", colours.glyph, colours.ground, 3);
    const QPalette on = ui::paletteOn(tone, palette);
    verify("link", on.color(QPalette::Link), on.color(QPalette::Window), 4.5);
}

void ThemeTest::tonesKeepTheTableOfTheDesign_data()
{
    QTest::addColumn<ui::Tone>("tone");
    QTest::addColumn<double>("light");
    QTest::addColumn<double>("dark");
    QTest::newRow("removed line") << ui::Tone::Removed << 13.9 << 10.9;
    QTest::newRow("removed word") << ui::Tone::RemovedWord << 9.7 << 6.8;
    QTest::newRow("added line") << ui::Tone::Added << 13.9 << 11.1;
    QTest::newRow("added word") << ui::Tone::AddedWord << 9.4 << 6.9;
    QTest::newRow("moved line") << ui::Tone::Moved << 13.7 << 11.3;
    QTest::newRow("breaking") << ui::Tone::Breaking << 6.6 << 7.7;
    QTest::newRow("safe") << ui::Tone::Safe << 5.3 << 8.4;
}

void ThemeTest::tonesKeepTheTableOfTheDesign()
{
    QFETCH(ui::Tone, tone);
    QFETCH(double, light);
    QFETCH(double, dark);
    const QList<double> wanted {light, dark};
    for (int theme = 0; theme < 2; ++theme) {
        const ui::ToneColours colours = ui::coloursOf(tone, themes()[theme].palette);
        const double found = ui::contrast(colours.text, colours.ground);
        QVERIFY2(qAbs(found - wanted[theme]) < 0.15, qPrintable(QString::number(found)));
    }
}

void ThemeTest::addedAndRemovedAreEquallyLight()
{
    for (int theme = 0; theme < 2; ++theme) {
        const QPalette palette = themes()[theme].palette;
        const double found = ui::contrast(
            ui::coloursOf(ui::Tone::Added, palette).ground, ui::coloursOf(ui::Tone::Removed, palette).ground);
        QVERIFY2(found < 1.03, qPrintable(QString::number(found)));
    }
}

void ThemeTest::whatIsDimmedStaysReadable_data()
{
    tonesAreReadable_data();
}

void ThemeTest::whatIsDimmedStaysReadable()
{
    QFETCH(QPalette, palette);
    QVERIFY(!ui::isDimmed(palette));
    const QPalette quiet = ui::dimmedPalette(palette).resolve(palette);
    QVERIFY(ui::isDimmed(quiet));
    QVERIFY(ui::contrast(quiet.color(QPalette::Text), quiet.color(QPalette::Base)) >= 4.5);
    for (const ui::Tone tone : Grounds) {
        const ui::ToneColours colours = ui::coloursOf(tone, quiet);
        QVERIFY(colours.ground != ui::coloursOf(tone, palette).ground);
        QVERIFY(ui::contrast(colours.text, colours.ground) >= 4.5);
        QVERIFY(ui::contrast(colours.glyph, colours.ground) >= 3);
    }
}

void ThemeTest::highContrastIsKnownByItsLines()
{
    QList<bool> found;
    for (const Theme& theme : themes())
        found << ui::isHighContrast(theme.palette);
    QCOMPARE(found, QList<bool>({false, false, true, true}));
}

void ThemeTest::readableOnKeepsWhatIsReadable()
{
    QCOMPARE(ui::readableOn(Qt::white, QColor(0x1F6FB2)), QColor(0x1F6FB2));
    QCOMPARE(qRound(ui::contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(ui::contrast(Qt::red, Qt::red)), 1);
}

void ThemeTest::readableOnMendsTheRest_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("wanted");
    QTest::newRow("navy on black") << QColor(Qt::black) << QColor(0x00007F);
    QTest::newRow("yellow on white") << QColor(Qt::white) << QColor(Qt::yellow);
    QTest::newRow("grey on dark") << QColor(0x16191D) << QColor(0x505050);
    QTest::newRow("itself") << QColor(0x16191D) << QColor(0x16191D);
}

void ThemeTest::readableOnMendsTheRest()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, wanted);
    const QColor mended = ui::readableOn(ground, wanted);
    QVERIFY(ui::contrast(ground, mended) >= 4.5);
    if (wanted.hslSaturation() > 0)
        QVERIFY(qAbs(mended.hslHue() - wanted.hslHue()) <= 2 || mended == Qt::white);
}

COUNTERSIGN_TEST(ThemeTest)
#include "theme_test.moc"
