// SPDX-License-Identifier: GPL-3.0-or-later
// One workspace in the window: navigator, centre and inspector side by side, or, where the window is narrow,
// the inspector as a tab beside the centre and the navigator laid over both.
#pragma once

#include "ui/frame/workspace_page.h"

#include <QWidget>

#include <cstdint>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace ui {

class LineSplitter;
class Popover;

/// How many panes a window of a width has beside each other.
enum class PageWidth : std::uint8_t { Three, Two, One };
PageWidth pageWidthOf(int window);

class PageFrame : public QWidget {
    Q_OBJECT
public:
    explicit PageFrame(const WorkspacePage& page, QWidget* parent = nullptr);

    /// Shown in place of the panes, while there is nothing for them; null: the panes are shown. What stood
    /// there before goes.
    void setInstead(QWidget* page);
    void setPageWidth(PageWidth width);
    /// What the inspector is called from now on; empty: there is nothing in it, and it makes room.
    void offerInspector(const QString& title);
    /// The panes beside the centre have nothing to say, and make room.
    void showCentreAlone(bool isAlone);

    bool hasNavigator() const { return m_page.navigator.widget && !m_isAlone; }
    bool hasInspector() const
    {
        return m_page.inspector.widget && !m_page.inspector.title.isEmpty() && !m_isAlone;
    }
    bool isNavigatorShown() const;
    bool isInspectorShown() const;
    void showNavigator(bool isShown);
    void showInspector(bool isShown);

    /// From left to right; some of them may be hidden.
    QList<QWidget*> panes() const;
    /// Those one can see, from left to right.
    QList<QWidget*> visiblePanes() const;

    /// To where they were in it the last time, else to the pane that comes first.
    void takeKeys();

    /// Of the narrowest arrangement: a window can always be made smaller.
    QSize minimumSizeHint() const override;

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

signals:
    /// A pane came or went.
    void panesChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// At the usual size of text.
    struct Widths {
        int navigator = 280;
        int inspector = 360;
    };

    void setUpNarrowBar();
    void placeInspector();
    void placeNavigator();
    bool isBesideCentre(const QWidget* pane) const;
    void shareWidth();
    void noteWidths();
    QRect popoverPlace() const;

    WorkspacePage m_page;
    PageWidth m_width = PageWidth::Three;
    Widths m_widths;
    bool m_isAlone = false; ///< the centre
    bool m_wantsNavigator = true;
    bool m_wantsInspector = true;
    QStackedWidget* m_stack; ///< the panes, or what is shown instead
    QWidget* m_panes;
    QWidget* m_instead = nullptr;
    bool m_hadKeys = false; ///< one of the panes
    QWidget* m_narrowBar;
    QToolButton* m_navigatorButton;
    QTabBar* m_tabs;
    LineSplitter* m_splitter;
    QStackedWidget* m_centre; ///< the centre, and the inspector where it is a tab
    Popover* m_popover;
};

} // namespace ui
