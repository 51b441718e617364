// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/theme.h"

Q_DECLARE_METATYPE(ui::Appearance)

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void appearanceDecidesDarkness_data();
    void appearanceDecidesDarkness();
    void textIsReadable_data();
    void textIsReadable();
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
    QTest::addColumn<ui::Appearance>("appearance");
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("ground");
    for (const auto& [name, appearance] :
        {std::pair {"light", ui::Appearance::Light}, {"dark", ui::Appearance::Dark}}) {
        const auto add = [&](const char* what, QPalette::ColorRole text, QPalette::ColorRole ground) {
            QTest::addRow("%s %s", name, what) << appearance << text << ground;
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
    QFETCH(ui::Appearance, appearance);
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, ground);
    const QPalette palette = ui::paletteFor(appearance, {});
    const double contrast = ui::contrast(palette.color(text), palette.color(ground));
    QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
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
