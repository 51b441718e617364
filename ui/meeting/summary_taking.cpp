// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/summary_taking.h"

#include "core/base/whole_file.h"
#include "ui/meeting/summary_page.h"
#include "ui/text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

namespace ui {

SummaryTaking::SummaryTaking(MeetingPage& page, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_task([this](const core::Result<void>& written) {
        if (written)
            emit said(tr("Saved as %1").arg(m_saving));
        else
            emit failed(written.error());
    })
{
    const SummaryPage& summary = page.summary();
    connect(&summary, &SummaryPage::copyWanted, this, &SummaryTaking::copy);
    connect(&summary, &SummaryPage::saveWanted, this, &SummaryTaking::chooseFile);
    connect(&summary, &SummaryPage::printWanted, this, &SummaryTaking::preview);
}

std::string SummaryTaking::markdown() const
{
    const std::optional<core::MeetingMinutes> minutes = m_page.minutes();
    return minutes ? core::minutesMarkdown(*minutes) : std::string();
}

void SummaryTaking::copy()
{
    QGuiApplication::clipboard()->setText(toQString(markdown()));
    emit said(tr("Copied the minutes as Markdown."));
}

void SummaryTaking::chooseFile()
{
    const std::optional<core::MeetingMinutes> minutes = m_page.minutes();
    const QString name = minutes ? toQString(minutes->review) + QStringLiteral(".minutes.md") : QString();
    const QString file =
        QFileDialog::getSaveFileName(&m_page.summary(), tr("Save the Minutes"), name, tr("Markdown (*.md)"));
    if (!file.isEmpty())
        save(toPath(file));
}

void SummaryTaking::save(const std::filesystem::path& file)
{
    m_saving = fromPath(file.filename());
    m_task.start([file, text = markdown()](const std::stop_token&) { return core::replaceFile(file, text); });
}

void SummaryTaking::preview()
{
    auto* dialog = new QPrintPreviewDialog(&m_page.summary());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
        [text = markdown()](QPrinter* printer) { printMinutes(text, *printer); });
    dialog->open();
}

void printMinutes(const std::string& markdown, QPrinter& printer)
{
    QTextDocument document;
    document.setMarkdown(toQString(markdown),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
            | QTextDocument::MarkdownNoHTML);
    document.print(&printer);
}

} // namespace ui
