// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/recovery.h"

#include "core/base/digest.h"
#include "core/repo/repository.h"
#include "ui/task_pool.h"
#include "ui/text_view/edited_texts.h"

#include <QGuiApplication>
#include <QThreadPool>

#include <utility>

namespace ui {

namespace {

constexpr int MostTypingLost = 2000; // milliseconds

/// A session that ends waits for its programs, but not for long.
constexpr int LongestFarewell = 1000; // milliseconds

bool isWrittenAfter(const std::filesystem::path& file, const AbandonedText& text)
{
    std::error_code missing;
    const std::filesystem::file_time_type written = std::filesystem::last_write_time(file, missing);
    return !missing && written > text.writtenAt;
}

bool isOlderThan(const std::filesystem::path& file, const std::string& onDisk, const AbandonedText& text)
{
    const std::string& begunFrom = text.text.begunFrom;
    return begunFrom.empty() ? isWrittenAfter(file, text) : core::sha256Hex(onDisk) != begunFrom;
}

/// Off the GUI thread. What equals the file was saved after all.
std::vector<RecoveredText> lookFor(const std::filesystem::path& folder, const std::filesystem::path& root)
{
    std::vector<RecoveredText> recovered;
    for (AbandonedText& each : findAbandoned(folder, root)) {
        const std::filesystem::path file = root / each.text.path;
        auto onDisk = core::readFile(file);
        const std::string bytes = onDisk.value_or(std::string());
        // Where the file is gone, nothing of anybody is written over.
        const bool isOlder = onDisk && isOlderThan(file, bytes, each);
        if (bytes == each.text.bytes)
            removeAbandoned(std::move(each));
        else
            recovered.push_back({each, core::SourceText::make(bytes, each.text.path), isOlder});
    }
    return recovered;
}

} // namespace

Recovery::Recovery(
    EditedTexts& texts, std::filesystem::path folder, const std::string& runName, QObject* parent)
    : QObject(parent)
    , m_texts(texts)
    , m_folder(std::move(folder))
    , m_unsaved(std::make_shared<UnsavedFolder>(m_folder, runName))
    , m_looking([this](std::vector<RecoveredText> recovered) {
        m_pending = std::move(recovered);
        if (!m_pending.empty())
            emit found();
    })
    , m_writing([this](const core::Result<void>& written) {
        if (!written)
            emit failed(written.error());
        else if (m_wanted.empty())
            for (AbandonedText& each : std::exchange(m_kept, {}))
                removeAbandoned(std::move(each));
        startWriting();
    })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(MostTypingLost);
    connect(&m_pause, &QTimer::timeout, this, &Recovery::writeNow);
    connect(&texts, &EditedTexts::opened, this, [this](EditedText* text) { watch(*text); });
    connect(&texts, &EditedTexts::closing, this, [this](EditedText* text) { forget(text->path()); });
    // What was typed while it was saved is begun from what the file says now.
    connect(&texts, &EditedTexts::saved, this, [this](const std::string& path) {
        note(*m_texts.find(path));
        writeNow();
    });
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Recovery::writeBeforeTheEnd);
    for (EditedText* text : texts.all())
        watch(*text);
}

/// What is still dirty now stays for the next run: nobody has said that it may go.
Recovery::~Recovery() = default;

void Recovery::look()
{
    m_pending.clear();
    m_looking.start([folder = m_folder, root = m_texts.root()](
                        const std::stop_token& /*stop*/) { return lookFor(folder, root); });
}

void Recovery::keep()
{
    for (RecoveredText& each : std::exchange(m_pending, {})) {
        EditedText& text = m_texts.edit(each.path(), each.onDisk);
        text.become(each.abandoned.text.bytes, tr("recovered text"));
        // It knows nothing of what was written since: saving it waits until somebody has decided.
        if (each.isOlder && !text.foreign() && text.isDirty())
            text.setForeign(text.onDisk());
        m_kept.push_back(std::move(each.abandoned));
    }
    writeNow();
    emit decided();
}

void Recovery::discard()
{
    for (RecoveredText& each : std::exchange(m_pending, {}))
        removeAbandoned(std::move(each.abandoned));
    emit decided();
}

void Recovery::watch(EditedText& text)
{
    connect(&text, &EditedText::changed, this, [this, &text] { note(text); });
    connect(&text, &EditedText::dirtyChanged, this, [this, &text] { note(text); });
    // What it is begun from is something else then.
    connect(&text, &EditedText::foreignChanged, this, [this, &text] { note(text); });
}

void Recovery::note(const EditedText& text)
{
    if (!text.isDirty()) {
        forget(text.path());
        return;
    }
    m_changed.insert(text.path());
    // Not begun anew by the next key: who types without a pause is kept, too.
    if (!m_pause.isActive())
        m_pause.start();
}

void Recovery::forget(const std::string& path)
{
    m_changed.erase(path);
    if (m_written.erase(path) == 0)
        return;
    m_wanted[{m_texts.root(), path}] = std::nullopt;
    startWriting();
}

void Recovery::writeNow()
{
    for (const std::string& path : std::exchange(m_changed, {})) {
        m_written.insert(path);
        const EditedText& text = *m_texts.find(path);
        const bool isUndecided = text.foreign() && text.foreign() == text.onDisk();
        m_wanted[{m_texts.root(), path}] =
            Unsaved {std::string(text.bytes()), isUndecided ? nullptr : text.onDisk()};
    }
    startWriting();
}

/// What is being written already comes first, and what was typed since behind it.
void Recovery::writeBeforeTheEnd()
{
    taskPool().waitForDone(LongestFarewell);
    writeNow();
    taskPool().waitForDone(LongestFarewell);
}

/// One after the other, so that what was written last is what stays.
void Recovery::startWriting()
{
    if (m_folder.empty() || m_writing.isRunning() || m_wanted.empty())
        return;
    m_writing.start([unsaved = m_unsaved, wanted = std::exchange(m_wanted, {})](
                        const std::stop_token& /*stop*/) -> core::Result<void> {
        for (const auto& [place, text] : wanted) {
            const auto& [root, path] = place;
            if (!text) {
                unsaved->remove(root, path);
                continue;
            }
            const auto begunFrom = text->begunFrom ? text->begunFrom->bytes() : std::string_view();
            if (auto written = unsaved->write({root, path, text->bytes, core::sha256Hex(begunFrom)});
                !written)
                return written;
        }
        return {};
    });
}

} // namespace ui
