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
};

void WindowMemoryTest::knowsNothingOfNewRepositories()
{
    QVERIFY(!ui::rememberedPlace("/home/ana/shop"));
}

void WindowMemoryTest::remembersEachRepositoryForItself()
{
    const ui::RememberedPlace shop {ui::PageId::Review, {"v1", "main"}, "abc"};
    const ui::RememberedPlace other {ui::PageId::Edit, {}, {}};
    ui::rememberPlace("/home/ana/shop", shop);
    ui::rememberPlace("/home/ana/other/with/slashes", other);
    QVERIFY(ui::rememberedPlace("/home/ana/shop") == shop);
    QVERIFY(ui::rememberedPlace("/home/ana/other/with/slashes") == other);
}

COUNTERSIGN_TEST(WindowMemoryTest)
#include "window_memory_test.moc"
