// SPDX-License-Identifier: GPL-3.0-or-later
// To places in files, whether they are open or not.
#pragma once

#include <QObject>

#include <cstdint>
#include <functional>
#include <string>

namespace ui {

class EditorView;
class Workspace;

class TextTravel : public QObject {
    Q_OBJECT
public:
    TextTravel(Workspace& workspace, EditorView& editor, QObject* parent = nullptr);

    /// The place in bytes.
    void goTo(const std::string& file, std::uint32_t offset);
    /// Lines count from 0.
    void goToLine(const std::string& file, int line);

signals:
    /// What is in front is about to be left.
    void leaving();
    void arrived();

private:
    void go(const std::string& file, std::function<void()> arrive);
    void arrive();

    Workspace& m_workspace;
    EditorView& m_editor;
    std::string m_wanted; ///< a file that is on its way
    std::function<void()> m_arrive;
};

} // namespace ui
