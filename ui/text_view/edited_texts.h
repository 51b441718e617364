// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the working tree that are being edited, for whoever shows or changes them.
#pragma once

#include "core/compat/recipe.h"
#include "ui/task.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_file.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace ui {

/// What is to be done to one text of several.
struct TextStep {
    std::string file;
    core::TextPatch patch;
    std::shared_ptr<const core::SourceText> madeFor; ///< the text has to say this
};

class EditedTexts : public QObject {
    Q_OBJECT
public:
    explicit EditedTexts(QObject* parent = nullptr);
    ~EditedTexts() override;

    /// The folder of the working tree; nothing can be edited without one. Another one forgets all texts.
    void setRoot(const std::filesystem::path& root);
    const std::filesystem::path& root() const { return m_root; }

    /// The file, from now on edited; `asRead` is what it says on the disk and counts for the first one only.
    EditedText& edit(const std::string& path, const std::shared_ptr<const core::SourceText>& asRead);
    /// Null: nobody edits it.
    EditedText* find(const std::string& path) const;
    std::vector<EditedText*> all() const;
    bool isDirty() const;

    /// One step with the step's name. Refuses when the text does not say any more what `madeFor` says, which
    /// is the text the step was made for.
    core::Result<void> apply(
        const core::RecipeStep& step, const std::shared_ptr<const core::SourceText>& madeFor);

    /// The same to several texts, as one step: all of them, or none.
    core::Result<void> applyToAll(const std::vector<TextStep>& steps, const QString& name);

    /// Not while what somebody else wrote into the file awaits a decision.
    void save(const std::string& path);
    /// The same, into a file that nobody may write into: from then on its owner may.
    void saveAsWritable(const std::string& path);
    /// Into another file; the text goes on waiting to be saved in its own.
    void saveCopy(const std::string& path, const std::filesystem::path& copy);
    void saveAll();
    bool isSaving() const { return m_saving.isRunning(); }
    /// Forgets the text and what was not saved of it.
    void close(const std::string& path);

signals:
    void opened(ui::EditedText* text);
    void closing(ui::EditedText* text);
    /// A step was put into it from elsewhere.
    void applied(ui::EditedText* text);
    /// A moment after it changed: what is judged instead of the file.
    void edited(const std::string& path, std::shared_ptr<const core::SourceText> text);
    /// The file says what the text says, or nobody edits it any more.
    void settled(const std::string& path);
    void dirtyChanged(const std::string& path, bool isDirty);
    void saved(const std::string& path);
    /// It was to be saved, and is not before somebody decides what becomes of what another program wrote.
    void refused(const std::string& path);
    /// Nobody may write into the file.
    void foundReadOnly(const std::string& path);
    /// The world said no; the text is as unsaved as before.
    void notSaved(const std::string& path, const core::Error& error);
    void copied(const std::string& path, const std::filesystem::path& copy);
    /// Whatever was to be saved has been, or could not be.
    void savingEnded();

private:
    struct Saving {
        std::string path;
        EditedText::State state = 0;
        std::shared_ptr<const core::SourceText> text;
        core::Result<SavedText> outcome;
    };
    using Savings = std::vector<Saving>;
    struct Copying {
        std::string path;
        std::filesystem::path copy;
        core::Result<void> outcome;
    };

    void noteChange(const std::string& path);
    void noteDirt(const std::string& path, bool isDirty);
    void tellChanges();
    void startSaving();
    std::function<Saving()> savingOf(const std::string& path);
    void takeSaved(const Savings& savings);
    void takeSaved(const Saving& saving);
    void takeCopied(const Copying& copying);

    std::filesystem::path m_root;
    std::map<std::string, std::unique_ptr<EditedText>> m_texts;
    std::set<std::string> m_changed; ///< not told yet
    std::set<std::string> m_toSave;
    std::set<std::string> m_toMakeWritable; ///< when they are saved
    QTimer m_pause; ///< until changes are told
    Task<Savings> m_saving;
    Task<Copying> m_copying;
};

} // namespace ui
