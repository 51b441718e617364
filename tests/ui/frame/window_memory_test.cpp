// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/frame/window_memory.h"

#include <QSettings>

class WindowMemoryTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }
    void knowsNothingOfNewRepositories();
    void remembersEachRepositoryForItself();
    void passesOverWhatIsNoRange();
};

void WindowMemoryTest::knowsNothingOfNewRepositories()
{
    QVERIFY(!ui::rememberedPlace("/home/ana/shop"));
}

void WindowMemoryTest::remembersEachRepositoryForItself()
{
    const ui::RememberedPlace shop {ui::PageId::Review, {"v1", "main"}, "abc",
        {{"old.yaml", "new.yaml", {{3, 17}, {40, 44}}, 12}, {"", "added.yaml", {}, 0}}};
    const ui::RememberedPlace other {ui::PageId::Edit, {}, {}};
    ui::rememberPlace("/home/ana/shop", shop);
    ui::rememberPlace("/home/ana/other/with/slashes", other);
    QVERIFY(ui::rememberedPlace("/home/ana/shop") == shop);
    QVERIFY(ui::rememberedPlace("/home/ana/other/with/slashes") == other);
}

void WindowMemoryTest::passesOverWhatIsNoRange()
{
    ui::rememberPlace("/home/ana/shop", {.texts = {{"a.yaml", "a.yaml", {{3, 17}}, 0}}});
    QSettings settings;
    for (const QString& key : settings.allKeys())
        if (key.endsWith("unfolded"))
            settings.setValue(key, QStringList {"17-3", "x", "5", "4-6"});
    const auto place = ui::rememberedPlace("/home/ana/shop");
    QVERIFY(place && place->texts.size() == 1);
    QVERIFY(place->texts.front().unfolded == (std::vector<core::IndexRange> {{4, 6}}));
}

COUNTERSIGN_TEST(WindowMemoryTest)
#include "window_memory_test.moc"
