// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/longer_words.h"
#include "ui/commands.h"
#include "ui/text.h"
#include "ui/welcome/welcome_page.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

#include <algorithm>
#include <optional>

class WelcomePageTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void offersToOpenAndToTry();
    void offersNoSampleWhereThereIsNone();
    void opensARecentOne();
    void aNameThatBreaksLinesStaysOnItsRow();
    void saysWhichFoldersAreGone();
    void takesOneOffTheList();
    void everythingHasANameAndAPlace();
    void hasRoomForAllItSays_data();
    void hasRoomForAllItSays();

private:
    /// What a button with this name can be seen as.
    static QAbstractButton* button(const ui::WelcomePage& page, const QString& name);

    test::ScratchFolder m_folder;
    const QDateTime m_now {QDate(2026, 11, 21), QTime(9, 0)};
};

void WelcomePageTest::init()
{
    QSettings().remove("recent");
    m_folder.write("specs/a.yaml", "x");
    ui::rememberOpened(ui::fromPath(m_folder / "specs"), m_now.addDays(-1));
    ui::rememberState(ui::fromPath(m_folder / "specs"), 7, 4, "you");
    ui::rememberOpened(ui::fromPath(m_folder / "gone"), m_now.addDays(-9));
}

QAbstractButton* WelcomePageTest::button(const ui::WelcomePage& page, const QString& name)
{
    for (QAbstractButton* each : page.findChildren<QAbstractButton*>()) {
        if (each->isVisible() && (each->accessibleName() == name || each->text() == name))
            return each;
    }
    return nullptr;
}

void WelcomePageTest::offersToOpenAndToTry()
{
    const ui::Commands commands;
    QStringList given;
    commands.on(ui::CommandId::OpenRepository, this, [&] { given << "open"; });
    commands.on(ui::CommandId::OpenSample, this, [&] { given << "sample"; });
    ui::WelcomePage page(commands);
    page.show();
    button(page, "&Open…")->click();
    button(page, "Open the Sample")->click();
    QCOMPARE(given, QStringList({"open", "sample"}));
    QCOMPARE(page.focusProxy(), button(page, "&Open…"));
}

void WelcomePageTest::offersNoSampleWhereThereIsNone()
{
    const ui::Commands commands;
    ui::WelcomePage page(commands);
    page.show();
    QVERIFY(!button(page, "Open the Sample"));
}

void WelcomePageTest::opensARecentOne()
{
    const ui::Commands commands;
    ui::WelcomePage page(commands);
    page.showRecent(m_now);
    page.show();
    QSignalSpy chosen(&page, &ui::WelcomePage::repositoryChosen);
    auto* open = button(page, "Open specs");
    QVERIFY(open && open->accessibleDescription().contains("4 undecided · → you"));
    open->click();
    QCOMPARE(chosen.value(0).value(0).toString(), ui::fromPath(m_folder / "specs"));
}

void WelcomePageTest::aNameThatBreaksLinesStaysOnItsRow()
{
    ui::rememberOpened(ui::fromPath(m_folder / "new\nline"), m_now);
    const ui::Commands commands;
    ui::WelcomePage page(commands);
    page.showRecent(m_now);
    page.show();
    QVERIFY(button(page, "Open new\\nline"));
    for (const QLabel* each : page.findChildren<QLabel*>())
        QVERIFY2(!each->text().contains('\n'), qPrintable(each->text()));
}

void WelcomePageTest::saysWhichFoldersAreGone()
{
    const ui::Commands commands;
    ui::WelcomePage page(commands);
    page.showRecent(m_now);
    page.show();
    QTRY_VERIFY(button(page, "Locate gone"));
    QVERIFY(!button(page, "Open gone")->isEnabled());
    QVERIFY(!button(page, "Locate specs"));
}

void WelcomePageTest::takesOneOffTheList()
{
    const ui::Commands commands;
    ui::WelcomePage page(commands);
    page.showRecent(m_now);
    page.show();
    QTRY_VERIFY(button(page, "Remove gone from the list"));
    button(page, "Remove gone from the list")->click();
    QVERIFY(!button(page, "Open gone"));
    QTRY_VERIFY(button(page, "Keep specs at the top"));
    button(page, "Keep specs at the top")->click();
    QVERIFY(ui::recentRepositories().constFirst().isPinned);
}

void WelcomePageTest::everythingHasANameAndAPlace()
{
    const ui::Commands commands;
    commands.on(ui::CommandId::OpenSample, this, [] {});
    ui::WelcomePage page(commands);
    page.showRecent(m_now);
    page.show();
    QTRY_VERIFY(button(page, "Locate gone"));
    for (const QAbstractButton* each : page.findChildren<QAbstractButton*>()) {
        QVERIFY(!each->accessibleName().isEmpty() || !each->text().isEmpty());
        if (each->isVisible() && each->isEnabled())
            QVERIFY2(each->focusPolicy() & Qt::TabFocus && each->height() >= 24, qPrintable(each->text()));
    }
}

void WelcomePageTest::hasRoomForAllItSays_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("longer");
    for (const int width : {1280, 720}) {
        QTest::addRow("%d", width) << width << false;
        QTest::addRow("%d, 40 %% longer", width) << width << true;
    }
}

void WelcomePageTest::hasRoomForAllItSays()
{
    QFETCH(int, width);
    QFETCH(bool, longer);
    const std::optional<test::LongerWords> words =
        longer ? std::make_optional<test::LongerWords>() : std::nullopt;
    const ui::Commands commands;
    for (const ui::CommandId id : {ui::CommandId::OpenRepository, ui::CommandId::OpenSample})
        commands.on(id, this, [] {});
    ui::WelcomePage page(commands);
    page.showRecent(m_now);
    page.resize(width, 640);
    page.show();
    QTRY_VERIFY(page.findChild<ui::RecentRow*>());
    QTRY_VERIFY2(page.widget()->width() <= page.viewport()->width(), "nothing is to be scrolled sideways");
    QCOMPARE(test::cutWords(page), QStringList());
    if (const QString pictures = qEnvironmentVariable("COUNTERSIGN_PICTURES"); !pictures.isEmpty())
        page.grab().save(QStringLiteral("%1/welcome_%2_%3.png").arg(pictures).arg(width).arg(longer));
}

COUNTERSIGN_TEST(WelcomePageTest)
#include "welcome_page_test.moc"
