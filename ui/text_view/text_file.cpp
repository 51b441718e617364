// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/text_file.h"

#include "core/base/whole_file.h"
#include "core/repo/repository.h"

namespace ui {

namespace fs = std::filesystem;

core::Result<SavedText> saveText(
    const fs::path& file, const core::SourceText& text, const core::SourceText& onDisk)
{
    std::error_code failed;
    const fs::path target = fs::weakly_canonical(file, failed);
    const fs::path& written = failed ? file : target;
    const auto bytes = core::readFile(written);
    if (!bytes && bytes.error().code != core::ErrorCode::NotFound)
        return tl::unexpected(bytes.error());
    if (bytes && *bytes == text.bytes())
        return SavedText {};
    if (bytes && *bytes != onDisk.bytes())
        return SavedText {core::SourceText::make(*bytes, text.name())};
    const fs::perms permissions = bytes ? fs::status(written, failed).permissions() : core::ReadableByAll;
    if (auto replaced = core::replaceFile(written, text.bytes(), permissions); !replaced)
        return tl::unexpected(replaced.error());
    return SavedText {};
}

} // namespace ui
