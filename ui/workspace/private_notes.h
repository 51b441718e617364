// SPDX-License-Identifier: GPL-3.0-or-later
// What a person writes for themselves, place by place: a file of their own, kept with every key.
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <filesystem>
#include <map>
#include <string>

namespace ui {

using NotesByPlace = std::map<std::string, QString, std::less<>>;

class PrivateNotes : public QObject {
    Q_OBJECT
public:
    /// Below this folder; empty: they last as long as this.
    explicit PrivateNotes(std::filesystem::path folder, QObject* parent = nullptr);
    /// Comes back when the last word is on the disk.
    ~PrivateNotes() override;

    /// Those of another matter: of a meeting, by its id, for example. What is kept of them is there when
    /// `changed` says so.
    void open(const std::string& matter);
    /// `place` empty: on the whole of it.
    QString at(const std::string& place) const;
    void set(const std::string& place, const QString& text);

signals:
    /// They were read.
    void changed();
    void failed(const core::Error& error);

private:
    std::filesystem::path file() const;
    void take(core::Result<NotesByPlace> read);
    void write();
    void finish();

    std::filesystem::path m_folder;
    std::string m_matter;
    NotesByPlace m_notes;
    bool m_isUnwritten = false;
    bool m_isBusy = false; ///< with the file
    bool m_isLost = false; ///< the file holds something else than notes, and stays as it is
    QThreadPool m_disk; ///< of one thread: what is written last is what stays
};

} // namespace ui
