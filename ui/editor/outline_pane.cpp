// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/outline_pane.h"

#include "ui/editor/outline_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr const char* OrderKey = "outline/order";

/// As OutlineOrder has them.
constexpr const char* Orders[] = {
    QT_TRANSLATE_NOOP("ui::OutlinePane", "File order"),
    QT_TRANSLATE_NOOP("ui::OutlinePane", "By name"),
    QT_TRANSLATE_NOOP("ui::OutlinePane", "By changes"),
};

/// All of the words, in any order.
class OutlineFilter : public QSortFilterProxyModel {
public:
    explicit OutlineFilter(QObject* parent)
        : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
        setAutoAcceptChildRows(true);
    }

    void setWords(const QStringList& words)
    {
        m_words = words;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        if (m_words.isEmpty())
            return true;
        const QString text = sourceModel()->index(row, 0, parent).data(OutlineModel::MatchRole).toString();
        return std::ranges::all_of(
            m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

QString keyOf(const QModelIndex& index)
{
    QString key = index.data().toString();
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        key.prepend(above.data().toString() + QLatin1Char('\n'));
    return key;
}

} // namespace

class OutlineTree : public QTreeView {
public:
    using QTreeView::QTreeView;

    /// By itself a tree measures itself anew for every row that unfolds: seconds for thousands.
    void layOutOnceForAll() { scheduleDelayedItemsLayout(); }
};

OutlinePane::OutlinePane(QWidget* parent)
    : QWidget(parent)
    , m_found(new OutlineFilter(this))
    , m_field(new QLineEdit(this))
    , m_order(makeOrderButton())
    , m_tree(new OutlineTree(this))
    , m_nothing(new QLabel(this))
{
    m_field->setPlaceholderText(tr("Filter the outline"));
    m_field->setAccessibleName(tr("Filter the outline"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setContentsMargins(8, 8, 8, 8);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_found->setSourceModel(&m_outline);
    setUpTree();

    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 4);
    head->setSpacing(4);
    head->addWidget(m_field, 1);
    head->addWidget(m_order);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    column->addWidget(m_nothing, 1);
    connect(m_field, &QLineEdit::textChanged, this, &OutlinePane::filter);
    connect(&m_outline, &QAbstractItemModel::modelReset, this, &OutlinePane::unfold);
    const int kept = QSettings().value(QLatin1String(OrderKey), 0).toInt();
    setOrder(static_cast<OutlineOrder>(std::clamp(kept, 0, static_cast<int>(std::size(Orders)) - 1)));
    showWhy();
}

/// Its own menu would give it an arrow beside its words.
QToolButton* OutlinePane::makeOrderButton()
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(24, 24);
    auto* menu = new QMenu(button);
    for (std::size_t each = 0; each < std::size(Orders); ++each) {
        QAction* choice = menu->addAction(tr(Orders[each]));
        choice->setCheckable(true);
        connect(
            choice, &QAction::triggered, this, [this, each] { setOrder(static_cast<OutlineOrder>(each)); });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (qsizetype each = 0; each < menu->actions().size(); ++each)
            menu->actions()[each]->setChecked(each == static_cast<qsizetype>(m_outline.order()));
    });
    connect(button, &QToolButton::clicked, menu,
        [button, menu] { menu->popup(button->mapToGlobal(button->rect().bottomLeft())); });
    return button;
}

void OutlinePane::setOrder(OutlineOrder order)
{
    m_outline.setOrder(order);
    QSettings().setValue(QLatin1String(OrderKey), static_cast<int>(order));
    const QString word = tr(Orders[static_cast<std::size_t>(order)]);
    m_order->setText(QStringLiteral("⇅"));
    m_order->setToolTip(tr("Order of the outline: %1").arg(word));
    m_order->setAccessibleName(m_order->toolTip());
}

void OutlinePane::setUpTree()
{
    m_tree->setModel(m_found);
    m_tree->setItemDelegate(new OutlineDelegate(m_tree));
    m_tree->setAccessibleName(tr("Outline"));
    m_tree->setAccessibleDescription(tr("What the contract holds; Enter leads to its place in the text"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTabKeyNavigation(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_tree, &QTreeView::clicked, this, &OutlinePane::choose);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &OutlinePane::openMenu);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex& index) { noteFold(index, true); });
    connect(
        m_tree, &QTreeView::collapsed, this, [this](const QModelIndex& index) { noteFold(index, false); });
}

void OutlinePane::setSymbols(SharedSymbols symbols, const std::string& file, const QString& why)
{
    m_why = why;
    m_outline.show(std::move(symbols), file);
    showWhy();
}

void OutlinePane::follow(const Symbol* symbol)
{
    const QModelIndex there = symbol ? m_found->mapFromSource(m_outline.indexOf(*symbol)) : QModelIndex();
    if (there == m_tree->currentIndex())
        return;
    // What is unfolded to be seen was not unfolded by anybody.
    const QScopedValueRollback guard(m_isUnfolding, true);
    m_tree->setCurrentIndex(there);
    if (there.isValid())
        m_tree->scrollTo(there);
}

/// From the field straight into what it found, and from there into the text.
bool OutlinePane::eventFilter(QObject* watched, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (watched == m_tree && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        choose(m_tree->currentIndex());
        return true;
    }
    if (watched == m_field && key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (watched == m_field && (key == Qt::Key_Down || key == Qt::Key_Return) && m_found->rowCount() > 0) {
        m_tree->setFocus();
        if (!m_tree->currentIndex().parent().isValid())
            m_tree->setCurrentIndex(firstFound());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Below the first heading.
QModelIndex OutlinePane::firstFound() const
{
    return m_found->index(0, 0, m_found->index(0, 0));
}

void OutlinePane::filter(const QString& words)
{
    static_cast<OutlineFilter*>(m_found)->setWords(words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    unfold();
    showWhy();
}

/// Operations are looked for, fields are looked at: of a type that has only these, its name is enough.
bool OutlinePane::isOpenAtFirst(const QModelIndex& row) const
{
    const Symbol* first = m_outline.symbol(m_found->mapToSource(m_found->index(0, 0, row)));
    return !row.parent().isValid() || (first && first->kind == core::ElementKind::Operation);
}

/// While somebody looks for something, nothing that was found is folded away.
void OutlinePane::unfold()
{
    const QScopedValueRollback guard(m_isUnfolding, true);
    if (!m_field->text().isEmpty()) {
        m_tree->expandAll();
        return;
    }
    m_tree->collapseAll();
    m_tree->layOutOnceForAll();
    for (int heading = 0; heading < m_found->rowCount(); ++heading) {
        const QModelIndex above = m_found->index(heading, 0);
        unfoldAsBefore(above);
        for (int row = 0; row < m_found->rowCount(above); ++row)
            unfoldAsBefore(m_found->index(row, 0, above));
    }
}

void OutlinePane::unfoldAsBefore(const QModelIndex& index)
{
    if (m_found->rowCount(index) > 0)
        m_tree->setExpanded(index, isOpenAtFirst(index) != m_turned.contains(keyOf(index)));
}

void OutlinePane::noteFold(const QModelIndex& index, bool isOpen)
{
    if (m_isUnfolding || !m_field->text().isEmpty())
        return;
    if (isOpen == isOpenAtFirst(index))
        m_turned.remove(keyOf(index));
    else
        m_turned.insert(keyOf(index));
}

void OutlinePane::showWhy()
{
    const bool isEmpty = m_found->rowCount() == 0;
    const bool isFiltered = m_outline.rowCount() > 0;
    m_nothing->setText(isFiltered ? tr("Nothing in the outline matches “%1”.").arg(m_field->text()) : m_why);
    m_nothing->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
}

void OutlinePane::choose(const QModelIndex& index)
{
    const QModelIndex chosen = m_found->mapToSource(index);
    if (const Symbol* symbol = m_outline.symbol(chosen))
        emit symbolChosen(symbol->body);
    else if (const core::Scenario* scenario = m_outline.scenario(chosen))
        emit scenarioChosen(scenario->file, scenario->at);
    else
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

/// Of an operation the path it is of.
std::string OutlinePane::pathOf(const QModelIndex& index) const
{
    for (QModelIndex at = m_found->mapToSource(index); at.isValid(); at = at.parent()) {
        const Symbol* symbol = m_outline.symbol(at);
        if (symbol && symbol->kind == core::ElementKind::Path)
            return std::string(symbol->name);
    }
    return {};
}

void OutlinePane::openMenu(const QPoint& place)
{
    const QModelIndex here = m_tree->indexAt(place);
    const std::string path = pathOf(here);
    auto* menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_outline.symbol(m_found->mapToSource(here)))
        connect(menu->addAction(tr("&Go There")), &QAction::triggered, this,
            [this, there = QPersistentModelIndex(here)] { choose(there); });
    menu->addSeparator();
    const auto add = [&](const QString& text, core::AdditionKind kind) {
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, kind, path] { emit additionWanted(kind, path); });
    };
    add(path.empty() ? tr("Add &Path…") : tr("Add &Path Below…"), core::AdditionKind::Path);
    add(tr("Add &Operation…"), core::AdditionKind::Operation);
    add(tr("Add &Schema…"), core::AdditionKind::Schema);
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

} // namespace ui
