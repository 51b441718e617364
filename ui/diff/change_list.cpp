// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/change_list.h"

#include "ui/card/change_tree.h"
#include "ui/commands.h"
#include "ui/diff/accept_sheet.h"
#include "ui/diff/acceptable.h"
#include "ui/diff/filter_field.h"
#include "ui/severity.h"
#include "ui/text.h"
#include "ui/workspace/workspace.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr auto OrderSetting = "changes/order";

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChangeList::ChangeList(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_count(plainLabel(this))
    , m_order(new QToolButton(this))
    , m_filter(new FilterField(this))
    , m_pages(new QStackedWidget(this))
    , m_tree(new ChangeTree(m_changes, this))
    , m_nothing(new QWidget(this))
    , m_nothingText(plainLabel(m_nothing))
    , m_clear(new QPushButton(tr("Clear filter"), m_nothing))
    , m_sheet(new AcceptSheet(this))
    , m_hidden(plainLabel(this))
    , m_showIgnored(new QToolButton(this))
    , m_accept(new QPushButton(this))
    , m_foot(makeFoot())
{
    auto* const nothing = new QVBoxLayout(m_nothing);
    nothing->addWidget(m_nothingText);
    nothing->addWidget(m_clear, 0, Qt::AlignLeft);
    nothing->addStretch();
    for (QWidget* page : {static_cast<QWidget*>(m_tree), m_nothing, static_cast<QWidget*>(m_sheet)})
        m_pages->addWidget(page);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_foot);
    setFocusProxy(m_tree);
    connectParts();
    showStudy();
}

QWidget* ChangeList::makeHead()
{
    auto* const head = new QWidget(this);
    auto* const layout = new QVBoxLayout(head);
    layout->setContentsMargins(8, 8, 8, 4);
    auto* const line = new QHBoxLayout;
    line->addWidget(m_count, 1);
    line->addWidget(m_order);
    layout->addLayout(line);
    layout->addWidget(m_filter);

    m_count->setWordWrap(false);
    m_order->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_order->setAutoRaise(true);
    auto* const menu = new QMenu(m_order);
    auto* const orders = new QActionGroup(menu);
    const std::pair<ChangeOrder, QString> choices[] = {{ChangeOrder::Risk, tr("by risk")},
        {ChangeOrder::Operation, tr("by operation")}, {ChangeOrder::Owner, tr("by owner")},
        {ChangeOrder::File, tr("by file")}};
    const int kept = QSettings().value(OrderSetting).toInt();
    for (const auto& [order, name] : choices) {
        QAction* action = orders->addAction(menu->addAction(name));
        action->setCheckable(true);
        action->setData(static_cast<int>(order));
        if (kept == static_cast<int>(order))
            chooseOrder(action);
    }
    connect(orders, &QActionGroup::triggered, this, [this](QAction* chosen) {
        chooseOrder(chosen);
        QSettings().setValue(OrderSetting, chosen->data());
    });
    connect(m_order, &QToolButton::clicked, menu,
        [this, menu] { menu->popup(m_order->mapToGlobal(m_order->rect().bottomLeft())); });
    return head;
}

void ChangeList::chooseOrder(QAction* chosen)
{
    chosen->setChecked(true);
    m_order->setText(chosen->text() + QStringLiteral(" ▾"));
    m_order->setAccessibleName(tr("Order of the changes: %1").arg(chosen->text()));
    m_changes.setOrder(static_cast<ChangeOrder>(chosen->data().toInt()));
}

QWidget* ChangeList::makeFoot()
{
    auto* const foot = new QWidget(this);
    auto* const layout = new QVBoxLayout(foot);
    layout->setContentsMargins(8, 4, 8, 8);
    auto* const hidden = new QHBoxLayout;
    hidden->addWidget(m_hidden, 1);
    hidden->addWidget(m_showIgnored, 0, Qt::AlignTop);
    layout->addLayout(hidden);
    layout->addWidget(m_accept);
    m_hidden->setForegroundRole(QPalette::PlaceholderText);
    m_showIgnored->setText(tr("Show"));
    m_showIgnored->setCheckable(true);
    m_showIgnored->setAutoRaise(true);
    m_showIgnored->setAccessibleName(tr("Show what a rule ignores"));
    return foot;
}

void ChangeList::connectParts()
{
    connect(m_filter, &FilterField::filterChanged, this, [this](const ChangeFilter& filter) {
        m_changes.setFilter(filter);
        m_tree->choose(m_workspace.selected());
        showCounts();
    });
    connect(m_clear, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    connect(m_showIgnored, &QToolButton::toggled, &m_changes, &ChangeModel::setShowsIgnored);
    connect(m_tree, &ChangeTree::changeChosen, &m_workspace, &Workspace::select);
    connect(m_tree, &ChangeTree::changeActivated, this, &ChangeList::changeActivated);
    connect(m_tree, &ChangeTree::blindSpotChosen, this, &ChangeList::blindSpotChosen);
    connect(m_tree, &ChangeTree::selectedChanged, this, &ChangeList::showAcceptable);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_tree->selectedRows().size() > 1)
            acceptSelected();
        else
            askToAcceptSafe();
    });
    connect(m_sheet, &AcceptSheet::dismissed, this, [this] {
        showCounts();
        m_tree->setFocus();
    });
    connect(m_sheet, &AcceptSheet::accepted, this, [this](const std::vector<std::string>& places) {
        m_workspace.statements().decide(places, {.verdict = "accept"});
        showCounts();
        m_tree->setFocus();
    });
    connect(&m_workspace, &Workspace::studyChanged, this, &ChangeList::showStudy);
    connect(&m_workspace, &Workspace::standingChanged, this, &ChangeList::showStudy);
    connect(&m_workspace, &Workspace::selectionChanged, m_tree, &ChangeTree::choose);
    connect(&m_workspace, &Workspace::outdatedChanged, m_tree, &ChangeTree::setDimmed);
}

void ChangeList::showStudy()
{
    const auto standing = m_workspace.standing();
    const bool isOfStudy = standing && standing->study == m_workspace.study();
    m_changes.show(m_workspace.study(), isOfStudy ? standing : nullptr);
    m_filter->setRows(m_changes.rows());
    m_tree->choose(m_workspace.selected());
    m_tree->setDimmed(m_workspace.isOutdated());
    const HiddenCounts hidden = m_workspace.study() ? hiddenCounts(*m_workspace.study()) : HiddenCounts();
    m_hidden->setText(hiddenText(hidden));
    m_hidden->setVisible(!hidden.isNothing());
    m_showIgnored->setVisible(hidden.ignored > 0);
    showCounts();
    showAcceptable();
}

void ChangeList::showCounts()
{
    const auto all = static_cast<int>(m_changes.rows().size());
    const auto shown = static_cast<int>(m_changes.shownCount());
    m_count->setText(filter().isEmpty() ? tr("%n change(s)", nullptr, all)
                                        : tr("%1 of %n change(s)", nullptr, all).arg(shown));
    m_nothingText->setText(emptyText());
    m_clear->setVisible(!filter().isEmpty());
    m_pages->setCurrentWidget(m_changes.rowCount() == 0 ? m_nothing : m_tree);
    m_foot->show();
}

QString ChangeList::emptyText() const
{
    if (!m_workspace.study())
        return tr("Nothing is compared yet.");
    if (m_changes.rows().empty())
        return tr("The candidate equals the baseline in meaning.");
    return tr("0 of %n match “%1”.", nullptr, static_cast<int>(m_changes.rows().size())).arg(filter());
}

void ChangeList::setFilter(const QString& filter)
{
    m_filter->setText(filter);
}

QString ChangeList::filter() const
{
    return m_filter->text().trimmed();
}

void ChangeList::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void ChangeList::chooseNext(int step)
{
    m_tree->chooseNext(step);
}

void ChangeList::chooseNextUndecided(int step)
{
    m_tree->chooseNextThat(
        step, [](const QModelIndex& index) { return index.data(ChangeModel::WaitsRole).toBool(); });
}

void ChangeList::chooseNextCommented(int step)
{
    m_tree->chooseNextThat(
        step, [](const QModelIndex& index) { return index.data(ChangeModel::CommentsRole).toInt() > 0; });
}

void ChangeList::connectCommands(const Commands& commands)
{
    const auto take = [&](CommandId id, auto act) { commands.on(id, this, act); };
    take(CommandId::FilterChanges, [this] {
        emit sightWanted();
        focusFilter();
    });
    take(CommandId::NextUndecided, [this] { chooseNextUndecided(1); });
    take(CommandId::PreviousUndecided, [this] { chooseNextUndecided(-1); });
    take(CommandId::NextComment, [this] { chooseNextCommented(1); });
    take(CommandId::PreviousComment, [this] { chooseNextCommented(-1); });
    take(CommandId::AcceptSafe, [this] {
        emit sightWanted();
        askToAcceptSafe();
    });
}

void ChangeList::acceptSelected()
{
    if (const Acceptable acceptable = acceptableOf(m_tree->selectedRows()); !acceptable.places.empty())
        m_workspace.statements().decide(acceptable.places, {.verdict = "accept"});
}

void ChangeList::askToAcceptSafe()
{
    std::vector<std::string> places;
    QStringList titles;
    for (const ChangeRow& row : m_changes.rows()) {
        if (!isHarmless(row) || !row.waitsForDecision())
            continue;
        places.push_back(row.change.finding->place);
        titles << severityGlyph(row.change.finding->severity) + ' ' + toShown(row.change.finding->message);
    }
    if (places.empty())
        return;
    m_pages->setCurrentWidget(m_sheet);
    m_foot->hide();
    m_sheet->ask(places, titles);
}

void ChangeList::showAcceptable()
{
    const std::vector<const ChangeRow*> selected = m_tree->selectedRows();
    const auto standing = m_workspace.standing();
    const bool canDecide = standing && !standing->principal.empty();
    m_accept->setToolTip(standing && !canDecide ? toShown(standing->whyNobody).toHtmlEscaped() : QString());
    if (selected.size() > 1) {
        const Acceptable acceptable = acceptableOf(selected);
        m_accept->setText(acceptable.text());
        m_accept->setEnabled(canDecide && !acceptable.places.empty());
        m_accept->show();
        return;
    }
    const auto safe = static_cast<int>(std::ranges::count_if(
        m_changes.rows(), [](const ChangeRow& row) { return isHarmless(row) && row.waitsForDecision(); }));
    m_accept->setText(tr("Accept all %n safe…", nullptr, safe));
    m_accept->setEnabled(canDecide);
    m_accept->setVisible(safe > 0);
}

} // namespace ui
