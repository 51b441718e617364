// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/unsaved_text.h"

#include "core/base/digest.h"

#include <QByteArray>

namespace ui {

namespace {

/// The number is that of the format.
constexpr std::string_view Heading = "countersign unsaved text 2\n";
/// Did not say what the text was begun from.
constexpr std::string_view FirstHeading = "countersign unsaved text 1\n";

/// Names of files may hold any byte, line ends among them.
std::string encoded(const std::string& name)
{
    return QByteArray::fromStdString(name).toPercentEncoding("/").toStdString();
}

/// The line the bytes begin with; they go on behind it.
std::optional<std::string> takeLine(std::string_view& bytes)
{
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos)
        return {};
    const QByteArray line(bytes.data(), static_cast<qsizetype>(end));
    bytes.remove_prefix(end + 1);
    return QByteArray::fromPercentEncoding(line).toStdString();
}

} // namespace

std::string nameOfUnsaved(const std::filesystem::path& root, const std::string& path)
{
    return core::sha256Hex((root / path).string()) + UnsavedExtension;
}

std::string writeUnsaved(const UnsavedText& text)
{
    return std::string(Heading) + encoded(text.root.string()) + '\n' + encoded(text.path) + '\n'
        + text.begunFrom + '\n' + text.bytes;
}

std::optional<UnsavedText> readUnsaved(std::string_view bytes)
{
    const bool isFirst = bytes.starts_with(FirstHeading);
    if (!isFirst && !bytes.starts_with(Heading))
        return {};
    static_assert(Heading.size() == FirstHeading.size());
    bytes.remove_prefix(Heading.size());
    const auto root = takeLine(bytes);
    const auto path = takeLine(bytes);
    const auto begunFrom = isFirst ? std::string() : takeLine(bytes);
    if (!root || !path || !begunFrom)
        return {};
    return UnsavedText {*root, *path, std::string(bytes), *begunFrom};
}

} // namespace ui
