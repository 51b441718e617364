// SPDX-License-Identifier: GPL-3.0-or-later
// A text could not be saved: why, and the ways out, above the text that is as unsaved as before.
#pragma once

#include "core/base/result.h"
#include "ui/editor/question_strip.h"

#include <string>

namespace ui {

class EditedTexts;

class SavingTrouble : public QuestionStrip {
    Q_OBJECT
public:
    explicit SavingTrouble(QWidget* parent = nullptr);

    /// Does what is answered with the texts, and goes once the one it is about is saved.
    void serve(EditedTexts& texts);
    void explain(const std::string& path, const core::Error& error);
    void explainReadOnly(const std::string& path);

private:
    void show(const std::string& path, const QString& sentence, bool isReadOnly);
    void chooseCopy();

    EditedTexts* m_texts = nullptr;
    std::string m_path; ///< in the repository
    QPushButton* m_again;
    QPushButton* m_elsewhere;
    QPushButton* m_makeWritable;
};

} // namespace ui
