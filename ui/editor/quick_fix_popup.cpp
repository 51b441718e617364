// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/quick_fix_popup.h"

#include "ui/editor/fix_preview.h"
#include "ui/text.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int LeastRow = 28;
constexpr int WindowEdge = 4; ///< of the window
constexpr int LineDistance = 2; ///< from the line, so that it stays to be seen

QLabel* makeWords(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QuickFixPopup::QuickFixPopup(QWidget* window)
    : QFrame(window)
    , m_list(new QListWidget(this))
    , m_about(makeWords(this))
    , m_where(makeWords(this))
    , m_preview(new FixPreview)
    , m_scroll(new QScrollArea(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Quick fix"));
    setUpList();
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_scroll->setWidget(m_preview);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(8, 6, 8, 6);
    right->setSpacing(4);
    right->addWidget(m_about);
    right->addWidget(m_scroll, 1);
    right->addWidget(m_where);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    row->addWidget(m_list, 2);
    row->addLayout(right, 3);
    setFocusProxy(m_list);
    hide();
}

void QuickFixPopup::setUpList()
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What can be done here"));
    m_list->setAccessibleDescription(tr("Enter does it, Escape leaves the text as it is"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &QuickFixPopup::preview);
    connect(m_list, &QListWidget::itemClicked, this, &QuickFixPopup::choose);
}

void QuickFixPopup::open(std::vector<QuickFix> fixes, const QRect& place)
{
    m_fixes = std::move(fixes);
    m_list->clear();
    for (const QuickFix& fix : m_fixes) {
        auto* item = new QListWidgetItem(fix.name, m_list);
        item->setData(Qt::AccessibleDescriptionRole, fix.about);
        item->setSizeHint({0, std::max(LeastRow, fontMetrics().height() + 8)});
        item->setToolTip(fix.name.toHtmlEscaped());
    }
    m_list->setCurrentRow(0);
    lay(place);
    show();
    raise();
    m_list->setFocus(Qt::PopupFocusReason);
}

/// Below the place, or above where there is more room.
void QuickFixPopup::lay(const QRect& place)
{
    const QRect room = parentWidget()->rect().adjusted(WindowEdge, WindowEdge, -WindowEdge, -WindowEdge);
    const int letter = fontMetrics().averageCharWidth();
    const int line = fontMetrics().height();
    const QSize wanted(std::min(letter * 110, room.width()), std::min(line * 18, room.height()));
    if (place.isNull()) {
        setGeometry(QRect(room.center() - QPoint(wanted.width() / 2, wanted.height() / 2), wanted));
        return;
    }
    const int below = room.bottom() - place.bottom() - LineDistance;
    const int above = place.top() - LineDistance - room.top();
    const bool isBelow = below >= wanted.height() || below >= above;
    const int height = std::min(wanted.height(), std::max(isBelow ? below : above, line * 6));
    const int left = std::max(room.left(), std::min(place.left(), room.right() + 1 - wanted.width()));
    setGeometry(left, isBelow ? place.bottom() + LineDistance : place.top() - LineDistance - height,
        wanted.width(), height);
}

void QuickFixPopup::preview(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_fixes.size())
        return;
    const QuickFix& fix = m_fixes[static_cast<std::size_t>(row)];
    m_about->setText(fix.about);
    m_where->setText(
        tr("in %1 — Return does it, Escape leaves the text as it is", "file").arg(toShown(fix.step.file)));
    m_preview->showLines(previewOf(*fix.madeFor, fix.step.patch));
}

void QuickFixPopup::choose()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QuickFix fix = m_fixes[static_cast<std::size_t>(row)];
    hide();
    emit chosen(fix);
}

bool QuickFixPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isOurs = isReturn || key->key() == Qt::Key_Escape;
        if (isOurs && event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (isReturn)
            choose();
        else if (isOurs)
            hide();
        if (isOurs)
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void QuickFixPopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    emit closed();
}

} // namespace ui
