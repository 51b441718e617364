// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in the files that are open, as they are now: saved or not.
#pragma once

#include "ui/task.h"
#include "ui/workspace/snapshot.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace core {
struct Document;
}

namespace ui {

class EditedTexts;
class Workspace;

class Diagnoses : public QObject {
    Q_OBJECT
public:
    Diagnoses(Workspace& workspace, EditedTexts& texts, QObject* parent = nullptr);

    void add(std::shared_ptr<const OpenFile> file);
    void remove(const std::string& path);
    void clear();

    /// Null for a file that is not open.
    std::shared_ptr<const OpenFile> of(const std::string& path) const;
    std::vector<std::shared_ptr<const OpenFile>> all() const;

signals:
    void changed(const std::string& path);

private:
    using Read = std::shared_ptr<const OpenFile>;

    /// A language nobody reads yet stays unread.
    bool isRead(const std::string& path) const;
    void follow(const std::string& path, const core::Document& text);
    void readAgain(const std::string& path, std::shared_ptr<const core::SourceText> text);
    void startReading();
    void take(const Read& read);

    Workspace& m_workspace;
    std::map<std::string, std::shared_ptr<const OpenFile>> m_files;
    std::map<std::string, std::shared_ptr<const core::SourceText>> m_waiting; ///< as it is on the disk again
    Task<Read> m_reading;
};

} // namespace ui
