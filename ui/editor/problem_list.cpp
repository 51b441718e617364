// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/problem_list.h"

#include "ui/column_list.h"
#include "ui/editor/problem_delegate.h"
#include "ui/elided_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ProblemList::ProblemList(ProblemModel& problems, QWidget* parent)
    : QWidget(parent)
    , m_problems(problems)
    , m_summary(new ElidedLabel({}, Qt::ElideRight, this))
    , m_old(new QPushButton(this))
    , m_list(new ColumnList(this))
{
    setUpList();
    m_old->setAutoDefault(false);
    connect(m_old, &QPushButton::clicked, this, [this] { m_problems.setShowsOld(!m_problems.showsOld()); });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 4);
    head->setSpacing(8);
    head->addWidget(m_summary, 1);
    head->addWidget(m_old);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(&problems, &QAbstractItemModel::modelAboutToBeReset, this, &ProblemList::keepCurrent);
    connect(&problems, &QAbstractItemModel::modelReset, this, [this] {
        if (m_kept)
            choose(*m_kept);
        showSummary();
    });
    showSummary();
}

void ProblemList::setUpList()
{
    m_list->showColumns(m_problems, ProblemModel::Message);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->setAccessibleName(tr("Problems"));
    m_list->setAccessibleDescription(
        tr("What is wrong in the open files; Enter goes there, Alt+Enter mends it where that is possible"));
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const Problem* problem = m_problems.problem(index.row());
        if (problem && index.column() != ProblemModel::Fix)
            emit problemChosen(problem->path, problem->range.begin);
    });
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        const Problem* problem = m_problems.problem(index.row());
        if (problem && index.column() == ProblemModel::Fix && problem->mayBeFixed)
            emit fixWanted(*problem);
    });
}

void ProblemList::setRemark(const QString& remark)
{
    m_remark = remark;
    showSummary();
}

const Problem* ProblemList::current() const
{
    return m_problems.problem(m_list->currentIndex().row());
}

void ProblemList::keepCurrent()
{
    const Problem* chosen = current();
    m_kept = chosen ? std::optional(*chosen) : std::nullopt;
}

/// Or the one that is nearest to where it was: it moves with the text.
void ProblemList::choose(const Problem& problem)
{
    int row = -1;
    std::uint32_t distance = 0;
    for (int each = 0; each < m_problems.rowCount(); ++each) {
        const Problem& other = *m_problems.problem(each);
        if (other.path != problem.path || other.code != problem.code || other.message != problem.message)
            continue;
        const std::uint32_t lines = other.place.line > problem.place.line
            ? other.place.line - problem.place.line
            : problem.place.line - other.place.line;
        if (row < 0 || lines < distance) {
            row = each;
            distance = lines;
        }
    }
    if (row >= 0)
        m_list->setCurrentIndex(m_problems.index(row, ProblemModel::Message));
}

bool ProblemList::hasKeys() const
{
    return m_list->hasFocus();
}

/// Nothing is hidden in silence.
void ProblemList::showSummary()
{
    const int old = m_problems.oldCount();
    const int count = m_problems.rowCount() - (m_problems.showsOld() ? old : 0);
    QStringList parts;
    parts << (count == 0 ? tr("No problem found in the open files")
                         : tr("%n problem(s) in the open files", nullptr, count));
    if (old > 0)
        parts << tr("%n from before", "problems the baseline has, too", old);
    if (!m_remark.isEmpty())
        parts << m_remark;
    m_summary->setText(parts.join(QStringLiteral(" \u00B7 ")));
    m_old->setVisible(old > 0);
    m_old->setText(
        m_problems.showsOld() ? tr("&Hide what was there before") : tr("&Show %n from before", nullptr, old));
}

} // namespace ui
