// SPDX-License-Identifier: GPL-3.0-or-later
// Which screen is the room's and which the presenter's; they come and go, and may be swapped.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

class QScreen;
class QWidget;

namespace ui {

/// The wanted screen for the Stage unless the Desk stands there; else the first other one; else the only one.
QString stageScreenOf(const QStringList& screens, const QString& desk, const QString& wanted);

/// "The room sees HDMI-1, you are on eDP-1."
QString screensText(const QString& stage, const QString& desk);

/// Holds the Stage's window on its screen while it is shown. Both windows outlive this.
class DeskScreens : public QObject {
    Q_OBJECT
public:
    DeskScreens(QWidget& stage, QWidget& desk, QObject* parent = nullptr);

    /// Full screen, on the other screen where there is one.
    void showStage();
    void hideStage();
    /// The two windows change places; remembered.
    void swap();
    bool hasTwo() const;
    QString text() const;

signals:
    /// Screens came or went, or were swapped.
    void changed();

private:
    QScreen* stageScreen() const;
    void place();
    void follow();
    void moveDesk(QScreen& screen);

    QWidget& m_stage;
    QWidget& m_desk;
    bool m_isShown = false; ///< or would be, were there a screen for the room
    QString m_wanted; ///< the screen's name; empty: any other than the desk's
};

} // namespace ui
