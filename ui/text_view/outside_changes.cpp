// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/outside_changes.h"

#include "core/repo/repository.h"
#include "ui/text.h"
#include "ui/text_view/edited_texts.h"

namespace ui {

namespace {

/// Programs write a file in several goes, and git many files.
constexpr int PauseBeforeLooking = 100; // milliseconds

} // namespace

OutsideChanges::OutsideChanges(EditedTexts& texts, QObject* parent)
    : QObject(parent)
    , m_texts(texts)
    , m_looking([this](const Files& files) { take(files); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseBeforeLooking);
    connect(&m_pause, &QTimer::timeout, this, &OutsideChanges::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&texts, &EditedTexts::opened, this, [this](EditedText* text) { watch(*text); });
    for (const EditedText* text : texts.all())
        watch(*text);
}

/// The folder, too: most programs put a new file in place of the old one, which ends the watch of the old.
void OutsideChanges::watch(const EditedText& text)
{
    const std::filesystem::path file = m_texts.root() / text.path();
    m_watcher.addPath(fromPath(file));
    m_watcher.addPath(fromPath(file.parent_path()));
}

void OutsideChanges::look()
{
    // What we write ourselves is no change from outside.
    if (m_texts.isSaving()) {
        m_pause.start();
        return;
    }
    std::vector<std::string> paths;
    for (const EditedText* text : m_texts.all()) {
        watch(*text);
        paths.push_back(text->path());
    }
    m_looking.start([root = m_texts.root(), paths = std::move(paths)](const std::stop_token& /*stop*/) {
        Files files;
        for (const std::string& path : paths) {
            auto bytes = core::readFile(root / path);
            if (bytes)
                files.bytes.emplace(path, std::move(*bytes));
            else if (bytes.error().code == core::ErrorCode::NotFound)
                files.gone.push_back(path);
        }
        return files;
    });
}

void OutsideChanges::take(const Files& files)
{
    if (m_texts.isSaving()) {
        m_pause.start();
        return;
    }
    for (const auto& [path, bytes] : files.bytes)
        follow(path, bytes);
    for (const std::string& path : files.gone) {
        if (EditedText* text = m_texts.find(path)) {
            // Nothing is left there that one of the two texts could replace.
            if (text->foreign())
                text->setForeign(nullptr);
            text->setGone(true);
        }
    }
}

void OutsideChanges::follow(const std::string& path, const std::string& bytes)
{
    EditedText* text = m_texts.find(path);
    if (!text)
        return;
    text->setGone(false);
    const core::SourceText& known = text->foreign() ? *text->foreign() : *text->onDisk();
    if (known.bytes() == bytes)
        return;
    const bool mayFollow = !text->isDirty() || text->bytes() == bytes;
    text->setForeign(core::SourceText::make(bytes, text->name()));
    if (mayFollow)
        text->takeForeign();
}

} // namespace ui
