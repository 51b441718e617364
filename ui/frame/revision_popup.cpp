// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/revision_popup.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int MostRows = 16;
constexpr int WidthInLetters = 52;
constexpr int Indent = 12;

/// The name, and quiet beside it what it is; headings are small and bold.
class RevisionRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {0, std::max(28, option.fontMetrics.height() + 8)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isHeading = index.data(RevisionModel::HeadingRole).toBool();
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected)
            painter->fillRect(option.rect, option.palette.highlight());
        const auto ink = [&](QPalette::ColorRole role) {
            return option.palette.color(isSelected ? QPalette::HighlightedText : role);
        };
        QFont font = option.font;
        font.setBold(isHeading);
        painter->setFont(font);
        painter->setPen(ink(isHeading ? QPalette::PlaceholderText : QPalette::Text));
        QRect room = option.rect.adjusted(isHeading ? 8 : 8 + Indent, 0, -8, 0);
        const QFontMetrics metrics(font);
        const QString name = metrics.elidedText(index.data().toString(), Qt::ElideMiddle, room.width());
        painter->drawText(room, Qt::AlignVCenter, name);
        room.setLeft(room.left() + metrics.horizontalAdvance(name) + 2 * 8);
        painter->setPen(ink(QPalette::PlaceholderText));
        const QString detail = index.data(RevisionModel::DetailRole).toString();
        if (room.width() > 0)
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight,
                metrics.elidedText(detail, Qt::ElideRight, room.width()));
    }
};

} // namespace

RevisionPopup::RevisionPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_field->setPlaceholderText(tr("Tag, branch, commit …"));
    m_field->setAccessibleName(tr("Revision"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setModel(&m_revisions);
    m_list->setItemDelegate(new RevisionRows(m_list));
    m_list->setAccessibleName(tr("Revisions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &RevisionPopup::narrow);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &RevisionPopup::choose);
}

void RevisionPopup::openBelow(const QWidget& widget, const std::string& current)
{
    m_current = current;
    m_field->clear();
    narrow({});
    const int rows = std::clamp(m_revisions.rowCount(), 4, MostRows);
    const int rowHeight = std::max(28, fontMetrics().height() + 8);
    const QSize wanted(fontMetrics().averageCharWidth() * WidthInLetters,
        rows * rowHeight + m_field->sizeHint().height() + 16);
    const QRect screen = widget.screen()->availableGeometry();
    resize(wanted.boundedTo(screen.size()));
    const QPoint below = widget.mapToGlobal(QPoint(0, widget.height()));
    move(std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
        std::min(below.y(), screen.bottom() - height()));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void RevisionPopup::narrow(const QString& text)
{
    m_revisions.setFilter(text.trimmed());
    const int row = m_revisions.rowOf(m_current);
    if (row >= 0)
        m_list->setCurrentIndex(m_revisions.index(row));
}

void RevisionPopup::choose(const QModelIndex& index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsSelectable))
        return;
    const std::string revision = index.data(RevisionModel::RevisionRole).toByteArray().toStdString();
    const bool isFile = index.data(RevisionModel::FileRole).toBool();
    hide();
    if (isFile)
        emit fileWanted();
    else
        emit chosen(revision);
}

/// The field keeps the keys; those that walk the list go there.
bool RevisionPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
