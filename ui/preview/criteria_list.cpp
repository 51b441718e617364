// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/criteria_list.h"

#include "ui/card/link_button.h"
#include "ui/card/wrapped_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The rest is where "Edit" leads to.
constexpr qsizetype MostSteps = 24;

QHBoxLayout* addRow(QVBoxLayout& rows, QWidget* words, QWidget* deed)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(words, 1, Qt::AlignVCenter);
    if (deed)
        row->addWidget(deed, 0, Qt::AlignTop);
    rows.addLayout(row);
    return row;
}

} // namespace

CriteriaList::CriteriaList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    hide();
}

void CriteriaList::showCriteria(const ObjectDocs& docs)
{
    // A button of it may be the one that was just pressed.
    clear();
    setVisible(!docs.operation.isEmpty());
    if (docs.operation.isEmpty())
        return;
    auto* heading = new WrappedLabel(this, WrappedLabel::Voice::Strong);
    heading->say(tr("Given/When/Then of %1").arg(docs.operation));
    m_rows->addWidget(heading);
    for (const DocsCriterion& criterion : docs.criteria)
        add(criterion);
    if (docs.criteria.empty())
        addNone(static_cast<bool>(docs.writable));
}

void CriteriaList::add(const DocsCriterion& criterion)
{
    auto* title = new WrappedLabel(this);
    title->say(criterion.label);
    auto* edit = new LinkButton(tr("Edit"), this);
    edit->setAccessibleName(tr("Edit %1", "a scenario").arg(criterion.label));
    connect(edit, &QPushButton::clicked, this,
        [this, file = criterion.file, at = criterion.at] { emit editWanted(file, at); });
    m_stops << edit;
    addRow(*m_rows, title, edit);
    const QStringList steps = criterion.steps.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& step : steps.first(std::min(steps.size(), MostSteps))) {
        auto* line = new WrappedLabel(this, WrappedLabel::Voice::Quiet);
        line->setContentsMargins(12, 0, 0, 0);
        line->say(step);
        m_rows->addWidget(line);
    }
    if (steps.size() > MostSteps) {
        auto* more = new WrappedLabel(this, WrappedLabel::Voice::Quiet);
        more->setContentsMargins(12, 0, 0, 0);
        more->say(tr("and %n more line(s)", nullptr, static_cast<int>(steps.size() - MostSteps)));
        m_rows->addWidget(more);
    }
}

void CriteriaList::addNone(bool mayWrite)
{
    auto* words = new WrappedLabel(this, WrappedLabel::Voice::Quiet);
    words->say(tr("No Given/When/Then near this operation"));
    LinkButton* first = nullptr;
    if (mayWrite) {
        first = new LinkButton(tr("Write one"), this);
        first->setAccessibleDescription(tr("Puts x-acceptance into the operation; Undo takes it back"));
        connect(first, &QPushButton::clicked, this, &CriteriaList::firstWanted);
        m_stops << first;
    }
    addRow(*m_rows, words, first);
}

void CriteriaList::clear()
{
    m_stops.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QLayout* row = item->layout())
            while (QLayoutItem* inner = row->takeAt(0))
                delete inner;
        delete item;
    }
    for (QWidget* each : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        each->hide();
        each->deleteLater();
    }
}

} // namespace ui
