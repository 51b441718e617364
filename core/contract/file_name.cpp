// SPDX-License-Identifier: Apache-2.0
#include "core/contract/file_name.h"

#include "core/contract/word_list.h"

#include <algorithm>
#include <string>

namespace core {

namespace {

constexpr auto NeverExtensions = std::to_array<std::string_view>({"7z", "a", "adoc", "ai", "asm", "avi",
    "bat", "bin", "bmp", "bz2", "c", "cc", "class", "cmake", "cpp", "cs", "css", "csv", "cxx", "dart", "dll",
    "doc", "docx", "dylib", "ejs", "eot", "eps", "erb", "exe", "ex", "exs", "fs", "gif", "go", "gradle",
    "groovy", "gz", "h", "hcl", "heic", "hpp", "hs", "htm", "html", "ico", "icns", "ipynb", "jar", "java",
    "jpeg", "jpg", "js", "jsx", "kt", "kts", "less", "lib", "lock", "log", "lua", "m", "map", "markdown",
    "md", "mdx", "mjs", "ml", "mm", "mov", "mp3", "mp4", "o", "obj", "odt", "ogg", "otf", "pdf", "php", "pl",
    "pm", "png", "po", "ppt", "pptx", "ps1", "psd", "py", "pyc", "qml", "r", "rar", "rb", "rs", "rst", "sass",
    "scala", "scss", "sh", "snap", "so", "sql", "svelte", "svg", "swift", "tar", "tf", "tgz", "tif", "tiff",
    "toml", "ts", "tsx", "ttf", "vb", "vue", "wasm", "wav", "webm", "webp", "woff", "woff2", "xcf", "xls",
    "xlsx", "xml", "xz", "zig", "zip", "zst"});
constexpr auto NeverNames = std::to_array<std::string_view>({"composer.json", "npm-shrinkwrap.json",
    "package-lock.json", "package.json", "packages.lock.json", "pnpm-lock.yaml", "tsconfig.json"});

std::string lowerAscii(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(
        out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string_view extensionOf(std::string_view path)
{
    const std::string_view stem = withoutExtension(path);
    return stem.size() == path.size() ? std::string_view() : path.substr(stem.size() + 1);
}

bool hasFolder(std::string_view path, std::string_view folder)
{
    const std::string inner = '/' + std::string(folder) + '/';
    return path.starts_with(std::string_view(inner).substr(1)) || path.find(inner) != std::string_view::npos;
}

} // namespace

NameHint nameHint(std::string_view path)
{
    const std::string name = lowerAscii(fileNameOf(path));
    const std::string extension(extensionOf(name));
    if (isAmong(NeverExtensions, extension) || isAmong(NeverNames, name) || name.ends_with(".min.json"))
        return NameHint::Never;
    if (hasFolder(path, "node_modules"))
        return NameHint::Never;
    if (extension == "yaml" || extension == "yml" || extension == "json")
        return NameHint::Structured;
    if (extension == "graphql" || extension == "graphqls" || extension == "gql")
        return NameHint::GraphQl;
    return extension == "proto" ? NameHint::Proto : NameHint::None;
}

std::string_view folderOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view fileNameOf(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string_view withoutExtension(std::string_view path)
{
    const std::size_t nameBegin = path.rfind('/') + 1;
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos || dot <= nameBegin ? path : path.substr(0, dot);
}

bool isInside(std::string_view path, std::string_view folder)
{
    return folder.empty()
        || (path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/');
}

} // namespace core
