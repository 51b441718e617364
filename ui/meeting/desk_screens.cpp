// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_screens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr const char* StageScreenKey = "meeting/stageScreen";

QStringList screenNames()
{
    QStringList names;
    for (const QScreen* screen : QGuiApplication::screens())
        names << screen->name();
    return names;
}

QScreen* screenNamed(const QString& name)
{
    const QList<QScreen*> all = QGuiApplication::screens();
    const auto found = std::ranges::find(all, name, &QScreen::name);
    return found == all.end() ? QGuiApplication::primaryScreen() : *found;
}

} // namespace

QString stageScreenOf(const QStringList& screens, const QString& desk, const QString& wanted)
{
    if (wanted != desk && screens.contains(wanted))
        return wanted;
    const auto other = std::ranges::find_if(screens, [&](const QString& name) { return name != desk; });
    return other == screens.end() ? desk : *other;
}

QString screensText(const QString& stage, const QString& desk)
{
    return stage == desk ? DeskScreens::tr("Stage and Desk share this screen.")
                         : DeskScreens::tr("The room sees %1, you are on %2.").arg(stage, desk);
}

DeskScreens::DeskScreens(QWidget& stage, QWidget& desk, QObject* parent)
    : QObject(parent)
    , m_stage(stage)
    , m_desk(desk)
    , m_wanted(QSettings().value(QLatin1String(StageScreenKey)).toString())
{
    const auto* app = qGuiApp;
    connect(app, &QGuiApplication::screenAdded, this, &DeskScreens::follow);
    // The windows of a screen that goes are moved first, and it is still listed while this is told.
    connect(app, &QGuiApplication::screenRemoved, this, &DeskScreens::follow, Qt::QueuedConnection);
}

bool DeskScreens::hasTwo() const
{
    return QGuiApplication::screens().size() > 1;
}

QScreen* DeskScreens::stageScreen() const
{
    return screenNamed(stageScreenOf(screenNames(), m_desk.screen()->name(), m_wanted));
}

QString DeskScreens::text() const
{
    return screensText(stageScreen()->name(), m_desk.screen()->name());
}

void DeskScreens::showStage()
{
    m_isShown = true;
    place();
    m_stage.activateWindow();
    emit changed();
}

void DeskScreens::hideStage()
{
    m_isShown = false;
    m_stage.hide();
    emit changed();
}

void DeskScreens::place()
{
    QScreen* screen = stageScreen();
    // A window that is full screen stays where it is.
    if (m_stage.isFullScreen() && m_stage.screen() != screen)
        m_stage.showNormal();
    m_stage.setScreen(screen);
    m_stage.setGeometry(screen->geometry());
    m_stage.showFullScreen();
}

void DeskScreens::swap()
{
    if (!hasTwo())
        return;
    QScreen* before = stageScreen();
    m_wanted = m_desk.screen()->name();
    QSettings().setValue(QLatin1String(StageScreenKey), m_wanted);
    moveDesk(*before);
    if (m_isShown)
        place();
    emit changed();
}

/// As large as before and at the same place of the other screen, where it has that room.
void DeskScreens::moveDesk(QScreen& screen)
{
    const Qt::WindowStates states = m_desk.windowState();
    const QRect room = screen.availableGeometry();
    const QPoint within = m_desk.geometry().topLeft() - m_desk.screen()->availableGeometry().topLeft();
    if (states & (Qt::WindowMaximized | Qt::WindowFullScreen))
        m_desk.setWindowState(Qt::WindowNoState);
    const QSize size = m_desk.size().boundedTo(room.size());
    const QPoint furthest(room.width() - size.width(), room.height() - size.height());
    m_desk.setScreen(&screen);
    m_desk.setGeometry({room.topLeft()
            + QPoint(std::clamp(within.x(), 0, furthest.x()), std::clamp(within.y(), 0, furthest.y())),
        size});
    m_desk.setWindowState(states);
}

/// A projector that is unplugged takes no meeting with it, and does not lay the Stage over the Desk; plugged
/// in again it shows what it showed.
void DeskScreens::follow()
{
    const bool isLost = m_isShown && !hasTwo();
    if (isLost)
        m_stage.hide();
    if (m_isShown && !isLost)
        place();
    emit changed();
}

} // namespace ui
