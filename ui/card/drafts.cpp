// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/drafts.h"

#include "core/base/digest.h"
#include "ui/workspace/workspace.h"

namespace ui {

namespace {

struct DraftField {
    const char* name;
    QString CardDraft::*text;
};

constexpr DraftField DraftFields[] = {{"comment", &CardDraft::comment}, {"answered", &CardDraft::answered},
    {"meaning", &CardDraft::meaning}, {"verdict", &CardDraft::verdict}, {"plan", &CardDraft::plan},
    {"person", &CardDraft::person}, {"day", &CardDraft::day}};

std::string draftKeyOf(const DraftField& field, const std::string& place)
{
    return place + ' ' + field.name;
}

std::filesystem::path draftFolderOf(const Surroundings& surroundings)
{
    return surroundings.stateFolder.empty() ? std::filesystem::path() : surroundings.stateFolder / "drafts";
}

/// A review has no id before its first word; its pair is known from the beginning.
std::string draftsNameOf(const core::Repository& repository, const core::ReviewedPair& pair)
{
    return core::sha256Hex(repository.root().string() + '\n' + pair.baseline + '\n' + pair.candidate);
}

} // namespace

Drafts::Drafts(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_notes(draftFolderOf(workspace.surroundings()))
{
    connect(&workspace, &Workspace::standingChanged, this, &Drafts::follow);
    connect(&m_notes, &PrivateNotes::changed, this, &Drafts::changed);
    connect(&m_notes, &PrivateNotes::failed, &workspace, &Workspace::failed);
    follow();
}

void Drafts::follow()
{
    const auto& standing = m_workspace.standing();
    const core::Repository* repository =
        standing && standing->study ? standing->study->repository.get() : nullptr;
    m_notes.open(
        repository ? draftsNameOf(*repository, m_workspace.statements().desk().pair) : std::string());
}

CardDraft Drafts::at(const std::string& place) const
{
    CardDraft draft;
    for (const DraftField& field : DraftFields)
        draft.*field.text = m_notes.at(draftKeyOf(field, place));
    return draft;
}

void Drafts::set(const std::string& place, const CardDraft& draft)
{
    for (const DraftField& field : DraftFields)
        m_notes.set(draftKeyOf(field, place), draft.*field.text);
}

} // namespace ui
