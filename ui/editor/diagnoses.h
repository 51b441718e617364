// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in the files that are open, as they are now: saved or not.
#pragma once

#include "ui/task.h"
#include "ui/workspace/snapshot.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ui {

class EditedTexts;

class Diagnoses : public QObject {
    Q_OBJECT
public:
    /// `chance` makes what is read unforeseeable to whoever wrote it.
    Diagnoses(EditedTexts& texts, std::function<std::uint64_t()> chance, QObject* parent = nullptr);

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

    void readAgain(const std::string& path, std::shared_ptr<const core::SourceText> text);
    void startReading();
    void take(const Read& read);

    std::function<std::uint64_t()> m_chance;
    std::map<std::string, std::shared_ptr<const OpenFile>> m_files;
    std::map<std::string, std::shared_ptr<const core::SourceText>> m_waiting;
    Task<Read> m_reading;
};

} // namespace ui
