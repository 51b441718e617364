// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/private_notes.h"

#include "core/base/whole_file.h"
#include "core/document/document.h"
#include "core/document/json/json_writer.h"
#include "core/repo/repository.h"
#include "ui/text.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr std::uint64_t LargestNotes = 4U << 20U;

core::Result<NotesByPlace> readNotes(const std::filesystem::path& file)
{
    const auto text = core::readFile(file, LargestNotes);
    if (!text && text.error().code == core::ErrorCode::NotFound)
        return NotesByPlace();
    if (!text)
        return tl::unexpected(text.error());
    core::ReadOptions options;
    options.syntax = core::Syntax::Json;
    const core::Document document = core::readDocument(core::SourceText::make(*text), options);
    if (!document.isWhole() || !document.tree.root().isMap())
        return core::fail(core::ErrorCode::Damaged,
            "the private notes in " + file.string() + " cannot be read",
            "move the file away; new notes are kept as soon as it is gone");
    NotesByPlace notes;
    for (const core::Node& note : document.tree.root())
        notes.emplace(note.key(), toQString(note.text()));
    return notes;
}

core::Result<void> writeNotes(const std::filesystem::path& file, const NotesByPlace& notes)
{
    if (std::ranges::all_of(notes, [](const auto& note) { return note.second.isEmpty(); })) {
        std::error_code failed;
        std::filesystem::remove(file, failed);
        return {};
    }
    core::JsonWriter out(2);
    out.openMap();
    for (const auto& [place, text] : notes)
        if (!text.isEmpty())
            out.member(place, text.toStdString());
    out.close();
    return core::replaceFile(file, out.take(), core::ReadableByOwner);
}

} // namespace

PrivateNotes::PrivateNotes(std::filesystem::path folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_disk.setMaxThreadCount(1);
}

PrivateNotes::~PrivateNotes()
{
    finish();
}

void PrivateNotes::open(const std::string& matter)
{
    if (matter == m_matter)
        return;
    finish();
    m_matter = matter;
    m_notes.clear();
    m_isLost = false;
    if (file().empty())
        return;
    m_isBusy = true;
    QtConcurrent::run(&m_disk, readNotes, file()).then(this, [this, matter](core::Result<NotesByPlace> read) {
        if (matter == m_matter)
            take(std::move(read));
    });
}

void PrivateNotes::take(core::Result<NotesByPlace> read)
{
    m_isBusy = false;
    if (read) {
        // What was typed meanwhile is newer than the file.
        m_notes.merge(*read);
    } else {
        m_isLost = true;
        emit failed(read.error());
    }
    emit changed();
    write();
}

QString PrivateNotes::at(const std::string& place) const
{
    const auto found = m_notes.find(place);
    return found == m_notes.end() ? QString() : found->second;
}

void PrivateNotes::set(const std::string& place, const QString& text)
{
    if (at(place) == text)
        return;
    m_notes[place] = text;
    m_isUnwritten = true;
    write();
}

std::filesystem::path PrivateNotes::file() const
{
    return m_folder.empty() || m_matter.empty() ? std::filesystem::path() : m_folder / (m_matter + ".json");
}

void PrivateNotes::write()
{
    if (m_isBusy || !m_isUnwritten || m_isLost || file().empty())
        return;
    m_isUnwritten = false;
    m_isBusy = true;
    QtConcurrent::run(&m_disk, writeNotes, file(), m_notes)
        .then(this, [this, matter = m_matter](const core::Result<void>& written) {
            if (!written)
                emit failed(written.error());
            if (matter != m_matter)
                return;
            m_isBusy = false;
            write();
        });
}

/// What is still on its way is written here and now: nobody comes back to it.
void PrivateNotes::finish()
{
    m_disk.waitForDone();
    if (m_isUnwritten && !m_isLost && !file().empty())
        (void)writeNotes(file(), m_notes);
    m_isUnwritten = false;
    m_isBusy = false;
}

} // namespace ui
