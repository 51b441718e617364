// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/page_frame.h"

#include "ui/frame/line_splitter.h"
#include "ui/frame/popover.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int LeastForThree = 1200;
constexpr int LeastForTwo = 900;
constexpr int LeastNavigator = 200;
constexpr int LeastInspector = 300;
constexpr QSize LeastCentre(320, 160);
/// Below that the panes beside it make room.
constexpr int ComfortableCentre = 480;
constexpr int PopoverWidth = 360;

QVBoxLayout* tightColumn(QWidget* owner)
{
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

/// How much more room words take than usual.
double textScale(const QWidget& widget)
{
    constexpr double UsualHeight = 17;
    return std::max(1.0, widget.fontMetrics().height() / UsualHeight);
}

} // namespace

PageWidth pageWidthOf(int window)
{
    return window >= LeastForThree ? PageWidth::Three
        : window >= LeastForTwo    ? PageWidth::Two
                                   : PageWidth::One;
}

PageFrame::PageFrame(const WorkspacePage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_stack(new QStackedWidget(this))
    , m_panes(new QWidget(m_stack))
    , m_narrowBar(new QWidget(m_panes))
    , m_navigatorButton(new QToolButton(m_narrowBar))
    , m_tabs(new QTabBar(m_narrowBar))
    , m_splitter(new LineSplitter(Qt::Horizontal, m_panes))
    , m_centre(new QStackedWidget(m_splitter))
    , m_popover(new Popover(m_panes))
{
    setUpNarrowBar();
    QVBoxLayout* whole = tightColumn(this);
    whole->setSizeConstraint(QLayout::SetNoConstraint);
    whole->addWidget(m_stack);
    m_stack->addWidget(m_panes);
    auto* column = tightColumn(m_panes);
    column->addWidget(m_narrowBar);
    column->addWidget(m_splitter, 1);

    m_centre->setMinimumWidth(LeastCentre.width());
    if (m_page.centre.widget)
        m_centre->addWidget(m_page.centre.widget);
    connect(m_popover, &Popover::closed, this, &PageFrame::panesChanged);
    placeNavigator();
    placeInspector();
    m_splitter->installEventFilter(this);
    connect(m_splitter, &QSplitter::splitterMoved, this, &PageFrame::noteWidths);
}

void PageFrame::setUpNarrowBar()
{
    m_navigatorButton->setText(m_page.navigator.title);
    m_navigatorButton->setAccessibleName(tr("Navigator"));
    m_navigatorButton->setAutoRaise(true);
    m_navigatorButton->setFocusPolicy(Qt::TabFocus);
    m_navigatorButton->setAccessibleDescription(tr("Opens the pane over the others"));
    connect(m_navigatorButton, &QToolButton::clicked, this, [this] { showNavigator(true); });
    m_tabs->setAccessibleName(tr("Panes"));
    m_tabs->setDrawBase(false);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_page.centre.title);
    m_tabs->addTab(m_page.inspector.title);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_centre->setCurrentIndex(tab);
        emit panesChanged();
    });
    auto* row = new QHBoxLayout(m_narrowBar);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_navigatorButton);
    row->addWidget(m_tabs);
    row->addStretch(1);
}

void PageFrame::setInstead(QWidget* page)
{
    if (!page && !m_instead)
        return;
    // A window that is not in front yet has its own idea of who gets the keys.
    const QWidget* keys = window()->focusWidget();
    const bool hadKeys = m_instead && (keys == m_instead || m_instead->isAncestorOf(keys));
    QWidget* before = std::exchange(m_instead, page);
    if (page)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page ? page : m_panes);
    if (before)
        before->deleteLater();
    emit panesChanged();
    if (hadKeys) {
        m_hadKeys = false;
        takeKeys();
    }
}

void PageFrame::setPageWidth(PageWidth width)
{
    if (width == m_width)
        return;
    m_width = width;
    placeNavigator();
    placeInspector();
    emit panesChanged();
}

void PageFrame::offerInspector(const QString& title)
{
    m_page.inspector.title = title;
    m_tabs->setTabText(1, title);
    if (!hasInspector())
        m_tabs->setCurrentIndex(0);
    placeInspector();
    emit panesChanged();
}

void PageFrame::showCentreAlone(bool isAlone)
{
    if (isAlone == m_isAlone)
        return;
    m_isAlone = isAlone;
    if (isAlone)
        m_tabs->setCurrentIndex(0);
    placeNavigator();
    placeInspector();
    emit panesChanged();
}

void PageFrame::placeNavigator()
{
    QWidget* navigator = m_page.navigator.widget;
    const bool isOver = m_width == PageWidth::One;
    m_navigatorButton->setVisible(hasNavigator() && isOver);
    m_popover->hide();
    if (!navigator)
        return;
    if (isOver) {
        m_popover->hold(navigator);
    } else {
        navigator->setMinimumWidth(qRound(LeastNavigator * textScale(*this)));
        m_splitter->insertWidget(0, navigator);
        navigator->setVisible(m_wantsNavigator && hasNavigator());
    }
    m_splitter->setStretchFactor(m_splitter->indexOf(m_centre), 1);
}

void PageFrame::placeInspector()
{
    QWidget* inspector = m_page.inspector.widget;
    const bool isTab = hasInspector() && m_width != PageWidth::Three;
    m_tabs->setVisible(isTab);
    m_narrowBar->setVisible(isTab || (m_width == PageWidth::One && hasNavigator()));
    if (!inspector)
        return;
    if (isTab) {
        m_centre->addWidget(inspector);
        m_centre->setCurrentIndex(m_tabs->currentIndex());
    } else {
        m_splitter->addWidget(inspector);
        inspector->setMinimumWidth(qRound(LeastInspector * textScale(*this)));
        inspector->setVisible(m_wantsInspector && hasInspector());
        m_centre->setCurrentIndex(0);
    }
    shareWidth();
}

bool PageFrame::isBesideCentre(const QWidget* pane) const
{
    return pane && m_splitter->indexOf(const_cast<QWidget*>(pane)) >= 0 && !pane->isHidden();
}

/// The panes beside the centre keep the width that somebody gave them, and it takes what is left.
void PageFrame::shareWidth()
{
    const QWidget* navigator = m_page.navigator.widget;
    const QWidget* inspector = m_page.inspector.widget;
    int left = isBesideCentre(navigator) ? qRound(m_widths.navigator * textScale(*this)) : 0;
    int right = isBesideCentre(inspector) ? qRound(m_widths.inspector * textScale(*this)) : 0;
    int lacking = qRound(ComfortableCentre * textScale(*this)) - (m_splitter->width() - left - right);
    const auto giveRoom = [&lacking](int& width, const QWidget* pane) {
        const int given = std::clamp(lacking, 0, std::max(0, width - (width > 0 ? pane->minimumWidth() : 0)));
        width -= given;
        lacking -= given;
    };
    giveRoom(right, inspector);
    giveRoom(left, navigator);
    QList<int> sizes(m_splitter->count(), 0);
    for (int pane = 0; pane < sizes.size(); ++pane) {
        const QWidget* widget = m_splitter->widget(pane);
        sizes[pane] = widget == navigator ? left
            : widget == inspector         ? right
                                          : m_splitter->width() - left - right;
    }
    m_splitter->setSizes(sizes);
}

/// As somebody left them; in letters, so to say, so that they are as good for a larger font.
void PageFrame::noteWidths()
{
    const auto note = [this](int& width, const QWidget* pane) {
        if (isBesideCentre(pane))
            width = qRound(pane->width() / textScale(*this));
    };
    note(m_widths.navigator, m_page.navigator.widget);
    note(m_widths.inspector, m_page.inspector.widget);
}

bool PageFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        shareWidth();
    return QWidget::eventFilter(watched, event);
}

bool PageFrame::isNavigatorShown() const
{
    return hasNavigator() && (m_width == PageWidth::One ? !m_popover->isHidden() : m_wantsNavigator);
}

bool PageFrame::isInspectorShown() const
{
    return hasInspector() && (m_width == PageWidth::Three ? m_wantsInspector : m_tabs->currentIndex() == 1);
}

void PageFrame::showNavigator(bool isShown)
{
    if (!hasNavigator())
        return;
    if (m_width != PageWidth::One) {
        m_wantsNavigator = isShown;
        m_page.navigator.widget->setVisible(isShown);
        shareWidth();
    } else if (isShown) {
        m_popover->open(popoverPlace());
    } else {
        m_popover->hide();
    }
    emit panesChanged();
}

void PageFrame::showInspector(bool isShown)
{
    if (!hasInspector())
        return;
    if (m_width == PageWidth::Three) {
        m_wantsInspector = isShown;
        m_page.inspector.widget->setVisible(isShown);
        shareWidth();
        emit panesChanged();
    } else {
        m_tabs->setCurrentIndex(isShown ? 1 : 0);
    }
}

QList<QWidget*> PageFrame::panes() const
{
    QList<QWidget*> panes {m_page.navigator.widget, m_page.centre.widget, m_page.inspector.widget};
    panes.removeAll(nullptr);
    return panes;
}

QList<QWidget*> PageFrame::visiblePanes() const
{
    if (m_stack->currentWidget() != m_panes)
        return {m_stack->currentWidget()};
    QList<QWidget*> visible = panes();
    erase_if(visible, [](const QWidget* pane) { return !pane->isVisible(); });
    return visible;
}

void PageFrame::takeKeys()
{
    const QList<QWidget*> panes = visiblePanes();
    QWidget* before = focusWidget();
    // What lets go of the keys may have left them to whatever comes next in the order of Tab.
    if (m_hadKeys && before && before->isVisible())
        before->setFocus();
    else if (m_page.first && panes.contains(m_page.first))
        m_page.first->setFocus();
    else if (!panes.isEmpty())
        panes.front()->setFocus();
    m_hadKeys = m_stack->currentWidget() == m_panes;
}

QSize PageFrame::minimumSizeHint() const
{
    return LeastCentre;
}

QByteArray PageFrame::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_widths.navigator << m_widths.inspector << m_wantsNavigator << m_wantsInspector;
    return state;
}

void PageFrame::restoreState(const QByteArray& state)
{
    Widths widths;
    bool wantsNavigator = true;
    bool wantsInspector = true;
    QDataStream stream(state);
    stream >> widths.navigator >> widths.inspector >> wantsNavigator >> wantsInspector;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return;
    m_widths = widths;
    m_wantsNavigator = wantsNavigator;
    m_wantsInspector = wantsInspector;
    placeNavigator();
    placeInspector();
    emit panesChanged();
}

void PageFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setPageWidth(pageWidthOf(qRound(window()->width() / textScale(*this))));
    if (m_popover->isVisible())
        m_popover->setGeometry(popoverPlace());
}

QRect PageFrame::popoverPlace() const
{
    const QRect below = m_splitter->geometry();
    return {below.topLeft(),
        QSize(std::min(qRound(PopoverWidth * textScale(*this)), below.width() * 4 / 5), below.height())};
}

} // namespace ui
