// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/longer_words.h"
#include "ui/settings/keyboard_map.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeView>

#include <algorithm>

using ui::CommandId;

class KeyboardMapTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { QSettings().remove("keys"); }
    void behavesAsAModel();
    void holdsEveryCommand();
    void findsByNameAndByKey();
    void changesAKey();
    void tellsConflicts();
    void everythingHasAName();
    void hasRoomForLongerWords();

private:
    QPushButton* button(const QString& text) const;
    void choose(const QString& command);
    void give(const QString& key);
    QString said() const;

    std::unique_ptr<ui::Commands> m_commands;
    std::unique_ptr<ui::KeyboardMap> m_map;
};

void KeyboardMapTest::init()
{
    m_map.reset();
    m_commands = std::make_unique<ui::Commands>();
    m_map = std::make_unique<ui::KeyboardMap>(*m_commands);
    m_map->setAttribute(Qt::WA_DeleteOnClose, false);
    m_map->show();
}

QPushButton* KeyboardMapTest::button(const QString& text) const
{
    const QList<QPushButton*> all = m_map->findChildren<QPushButton*>();
    const auto found = std::ranges::find(all, text, &QPushButton::text);
    return found == all.end() ? nullptr : *found;
}

void KeyboardMapTest::choose(const QString& command)
{
    auto* search = m_map->findChild<QLineEdit*>();
    search->setText(command);
    auto* list = m_map->findChild<QTreeView*>();
    list->setCurrentIndex(list->model()->index(0, 0));
}

void KeyboardMapTest::give(const QString& key)
{
    m_map->findChild<QKeySequenceEdit*>()->setKeySequence(QKeySequence(key));
    button("&Add Key")->click();
}

QString KeyboardMapTest::said() const
{
    QStringList texts;
    for (const QLabel* label : m_map->findChildren<QLabel*>())
        texts << label->text();
    return texts.join('\n');
}

void KeyboardMapTest::behavesAsAModel()
{
    ui::KeyMapModel model(*m_commands);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_commands->setKeys(CommandId::Accept, {QKeySequence("Y")});
}

void KeyboardMapTest::holdsEveryCommand()
{
    const ui::KeyMapModel model(*m_commands);
    QCOMPARE(model.rowCount(), static_cast<int>(ui::allCommands().size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.index(row, ui::KeyMapModel::CommandColumn).data().toString().isEmpty());
        QVERIFY(!model.index(row, ui::KeyMapModel::MenuColumn).data().toString().contains('&'));
    }
}

void KeyboardMapTest::findsByNameAndByKey()
{
    choose("next change");
    auto* list = m_map->findChild<QTreeView*>();
    QCOMPARE(list->model()->rowCount(), 1);
    choose("alt+down");
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Next Change"));
}

void KeyboardMapTest::changesAKey()
{
    choose("Next Lens");
    QVERIFY(!button("As &Before")->isEnabled());
    give("Ctrl+G");
    QCOMPARE(m_commands->keys(CommandId::NextLens),
        QList<QKeySequence>({QKeySequence("T"), QKeySequence("Ctrl+G")}));
    button("&No Keys")->click();
    QVERIFY(m_commands->keys(CommandId::NextLens).empty());
    button("As &Before")->click();
    QVERIFY(!m_commands->hasOwnKeys(CommandId::NextLens));
}

void KeyboardMapTest::tellsConflicts()
{
    choose("Next Lens");
    give("Ctrl+B");
    QVERIFY2(said().contains("▲ Next Lens and Navigator have the same key"), qPrintable(said()));
    auto* list = m_map->findChild<QTreeView*>();
    QVERIFY(list->model()->index(0, ui::KeyMapModel::KeysColumn).data().toString().startsWith("▲"));
    if (const QString pictures = qEnvironmentVariable("COUNTERSIGN_PICTURES"); !pictures.isEmpty()) {
        m_map->findChild<QLineEdit*>()->clear();
        m_map->grab().save(pictures + "/keyboard_map.png");
    }
}

void KeyboardMapTest::everythingHasAName()
{
    for (const QWidget* widget : m_map->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->focusProxy())
            continue;
        const auto* press = qobject_cast<const QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (press && !press->text().isEmpty()),
            widget->metaObject()->className());
    }
}

void KeyboardMapTest::hasRoomForLongerWords()
{
    const test::LongerWords words;
    init();
    QCoreApplication::processEvents();
    QCOMPARE(test::cutWords(*m_map), QStringList());
}

COUNTERSIGN_TEST(KeyboardMapTest)
#include "keyboard_map_test.moc"
