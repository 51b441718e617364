// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/peek_frame.h"

#include "ui/text_view/text_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace ui {

namespace {

using S = QsciScintillaBase;

constexpr int FrameWidth = 1;
constexpr int FewestRows = 3;

bool isOfKey(const QEvent& event)
{
    return event.type() == QEvent::KeyPress || event.type() == QEvent::ShortcutOverride;
}

} // namespace

PeekFrame::PeekFrame(TextView& over)
    : QFrame(&over)
    , m_over(over)
    , m_place(new QLabel(this))
    , m_left(new QLabel(this))
    , m_view(new TextView(this))
{
    setAccessibleName(tr("Peek at the definition"));
    setAutoFillBackground(true);
    m_place->setTextFormat(Qt::PlainText);
    m_left->setTextFormat(Qt::PlainText);
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_view->editor().setAccessibleName(tr("Text of the definition"));
    auto* go = new QToolButton(this);
    go->setText(tr("Go there"));
    auto* end = new QToolButton(this);
    end->setText(tr("Close"));
    for (QToolButton* button : {go, end}) {
        button->setAutoRaise(true);
        button->setMinimumSize(24, 24);
        button->setFocusPolicy(Qt::TabFocus);
        button->installEventFilter(this);
    }
    connect(go, &QToolButton::clicked, this, &PeekFrame::wanted);
    connect(end, &QToolButton::clicked, this, &PeekFrame::close);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 4, 2);
    head->setSpacing(8);
    head->addWidget(m_place);
    head->addWidget(m_left, 1);
    head->addWidget(go);
    head->addWidget(end);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(FrameWidth, FrameWidth, FrameWidth, FrameWidth);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    m_view->editor().installEventFilter(this);
    m_over.editor().installEventFilter(this);
    connect(m_view, &TextView::restyled, this, &PeekFrame::showRows);
    connect(m_over.editor().verticalScrollBar(), &QScrollBar::valueChanged, this, &PeekFrame::place);
    connect(&m_over, &TextView::replaced, this, &QWidget::hide);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*before*/, QWidget* now) {
        if (isVisible() && now && !isAncestorOf(now))
            hide();
    });
    hide();
}

void PeekFrame::open(const QString& place, std::shared_ptr<const core::SourceText> rows, const QString& left)
{
    m_place->setText(place);
    m_left->setText(left);
    m_view->setZoom(m_over.zoom());
    m_view->setText(std::move(rows));
    showRows();
    this->place();
    show();
    raise();
    m_view->setFocus();
}

/// Its lines have other numbers than these, and its place says which.
void PeekFrame::showRows()
{
    m_view->editor().setMarginWidth(0, 0);
    m_view->editor().setCaretLineVisible(false);
}

/// Below the caret's line, or above it where there is more room.
void PeekFrame::place()
{
    QsciScintilla& text = m_over.editor();
    const long caret = text.SendScintilla(S::SCI_GETCURRENTPOS);
    const auto line = static_cast<unsigned long>(text.SendScintilla(S::SCI_LINEFROMPOSITION, caret));
    const int rowHeight = text.textHeight(static_cast<int>(line));
    const auto y = static_cast<int>(text.SendScintilla(S::SCI_POINTYFROMPOSITION, 0UL, caret));
    const int top = text.viewport()->mapTo(&m_over, QPoint(0, y)).y();
    const int rows = std::max(m_view->editor().lines(), FewestRows);
    const int wanted = m_place->sizeHint().height() + 12 + rows * m_view->editor().textHeight(0)
        + m_view->editor().horizontalScrollBar()->sizeHint().height();
    const QRect room = m_over.rect();
    const int below = room.bottom() - (top + rowHeight);
    const bool isBelow = below >= wanted || below >= top;
    const int height = std::min(wanted, isBelow ? below : top);
    const int left = text.viewport()->mapTo(&m_over, QPoint(0, 0)).x();
    setGeometry(left, isBelow ? top + rowHeight : top - height, room.width() - left, std::max(height, 0));
}

void PeekFrame::close()
{
    hide();
    m_over.setFocus();
    emit closed();
}

bool PeekFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_over.editor()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (!isOfKey(*event))
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isGo = watched == &m_view->editor() && (key == Qt::Key_Return || key == Qt::Key_Enter);
    if (key != Qt::Key_Escape && !isGo)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress && isGo)
        emit wanted();
    else if (event->type() == QEvent::KeyPress)
        close();
    return true;
}

void PeekFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ui
