// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane_tour.h"

#include <QApplication>

#include <algorithm>

namespace ui {

namespace {

/// What takes the keys in it, in the order of now.
QList<QWidget*> tabStopsOf(QWidget& pane)
{
    QList<QWidget*> stops;
    QWidget* widget = &pane;
    do {
        const bool isInside = widget == &pane || pane.isAncestorOf(widget);
        if (isInside && widget->focusPolicy() & Qt::TabFocus && widget->window() == pane.window())
            stops << widget;
        widget = widget->nextInFocusChain();
    } while (widget != &pane);
    return stops;
}

bool takesTab(const QWidget& widget, const QWidget& window)
{
    return widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy() && widget.isVisible()
        && widget.isEnabled() && widget.window() == &window;
}

bool hasKeys(const QWidget* pane)
{
    const QWidget* focus = QApplication::focusWidget();
    return pane == focus || pane->isAncestorOf(focus);
}

} // namespace

void orderTabs(const QList<QWidget*>& panes)
{
    QList<QWidget*> stops;
    for (QWidget* pane : panes)
        stops << tabStopsOf(*pane);
    for (qsizetype next = 1; next < stops.size(); ++next)
        QWidget::setTabOrder(stops[next - 1], stops[next]);
}

bool moveTab(QWidget& window, bool isForwards)
{
    QWidget* const from = window.focusWidget() ? window.focusWidget() : &window;
    const auto next = [isForwards](const QWidget* widget) {
        return isForwards ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget* widget = next(from); widget != from; widget = next(widget)) {
        if (takesTab(*widget, window)) {
            widget->setFocus(isForwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

void movePane(const QList<QWidget*>& panes, int step)
{
    const auto current = std::ranges::find_if(panes, hasKeys);
    qsizetype next = current != panes.end() ? current - panes.begin() : step > 0 ? -1 : 0;
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        next = (next + step + panes.size()) % panes.size();
        panes[next]->setFocus(Qt::TabFocusReason);
        if (hasKeys(panes[next]))
            return;
    }
}

} // namespace ui
