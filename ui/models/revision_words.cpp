// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/revision_words.h"

#include "ui/text.h"

#include <QCoreApplication>

#include <filesystem>

namespace ui {

namespace {

constexpr std::size_t ShortId = 7;

/// Two files or folders without a repository have their paths for names.
QString lastPart(const std::string& path)
{
    const std::string last = std::filesystem::path(path).filename().string();
    return toShown(last.empty() ? path : last);
}

} // namespace

QString shortCommit(const std::string& id)
{
    return toShown(id.substr(0, ShortId));
}

QString revisionText(const core::Revision& revision)
{
    if (revision.isWorkingTree())
        return revision.name.empty() ? QCoreApplication::translate("ui::RevisionModel", "working tree")
                                     : lastPart(revision.name);
    return wholeCommit(revision).isEmpty() ? toShown(revision.name) : shortCommit(revision.commit);
}

QString revisionText(const core::CheckedRevision& side)
{
    const bool isVersion = !side.revision.isWorkingTree() && !side.tag.empty();
    return isVersion ? toShown(side.tag) : revisionText(side.revision);
}

QString wholeCommit(const core::Revision& revision)
{
    const bool mayBeId = revision.kind == core::RevisionKind::Commit || revision.name.empty();
    return mayBeId && revision.commit.starts_with(revision.name) ? toShown(revision.commit) : QString();
}

} // namespace ui
