// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/structure_lens.h"

#include "ui/models/change_words.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int Grid = 8;

/// A row's ground and sign say what became of it.
class StructureDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() + Grid));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto mark = static_cast<RowMark>(index.data(StructureModel::MarkRole).toInt());
        const bool isBaseline = index.column() == StructureModel::BaselineColumn;
        const bool isLoss = mark == RowMark::Removed || (mark == RowMark::Changed && isBaseline);
        if (mark == RowMark::Same || (isBaseline && mark == RowMark::Added))
            return;
        if (index.column() == StructureModel::CandidateColumn && mark == RowMark::Removed)
            return;
        if (index.column() == StructureModel::NameColumn) {
            option->font.setBold(true);
            option->text = markSign(mark) + ' ' + option->text;
            return;
        }
        const ToneColours colours = coloursOf(isLoss ? Tone::Removed : Tone::Added, option->palette);
        option->backgroundBrush = colours.ground;
        option->palette.setColor(QPalette::Text, colours.text);
        option->text = (isLoss ? QStringLiteral("− ") : QStringLiteral("+ ")) + option->text;
    }
};

} // namespace

StructureLens::StructureLens(Workspace& workspace, QWidget* parent)
    : ChangeLens(workspace, parent)
    , m_place(new QLabel(this))
    , m_tree(new QTreeView(this))
{
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->setContentsMargins(Grid, Grid, Grid, 0);
    m_tree->setAccessibleName(tr("Structure before and after"));
    m_tree->setModel(&m_rows);
    m_tree->setItemDelegate(new StructureDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTabKeyNavigation(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->header()->setSectionsMovable(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
}

void StructureLens::showChange(const std::shared_ptr<const Study>& study, const ChangeRef& change)
{
    m_place->setText(
        change ? whereabouts(*change.finding) : tr("Choose a change to see what it belongs to."));
    m_rows.show(study, changedPlace(change));
    const QModelIndex changed = m_rows.changedIndex();
    for (QModelIndex above = changed; above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->setCurrentIndex(changed);
    m_tree->scrollTo(changed, QAbstractItemView::PositionAtCenter);
}

} // namespace ui
