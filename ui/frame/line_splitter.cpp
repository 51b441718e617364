// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/line_splitter.h"

#include <QPainter>

namespace ui {

namespace {

class LineHandle : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    // A handle of one pixel reaches over its neighbours; only its middle is to be seen.
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter(this).fillRect(contentsRect(), palette().color(QPalette::Mid));
    }
};

} // namespace

LineSplitter::LineSplitter(Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle* LineSplitter::createHandle()
{
    return new LineHandle(orientation(), this);
}

} // namespace ui
