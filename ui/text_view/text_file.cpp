// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/text_file.h"

#include "core/base/overwritten_file.h"
#include "core/base/whole_file.h"
#include "core/repo/repository.h"

namespace ui {

namespace fs = std::filesystem;

namespace {

constexpr fs::perms Writable = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
/// As many as a system follows.
constexpr int MostLinks = 40;

/// Where the bytes lie; a link that leads nowhere yet leads there all the same.
fs::path behindLinks(fs::path file)
{
    std::error_code failed;
    for (int links = 0; links < MostLinks && fs::is_symlink(file, failed); ++links) {
        const fs::path next = fs::read_symlink(file, failed);
        file = next.is_absolute() ? next : file.parent_path() / next;
    }
    const fs::path whole = fs::weakly_canonical(file, failed);
    return failed ? file : whole;
}

core::Result<void> makeWritable(const fs::path& file)
{
    std::error_code failed;
    fs::permissions(file, fs::perms::owner_write, fs::perm_options::add, failed);
    if (failed)
        return core::fail(core::ErrorCode::NotWritable,
            "cannot make '" + file.string() + "' writable: " + failed.message(),
            "the file belongs to somebody else: save the text elsewhere");
    return {};
}

} // namespace

core::Result<SavedText> saveText(const fs::path& root, const fs::path& file, const core::SourceText& text,
    const core::SourceText& onDisk, ReadOnlyFile readOnly)
{
    std::error_code failed;
    if (!fs::is_directory(root, failed))
        return core::fail(core::ErrorCode::NotFound, "the folder '" + root.string() + "' is gone",
            "bring it back and save again, or save the text elsewhere");
    const fs::path written = behindLinks(file);
    const auto bytes = core::readFile(written);
    if (!bytes && bytes.error().code != core::ErrorCode::NotFound)
        return tl::unexpected(bytes.error());
    if (bytes && *bytes == text.bytes())
        return SavedText {};
    if (bytes && *bytes != onDisk.bytes())
        return SavedText {.foreign = core::SourceText::make(*bytes, text.name())};
    fs::perms permissions = bytes ? fs::status(written, failed).permissions() : core::ReadableByAll;
    // A file is replaced by its folder's leave; its own is asked for, too.
    if ((permissions & Writable) == fs::perms::none) {
        if (readOnly == ReadOnlyFile::Leave)
            return SavedText {.isReadOnly = true};
        if (auto made = makeWritable(written); !made)
            return tl::unexpected(made.error());
        permissions |= fs::perms::owner_write;
    }
    // Its other names would go on saying what it said.
    const bool hasOtherNames = bytes && fs::hard_link_count(written, failed) > 1 && !failed;
    if (auto replaced = hasOtherNames ? core::overwriteFile(written, text.bytes())
                                      : core::replaceFile(written, text.bytes(), permissions);
        !replaced)
        return tl::unexpected(replaced.error());
    return SavedText {};
}

} // namespace ui
