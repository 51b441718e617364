// SPDX-License-Identifier: GPL-3.0-or-later
// Each repository has one window: who asks for it again is led to that one.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <filesystem>

namespace desktop {

/// What the one who comes later wants of the window that is there.
struct WindowRequest {
    QString workspace = {};
    QString baseline = {};
    QString candidate = {};
    QString contract = {};
    QString activationToken = {}; ///< with which Wayland lets a window come to the front
};

/// The root of the repository that holds the path, or the folder itself.
std::filesystem::path repositoryRoot(const std::filesystem::path& path);

/// True: a window shows this repository, and was asked.
bool askWindowOf(const std::filesystem::path& root, const WindowRequest& request);

/// Answers for the repository that its window shows.
class OneWindow : public QObject {
    Q_OBJECT
public:
    explicit OneWindow(QObject* parent = nullptr);

    /// From now on for this repository. Where another window answers already it is left to that one.
    void answerFor(const std::filesystem::path& root);
    /// Empty: it answers for nothing.
    QString socketPath() const { return m_server.isListening() ? m_server.fullServerName() : QString(); }

signals:
    void asked(const desktop::WindowRequest& request);

private:
    void receive();

    QLocalServer m_server;
};

} // namespace desktop
