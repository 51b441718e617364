// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/diagnoses.h"

#include "core/document/document.h"
#include "ui/text_view/edited_texts.h"
#include "ui/workspace/workspace.h"

#include <utility>

namespace ui {

Diagnoses::Diagnoses(Workspace& workspace, EditedTexts& texts, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reading([this](const Read& read) { take(read); })
{
    connect(&workspace, &Workspace::textRead, this,
        [this](const std::string& path, const std::shared_ptr<const core::LiveDocument>& text) {
            follow(path, text->document());
        });
    connect(&texts, &EditedTexts::settled, this, [this, &texts](const std::string& path) {
        if (const EditedText* text = texts.find(path))
            readAgain(path, text->onDisk());
    });
}

void Diagnoses::add(std::shared_ptr<const OpenFile> file)
{
    const std::string path = file->path;
    m_files[path] = std::move(file);
    emit changed(path);
}

void Diagnoses::remove(const std::string& path)
{
    m_waiting.erase(path);
    if (m_files.erase(path) > 0)
        emit changed(path);
}

void Diagnoses::clear()
{
    while (!m_files.empty())
        remove(std::string(m_files.begin()->first));
}

std::shared_ptr<const OpenFile> Diagnoses::of(const std::string& path) const
{
    const auto found = m_files.find(path);
    return found == m_files.end() ? nullptr : found->second;
}

std::vector<std::shared_ptr<const OpenFile>> Diagnoses::all() const
{
    std::vector<std::shared_ptr<const OpenFile>> files;
    for (const auto& [path, file] : m_files)
        files.push_back(file);
    return files;
}

bool Diagnoses::isRead(const std::string& path) const
{
    const auto known = of(path);
    return known && known->diagnostics;
}

/// It was read for everybody. Typing changes no encoding.
void Diagnoses::follow(const std::string& path, const core::Document& text)
{
    if (!isRead(path))
        return;
    m_waiting.erase(path);
    add(std::make_shared<const OpenFile>(
        OpenFile {path, text.tree.sharedSource(), text.diagnostics, of(path)->encoding}));
}

void Diagnoses::readAgain(const std::string& path, std::shared_ptr<const core::SourceText> text)
{
    if (!isRead(path) || of(path)->text->bytes() == text->bytes())
        return;
    m_waiting[path] = std::move(text);
    startReading();
}

/// One text after the other, of each the newest.
void Diagnoses::startReading()
{
    if (m_reading.isRunning() || m_waiting.empty())
        return;
    const auto next = m_waiting.extract(m_waiting.begin());
    m_reading.start([path = next.key(), text = next.mapped(), seed = m_workspace.surroundings().seed](
                        const std::stop_token& stop) {
        auto diagnostics = core::readDocument(text, {.seed = seed}, stop).diagnostics;
        return std::make_shared<const OpenFile>(
            OpenFile {path, text, std::move(diagnostics), encodingOf(text->bytes())});
    });
}

/// What was typed meanwhile is newer.
void Diagnoses::take(const Read& read)
{
    if (isRead(read->path) && !m_workspace.liveTexts().contains(read->path))
        add(read);
    startReading();
}

} // namespace ui
