// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/toast.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>
#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::seconds ReadingTime(6);
constexpr int ToastMargin = 24;
constexpr int ToastEdge = 2;

bool isInStatusBar(const QWidget& widget)
{
    const QWidget* above = widget.parentWidget();
    while (above && !qobject_cast<const QStatusBar*>(above))
        above = above->parentWidget();
    return above;
}

} // namespace

Toast::Toast(QWidget* over)
    : QFrame(over)
    , m_sentence(new QLabel(this))
    , m_undo(new QPushButton(tr("&Undo"), this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_undo->setFocusPolicy(Qt::TabFocus);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoAsked();
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Toast::leave);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(16);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    // Else they are those of what it stands over.
    setBackgroundRole(QPalette::Window);
    setForegroundRole(QPalette::WindowText);
    setAutoFillBackground(true);
    applyColours();
    over->installEventFilter(this);
    hide();
}

void Toast::say(const QString& sentence, bool canUndo)
{
    m_sentence->setText(sentence);
    m_undo->setVisible(canUndo);
    m_undo->setAccessibleDescription(sentence);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_patience.start(ReadingTime);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Toast::sentence() const
{
    return m_sentence->text();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return false;
}

void Toast::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
}

void Toast::setRoom(const QRect& room)
{
    m_room = room;
    place();
}

void Toast::place()
{
    const QRect whole = parentWidget()->rect();
    const int widest = m_room.isNull() ? std::max(0, whole.width() - 2 * ToastMargin) : m_room.width();
    const int words = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text());
    const int around = 56 + (m_undo->isHidden() ? 0 : m_undo->sizeHint().width());
    const int width = std::min(words + around, widest);
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    QRect area(0, 0, width, height);
    if (m_room.isNull()) {
        // Low enough to leave the buttons above the status bar free, and beside what the bar begins with.
        area.moveBottomRight(whole.bottomRight() - QPoint(ToastMargin, ToastEdge));
        area = clearOfButtons(area);
    } else {
        area.moveCenter(m_room.center());
        area.moveRight(m_room.right());
    }
    setGeometry(area);
}

QRect Toast::clearOfButtons(QRect area) const
{
    const QRect wanted = area;
    const auto topOfButtons = [this](const QRect& place) {
        int top = place.bottom() + 1;
        for (const QAbstractButton* each : parentWidget()->findChildren<QAbstractButton*>()) {
            // What the status bar says is said again; a button is not.
            const bool isLess = !each->isVisible() || isAncestorOf(each) || isInStatusBar(*each);
            const QRect button(each->mapTo(parentWidget(), QPoint()), each->size());
            if (!isLess && button.intersects(place))
                top = std::min(top, button.top());
        }
        return top;
    };
    for (int top = topOfButtons(area); top <= area.bottom(); top = topOfButtons(area))
        area.moveBottom(top - 1 - ToastEdge);
    return area.top() < parentWidget()->height() / 2 ? wanted : area;
}

/// Nobody loses the way back while reaching for it.
void Toast::leave()
{
    if (underMouse() || m_undo->hasFocus())
        m_patience.start(ReadingTime);
    else
        hide();
}

/// The other way round than the window, to be seen at the edge of an eye.
void Toast::applyColours()
{
    const QPalette window;
    QPalette colours = window;
    colours.setColor(QPalette::Window, window.color(QPalette::WindowText));
    colours.setColor(QPalette::WindowText, window.color(QPalette::Base));
    setPalette(colours);
}

} // namespace ui
