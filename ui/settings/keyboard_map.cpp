// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyboard_map.h"

#include "ui/column_list.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

KeyboardMap::KeyboardMap(Commands& commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_keys(commands)
    , m_list(new ColumnList(this))
    , m_about(new QLabel(this))
    , m_key(new QKeySequenceEdit(this))
    , m_add(new QPushButton(tr("&Add Key"), this))
    , m_none(new QPushButton(tr("&No Keys"), this))
    , m_reset(new QPushButton(tr("As &Before"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard map"));
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Find a command or a key"));
    search->setAccessibleName(tr("Find a command or a key"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, &m_found, &QSortFilterProxyModel::setFilterFixedString);
    setUpList();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(search);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
    column->addLayout(makeChanging());
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 36);
    showCurrent();
}

void KeyboardMap::setUpList()
{
    m_found.setSourceModel(&m_keys);
    m_found.setFilterKeyColumn(-1);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->showColumns(m_found, KeyMapModel::CommandColumn);
    m_list->setHeaderHidden(false);
    m_list->setAccessibleName(tr("Commands and their keys"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeyboardMap::showCurrent);
    connect(&m_commands, &Commands::keysChanged, this, &KeyboardMap::showCurrent);
}

QLayout* KeyboardMap::makeChanging()
{
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_key->setAccessibleName(tr("Press the new key"));
    connect(m_add, &QPushButton::clicked, this, &KeyboardMap::addKey);
    connect(m_none, &QPushButton::clicked, this, [this] { change({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const auto command = current())
            change(keysOf(commandOf(*command)));
    });
    auto* close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    for (QPushButton* button : {m_add, m_none, m_reset, close})
        button->setAutoDefault(false);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_key, 1);
    row->addWidget(m_add);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    row->addSpacing(16);
    row->addWidget(close);
    return row;
}

std::optional<CommandId> KeyboardMap::current() const
{
    const QModelIndex index = m_found.mapToSource(m_list->currentIndex());
    return index.isValid() ? std::optional(KeyMapModel::commandAt(index.row())) : std::nullopt;
}

void KeyboardMap::showCurrent()
{
    const std::optional<CommandId> command = current();
    for (QWidget* each :
        {static_cast<QWidget*>(m_key), static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_none)})
        each->setEnabled(command.has_value());
    m_reset->setEnabled(command && m_commands.hasOwnKeys(*command));
    if (command)
        tellConflicts();
    else
        m_about->setText(
            tr("Choose a command to change its keys. Letters count only where nothing is being written."));
}

void KeyboardMap::tellConflicts()
{
    const CommandId command = *current();
    const QString name = plainText(*m_commands.action(command));
    const std::vector<CommandId> others = m_commands.conflicts(command);
    m_about->setText(others.empty() ? tr("%1: press the new key, then add it.").arg(name)
                                    : tr("▲ %1 and %2 have the same key: neither of them answers to it.")
                                          .arg(name, plainText(*m_commands.action(others.front()))));
}

void KeyboardMap::addKey()
{
    const std::optional<CommandId> command = current();
    if (!command || m_key->keySequence().isEmpty())
        return;
    QList<QKeySequence> keys = m_commands.keys(*command);
    if (!keys.contains(m_key->keySequence()))
        keys << m_key->keySequence();
    m_key->clear();
    change(keys);
}

void KeyboardMap::change(const QList<QKeySequence>& keys)
{
    if (const auto command = current())
        m_commands.setKeys(*command, keys);
}

} // namespace ui
