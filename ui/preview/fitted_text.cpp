// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/fitted_text.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

/// For whatever is around it.
constexpr int ScrollingKeys[] = {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};

} // namespace

FittedText::FittedText(const QString& name, QWidget* parent)
    : QTextBrowser(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &FittedText::fit);
}

void FittedText::say(const QString& html)
{
    setHtml(html);
    setVisible(!html.isEmpty());
    fit();
}

void FittedText::fit()
{
    setFixedHeight(qCeil(document()->size().height()) + 1);
}

/// Nothing that a text names is fetched, from wherever.
QVariant FittedText::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

void FittedText::keyPressEvent(QKeyEvent* event)
{
    if (std::ranges::find(ScrollingKeys, event->key()) == std::end(ScrollingKeys))
        QTextBrowser::keyPressEvent(event);
    else
        event->ignore();
}

void FittedText::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void FittedText::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

} // namespace ui
