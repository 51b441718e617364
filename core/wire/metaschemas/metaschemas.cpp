// SPDX-License-Identifier: Apache-2.0
#include "core/wire/metaschemas/metaschemas.h"

#include "core/wire/metaschemas/metaschema_texts.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view Hosts[] = {"http://json-schema.org/", "https://json-schema.org/"};

const MetaschemaText* findText(std::string_view path)
{
    for (const auto& texts : {metaschemasUntilDraft7(), metaschemas2019(), metaschemas2020()}) {
        const auto found = std::ranges::find(texts, path, &MetaschemaText::path);
        if (found != texts.end())
            return &*found;
    }
    return nullptr;
}

Result<std::string> readText(const std::string& path)
{
    const MetaschemaText* const text = findText(path);
    if (!text)
        return fail(ErrorCode::NotFound, path + " is no metaschema of the standard");
    return std::string(text->json);
}

} // namespace

std::shared_ptr<const DocumentSet> loadMetaschema(std::string_view uri)
{
    const auto* const host =
        std::ranges::find_if(Hosts, [&](std::string_view each) { return uri.starts_with(each); });
    if (host == std::end(Hosts))
        return nullptr;
    const std::string path(uri.substr(host->size(), uri.find('#') - host->size()));
    if (!findText(path))
        return nullptr;
    LoadOptions options {.dialect = path == "draft-04/schema" ? Dialect::Draft4 : Dialect::Draft2020};
    options.read.syntax = Syntax::Json;
    for (const std::string_view each : Hosts)
        options.mappings.push_back({std::string(each), ""});
    auto documents = DocumentSet::load(path, readText, options);
    return documents ? *documents : nullptr;
}

} // namespace core
