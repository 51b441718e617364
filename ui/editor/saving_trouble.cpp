// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/saving_trouble.h"

#include "ui/text.h"
#include "ui/text_view/edited_texts.h"

#include <QFileDialog>
#include <QPushButton>

namespace ui {

SavingTrouble::SavingTrouble(QWidget* parent)
    : QuestionStrip(parent)
    , m_again(addAnswer(tr("&Try again")))
    , m_elsewhere(addAnswer(tr("&Save elsewhere…")))
    , m_makeWritable(addAnswer(tr("&Make it writable and save")))
{
    connect(m_elsewhere, &QPushButton::clicked, this, &SavingTrouble::chooseCopy);
}

void SavingTrouble::serve(EditedTexts& texts)
{
    m_texts = &texts;
    connect(m_again, &QPushButton::clicked, this, [this] { m_texts->save(m_path); });
    connect(m_makeWritable, &QPushButton::clicked, this, [this] { m_texts->saveAsWritable(m_path); });
    connect(&texts, &EditedTexts::saved, this, [this](const std::string& path) {
        if (path == m_path)
            hide();
    });
    connect(&texts, &EditedTexts::copied, this,
        [this](const std::string& path, const std::filesystem::path& copy) {
            if (path == m_path)
                ask(tr("A copy of your text is in %1 now. %2 is not saved yet.")
                        .arg(toShown(copy.string()), toShown(path)));
        });
}

void SavingTrouble::explain(const std::string& path, const core::Error& error)
{
    const QString sentence =
        tr("%1 was not saved, and your text is kept here: %2.").arg(toShown(path), toShown(error.message));
    show(path,
        error.hint.empty()
            ? sentence
            : tr("%1 What to do: %2.", "what happened, a hint").arg(sentence, toShown(error.hint)),
        false);
}

void SavingTrouble::explainReadOnly(const std::string& path)
{
    show(path, tr("%1 was not saved: the file is read-only. Your text is kept here.").arg(toShown(path)),
        true);
}

void SavingTrouble::show(const std::string& path, const QString& sentence, bool isReadOnly)
{
    m_path = path;
    m_makeWritable->setVisible(isReadOnly);
    ask(sentence);
    takeKeys();
}

void SavingTrouble::chooseCopy()
{
    const std::filesystem::path name = std::filesystem::path(m_path).filename();
    auto* dialog = new QFileDialog(this, tr("Save a copy"), fromPath(m_texts->root().parent_path() / name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& file) { m_texts->saveCopy(m_path, toPath(file)); });
    dialog->open();
}

} // namespace ui
