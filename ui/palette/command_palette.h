// SPDX-License-Identifier: GPL-3.0-or-later
// Everything there is, found by typing a few letters of it: actions, operations, schemas, files, changes,
// settings.
#pragma once

#include "ui/palette/palette_model.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace ui {

class Commands;

class CommandPalette : public QFrame {
    Q_OBJECT
public:
    /// Asked each time the palette opens.
    using Source = std::function<std::vector<PaletteEntry>()>;

    explicit CommandPalette(QWidget* over);

    /// What an earlier source gives stands above what a later one gives.
    void addSource(Source source);
    /// With ">", "@" or "#", or nothing, typed already.
    void openWith(const QString& typed);
    /// Instead of what is asked usually.
    void ask(const QString& question);
    /// Below what was found: how somebody finds more. Empty: there is no more.
    void setWayOn(const QString& words);
    QString typed() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpList();
    void offer();
    void place();
    void chooseCurrent();
    void leave();

    QLineEdit* m_typed;
    QListView* m_list;
    QLabel* m_nothing;
    QLabel* m_wayOn;
    PaletteModel m_model;
    std::vector<Source> m_sources;
    QPointer<QWidget> m_before; ///< what had the focus
};

/// What can be done now, each with its menu and keys.
std::vector<PaletteEntry> commandEntries(const Commands& commands);

} // namespace ui
