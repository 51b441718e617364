// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/entry_rows.h"

#include "ui/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int Gap = 8;

bool isBlankEntry(const EntryTexts& texts)
{
    return std::ranges::all_of(texts, &std::string::empty);
}

} // namespace

EntryRows::EntryRows(std::vector<EntryColumn> columns, const QString& addText, QWidget* parent)
    : QWidget(parent)
    , m_columns(std::move(columns))
{
    auto* add = new QPushButton(addText, this);
    m_add = add;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Gap / 2);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &EntryRows::addRow);
    rebuild();
}

void EntryRows::setRows(const std::vector<EntryTexts>& texts)
{
    // A row that was added and not written in yet stays.
    if (rows() == texts)
        return;
    m_texts = texts;
    rebuild();
}

std::vector<EntryTexts> EntryRows::rows() const
{
    std::vector<EntryTexts> texts;
    for (const EntryTexts& each : m_texts)
        if (!isBlankEntry(each))
            texts.push_back(each);
    return texts;
}

QWidget* EntryRows::firstInput() const
{
    return m_inputs.empty() ? m_add : m_inputs.front().front();
}

void EntryRows::rebuild()
{
    m_inputs.clear();
    if (m_grid)
        m_grid->deleteLater();
    m_grid = new QWidget(this);
    auto* grid = new QGridLayout(m_grid);
    grid->setContentsMargins({});
    grid->setSpacing(Gap / 2);
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        grid->setColumnStretch(static_cast<int>(column), m_columns[column].stretch);
        auto* title = new QLabel(m_columns[column].title, m_grid);
        title->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(title, 0, static_cast<int>(column));
    }
    for (std::size_t row = 0; row < m_texts.size(); ++row) {
        Row& inputs = m_inputs.emplace_back();
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            inputs.push_back(makeInput(row, column));
            grid->addWidget(inputs.back(), static_cast<int>(row) + 1, static_cast<int>(column));
        }
        grid->addWidget(makeRemover(row), static_cast<int>(row) + 1, static_cast<int>(m_columns.size()));
    }
    m_grid->setVisible(!m_texts.empty());
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_grid);
}

QLineEdit* EntryRows::makeInput(std::size_t row, std::size_t column)
{
    auto* input = new QLineEdit(toQString(m_texts[row][column]), m_grid);
    input->setCursorPosition(0);
    input->setAccessibleName(
        tr("%1, entry %2", "a column and the number of a row").arg(m_columns[column].title).arg(row + 1));
    connect(input, &QLineEdit::textEdited, this, [this, row, column](const QString& text) {
        m_texts[row][column] = text.trimmed().toStdString();
        emit edited();
    });
    connect(input, &QLineEdit::editingFinished, this, &EntryRows::settled);
    return input;
}

QWidget* EntryRows::makeRemover(std::size_t row)
{
    auto* remover = new QToolButton(m_grid);
    remover->setText(QStringLiteral("✕"));
    remover->setAutoRaise(true);
    remover->setMinimumSize(24, 24);
    remover->setToolTip(tr("Remove this entry"));
    remover->setAccessibleName(tr("Remove entry %1").arg(row + 1));
    connect(remover, &QToolButton::clicked, this, [this, row] { removeRow(row); });
    return remover;
}

void EntryRows::addRow()
{
    m_texts.emplace_back(m_columns.size());
    rebuild();
    m_inputs.back().front()->setFocus(Qt::OtherFocusReason);
}

void EntryRows::removeRow(std::size_t row)
{
    m_texts.erase(m_texts.begin() + static_cast<std::ptrdiff_t>(row));
    rebuild();
    firstInput()->setFocus(Qt::OtherFocusReason);
    emit edited();
    emit settled();
}

} // namespace ui
