// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody loses more than two seconds of typing, however the program ends.
#pragma once

#include "core/document/source_text.h"
#include "ui/task.h"
#include "ui/text_view/unsaved_folder.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ui {

class EditedText;
class EditedTexts;

/// A text somebody had typed when the program ended, and what its file says now.
struct RecoveredText {
    AbandonedText abandoned;
    std::shared_ptr<const core::SourceText> onDisk; ///< empty where the file is gone
    bool isOlder = false; ///< the file says something else than it was begun from: saved since, or changed

    const std::string& path() const { return abandoned.text.path; }
};

/// Keeps what is unsaved of the edited texts beside them, and brings back what an earlier run left behind.
class Recovery : public QObject {
    Q_OBJECT
public:
    /// `folder` is the program's own; empty: nothing is kept. `runName` is nobody else's.
    Recovery(EditedTexts& texts, std::filesystem::path folder, const std::string& runName,
        QObject* parent = nullptr);
    ~Recovery() override;

    /// Looks for what was left behind of the working tree the texts belong to; found() tells.
    void look();
    /// What was found, while nobody has decided what becomes of it.
    const std::vector<RecoveredText>& pending() const { return m_pending; }
    /// Brings the texts back as a step of each, which can be undone; nothing is saved.
    void keep();
    /// For good.
    void discard();
    /// What is unsaved now, without waiting for the next pause.
    void writeNow();
    /// The same, and it is on the disk when this returns: the program may be ended then.
    void writeBeforeTheEnd();

signals:
    void found();
    void decided();
    /// Unsaved texts cannot be kept: a full disk, for example.
    void failed(const core::Error& error);

private:
    struct Unsaved {
        std::string bytes;
        std::shared_ptr<const core::SourceText> begunFrom; ///< null: nobody has decided about the file yet
    };
    /// By working tree and path: what is to be written; nothing: to be removed.
    using Wanted = std::map<std::pair<std::filesystem::path, std::string>, std::optional<Unsaved>>;

    void watch(EditedText& text);
    void note(const EditedText& text);
    void forget(const std::string& path);
    void startWriting();

    EditedTexts& m_texts;
    std::filesystem::path m_folder;
    std::shared_ptr<UnsavedFolder> m_unsaved;
    std::set<std::string> m_changed; ///< not yet written
    std::set<std::string> m_written;
    Wanted m_wanted;
    std::vector<RecoveredText> m_pending;
    std::vector<AbandonedText> m_kept; ///< brought back, and not yet written as ours
    QTimer m_pause;
    Task<std::vector<RecoveredText>> m_looking;
    Task<core::Result<void>> m_writing;
};

} // namespace ui
