// SPDX-License-Identifier: GPL-3.0-or-later
// What a window is called: after what is compared in it, and whether something in it is not saved.
#pragma once

#include <QString>
#include <QWidget>

namespace core {
class Repository;
}

namespace ui {

class Workspace;
struct Study;

class WindowTitle : public QObject {
    Q_OBJECT
public:
    WindowTitle(Workspace& workspace, QWidget& window);

    void setUnsaved(bool isUnsaved);

private:
    void setName(const QString& name);
    void show();
    static QString nameOf(const Study& study);

    QWidget& m_window;
    QString m_name;
    bool m_isUnsaved = false;
};

} // namespace ui
