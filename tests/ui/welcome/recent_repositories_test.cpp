// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/welcome/recent_repositories.h"
#include "ui/welcome/recent_row.h"

#include <QSettings>

class RecentRepositoriesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QSettings().remove("recent"); }
    void theLatestComesFirst();
    void pinnedOnesStayAtTheTop();
    void statesAreTold_data();
    void statesAreTold();
    void forgetsAndMoves();
    void keepsADozen();
    void daysAreTold_data();
    void daysAreTold();

private:
    static QStringList paths();
    static QDateTime day(int number) { return {QDate(2026, 11, number), QTime(12, 0)}; }
};

QStringList RecentRepositoriesTest::paths()
{
    QStringList paths;
    for (const ui::RecentRepository& each : ui::recentRepositories())
        paths << each.path;
    return paths;
}

void RecentRepositoriesTest::theLatestComesFirst()
{
    ui::rememberOpened("/a", day(1));
    ui::rememberOpened("/b", day(2));
    ui::rememberOpened("/a", day(3));
    QCOMPARE(paths(), QStringList({"/a", "/b"}));
    QCOMPARE(ui::recentRepositories().constFirst().opened, day(3));
}

void RecentRepositoriesTest::pinnedOnesStayAtTheTop()
{
    ui::rememberOpened("/a", day(1));
    ui::rememberOpened("/b", day(2));
    ui::setPinned("/a", true);
    QCOMPARE(paths(), QStringList({"/a", "/b"}));
    ui::setPinned("/a", false);
    QCOMPARE(paths(), QStringList({"/b", "/a"}));
}

void RecentRepositoriesTest::statesAreTold_data()
{
    QTest::addColumn<int>("changes");
    QTest::addColumn<int>("undecided");
    QTest::addColumn<QString>("turn");
    QTest::addColumn<QString>("text");
    QTest::newRow("nobody has looked") << -1 << 0 << ""
                                       << "";
    QTest::newRow("some") << 7 << 4 << "you"
                          << "4 undecided · → you";
    QTest::newRow("none, nobody's turn") << 7 << 0 << ""
                                         << "all decided";
    QTest::newRow("nothing to decide") << 0 << 0 << ""
                                       << "no changes";
}

void RecentRepositoriesTest::statesAreTold()
{
    QFETCH(int, changes);
    QFETCH(int, undecided);
    QFETCH(QString, turn);
    ui::rememberState("/nowhere", changes, undecided, turn);
    QVERIFY(paths().empty());
    ui::rememberOpened("/a", day(1));
    ui::rememberState("/a", changes, undecided, turn);
    QTEST(ui::stateText(ui::recentRepositories().constFirst()), "text");
}

void RecentRepositoriesTest::forgetsAndMoves()
{
    ui::rememberOpened("/a", day(1));
    ui::rememberOpened("/b", day(2));
    ui::rememberState("/a", 3, 3, {});
    ui::moveRecent("/a", "/b");
    QCOMPARE(paths(), QStringList("/b"));
    QCOMPARE(ui::recentRepositories().constFirst().undecided, 3);
    ui::forgetRecent("/b");
    QVERIFY(paths().empty());
}

void RecentRepositoriesTest::keepsADozen()
{
    ui::rememberOpened("/pinned", day(1));
    ui::setPinned("/pinned", true);
    for (int number = 2; number < 20; ++number)
        ui::rememberOpened(QStringLiteral("/%1").arg(number), day(number));
    QCOMPARE(paths().size(), 12);
    QCOMPARE(paths().mid(0, 2), QStringList({"/pinned", "/19"}));
}

void RecentRepositoriesTest::daysAreTold_data()
{
    QTest::addColumn<int>("opened");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << 20 << "today";
    QTest::newRow("yesterday") << 19 << "yesterday";
    QTest::newRow("long ago") << 2 << QLocale().toString(QDate(2026, 11, 2), QLocale::ShortFormat);
}

void RecentRepositoriesTest::daysAreTold()
{
    QFETCH(int, opened);
    QTEST(ui::whenText(day(opened), day(20)), "text");
}

COUNTERSIGN_TEST(RecentRepositoriesTest)
#include "recent_repositories_test.moc"
