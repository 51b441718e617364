// SPDX-License-Identifier: GPL-3.0-or-later
// Notices what other programs do to the files that are being edited.
#pragma once

#include "core/base/result.h"
#include "ui/task.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <map>
#include <string>
#include <vector>

namespace ui {

class EditedText;
class EditedTexts;

/// A text nobody has changed follows its file; one with unsaved changes gets a foreign text, about which
/// somebody has to decide.
class OutsideChanges : public QObject {
    Q_OBJECT
public:
    explicit OutsideChanges(EditedTexts& texts, QObject* parent = nullptr);

private:
    /// The files as they are now.
    struct Files {
        std::map<std::string, std::string> bytes; ///< by path; those that cannot be read are missing
        std::vector<std::string> gone;
    };

    void watch(const EditedText& text);
    void look();
    void take(const Files& files);
    void follow(const std::string& path, const std::string& bytes);

    EditedTexts& m_texts;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    Task<Files> m_looking;
};

} // namespace ui
