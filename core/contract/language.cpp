// SPDX-License-Identifier: Apache-2.0
#include "core/contract/language.h"

#include "core/contract/word_list.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct LanguageNames {
    Language language;
    std::string_view name;
    std::string_view id;
};

constexpr std::array<LanguageNames, 5> AllLanguages {{
    {Language::OpenApi, "OpenAPI", "openapi"},
    {Language::AsyncApi, "AsyncAPI", "asyncapi"},
    {Language::GraphQl, "GraphQL", "graphql"},
    {Language::Proto, "Protocol Buffers", "proto"},
    {Language::JsonSchema, "JSON Schema", "jsonschema"},
}};

const LanguageNames& namesOf(Language language)
{
    return AllLanguages[static_cast<std::size_t>(language)];
}

constexpr WordList<4> ProtoVersions {"proto2", "proto3", "2023", "2024"};
/// A schema may name no draft.
constexpr WordList<7> SchemaDialects {
    "", "draft-03", "draft-04", "draft-06", "draft-07", "2019-09", "2020-12"};

/// "3.1" and "3.1.x" belong to the line "3.1"; "3.10" does not.
bool isOfLine(std::string_view version, std::string_view line)
{
    return version == line || (version.starts_with(line) && version[line.size()] == '.');
}

} // namespace

std::string_view languageName(Language language)
{
    return namesOf(language).name;
}

std::string_view languageId(Language language)
{
    return namesOf(language).id;
}

std::optional<Language> languageFromId(std::string_view id)
{
    const auto* const found = std::ranges::find(AllLanguages, id, &LanguageNames::id);
    return found == AllLanguages.end() ? std::nullopt : std::optional(found->language);
}

bool isCompared(Language language)
{
    return language == Language::OpenApi || language == Language::GraphQl || language == Language::Proto;
}

bool isKnownVersion(Language language, std::string_view version)
{
    switch (language) {
    case Language::OpenApi:
        return version == "2.0" || isOfLine(version, "3.0") || isOfLine(version, "3.1")
            || isOfLine(version, "3.2");
    case Language::AsyncApi:
        return isOfLine(version, "2") || isOfLine(version, "3");
    case Language::GraphQl:
        return version.empty();
    case Language::Proto:
        return isAmong(ProtoVersions, version);
    case Language::JsonSchema:
        return isAmong(SchemaDialects, version);
    }
    return false;
}

} // namespace core
