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
    QVERIFY(!ui::rememberedPlace("/work/shop"));
}

void WindowMemoryTest::remembersEachRepositoryForItself()
{
    const ui::RememberedPlace shop {ui::PageId::Review, {"v1", "main"}, "abc"};
    const ui::RememberedPlace other {ui::PageId::Edit, {}, {}};
    ui::rememberPlace("/work/shop", shop);
    ui::rememberPlace("/work/other/with/slashes", other);
    QVERIFY(ui::rememberedPlace("/work/shop") == shop);
    QVERIFY(ui::rememberedPlace("/work/other/with/slashes") == other);
}

COUNTERSIGN_TEST(WindowMemoryTest)
#include "window_memory_test.moc"
