// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/offered_names.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

using openapi::NamesOf;

struct StatusCode {
    std::string_view code;
    std::string_view meaning;
};

constexpr auto StatusCodes = std::to_array<StatusCode>({{"200", "OK"}, {"201", "Created"},
    {"202", "Accepted"}, {"204", "No Content"}, {"206", "Partial Content"}, {"301", "Moved Permanently"},
    {"302", "Found"}, {"303", "See Other"}, {"304", "Not Modified"}, {"307", "Temporary Redirect"},
    {"308", "Permanent Redirect"}, {"400", "Bad Request"}, {"401", "Unauthorized"},
    {"402", "Payment Required"}, {"403", "Forbidden"}, {"404", "Not Found"}, {"405", "Method Not Allowed"},
    {"406", "Not Acceptable"}, {"408", "Request Timeout"}, {"409", "Conflict"}, {"410", "Gone"},
    {"412", "Precondition Failed"}, {"413", "Content Too Large"}, {"415", "Unsupported Media Type"},
    {"422", "Unprocessable Content"}, {"423", "Locked"}, {"428", "Precondition Required"},
    {"429", "Too Many Requests"}, {"500", "Internal Server Error"}, {"501", "Not Implemented"},
    {"502", "Bad Gateway"}, {"503", "Service Unavailable"}, {"504", "Gateway Timeout"},
    {"2XX", "Any success"}, {"4XX", "Any error of the caller"}, {"5XX", "Any error of the server"},
    {"default", "Any other answer"}});

constexpr auto MediaTypes = std::to_array<std::string_view>({"application/json", "application/problem+json",
    "application/xml", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain",
    "text/event-stream", "application/octet-stream", "application/pdf", "image/png", "image/jpeg"});

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(
        out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return out;
}

std::vector<Offer> offersOf(const std::set<std::string_view>& names)
{
    std::vector<Offer> offers;
    for (const std::string_view name : names)
        offers.push_back({.text = {}, .name = std::string(name)});
    return offers;
}

std::vector<Offer> statusCodes()
{
    std::vector<Offer> offers;
    for (const StatusCode& each : StatusCodes)
        offers.push_back({.text = {}, .name = std::string(each.code), .about = std::string(each.meaning)});
    return offers;
}

template <typename Wanted>
std::set<std::string_view> keysIn(const DocumentSet& documents, Wanted wanted)
{
    std::set<std::string_view> found;
    for (const ContractFile* file : documents.files()) {
        const KeyTable& keys = file->document.tree.keys();
        for (KeyId key = 0; key < keys.size(); ++key) {
            if (wanted(keys.text(key)))
                found.insert(keys.text(key));
        }
    }
    return found;
}

bool looksLikeMediaType(std::string_view key)
{
    const std::size_t slash = key.find('/');
    return slash != std::string_view::npos && slash > 0 && slash + 1 < key.size()
        && key.find_first_of(" {}#?:") == std::string_view::npos && key.find('/', slash + 1) == key.npos;
}

std::vector<Offer> mediaTypes(const DocumentSet& documents)
{
    std::set<std::string_view> found = keysIn(documents, looksLikeMediaType);
    found.insert(MediaTypes.begin(), MediaTypes.end());
    return offersOf(found);
}

std::vector<Offer> securitySchemes(const Node& root)
{
    std::vector<Offer> offers;
    for (const Node& schemes : {root["components"]["securitySchemes"], root["securityDefinitions"]}) {
        for (const Node& scheme : schemes)
            offers.push_back(
                {.text = {}, .name = std::string(scheme.key()), .about = std::string(scheme["type"].text())});
    }
    return offers;
}

std::vector<Offer> tags(const Node& root)
{
    std::vector<Offer> offers;
    for (const Node& tag : root["tags"]) {
        const std::string_view about = tag["description"].text();
        offers.push_back({.text = {},
            .name = std::string(tag["name"].text()),
            .about = std::string(about.substr(0, about.find('\n')))});
    }
    return offers;
}

std::vector<Offer> operations(const DocumentSet& documents)
{
    std::set<std::string_view> found;
    for (const ContractFile* file : documents.files()) {
        const Tree& tree = file->document.tree;
        const KeyId key = tree.keys().find("operationId");
        for (NodeIndex index = 0; key != NoKey && index < tree.nodeCount(); ++index) {
            if (tree.record(index).key == key && tree.record(index).kind == NodeKind::String)
                found.insert(tree.text(tree.record(index)));
        }
    }
    return offersOf(found);
}

std::vector<Offer> properties(const Node& schema)
{
    std::vector<Offer> offers;
    const Node required = schema["required"];
    for (const Node& property : schema["properties"]) {
        const bool isRequired =
            std::ranges::any_of(required, [&](const Node& each) { return each.text() == property.key(); });
        if (!isRequired)
            offers.push_back({.text = {}, .name = std::string(property.key())});
    }
    return offers;
}

} // namespace

std::vector<Offer> offeredNames(const DocumentSet& documents, NamesOf names, const Node& beside)
{
    const Node root = documents.entry().document.tree.root();
    switch (names) {
    case NamesOf::Anything:
    case NamesOf::Values: // are not all words: whoever writes them knows more
        return {};
    case NamesOf::StatusCodes:
        return statusCodes();
    case NamesOf::MediaTypes:
        return mediaTypes(documents);
    case NamesOf::SecuritySchemes:
        return securitySchemes(root);
    case NamesOf::Tags:
        return tags(root);
    case NamesOf::Properties:
        return properties(beside);
    case NamesOf::Operations:
        return operations(documents);
    }
    return {};
}

std::vector<Offer> extensionKeys(std::span<const DocumentSet* const> all)
{
    std::set<std::string_view> found;
    for (const DocumentSet* documents : all)
        found.merge(keysIn(*documents, [](std::string_view key) { return key.starts_with("x-"); }));
    return offersOf(found);
}

std::string_view meaningOf(std::string_view statusCode)
{
    const auto* const found = std::ranges::find(StatusCodes, statusCode, &StatusCode::code);
    return found == StatusCodes.end() ? std::string_view() : found->meaning;
}

void keepMatching(std::vector<Offer>& offers, std::string_view typed)
{
    const std::string wanted = lower(typed);
    std::erase_if(
        offers, [&](const Offer& each) { return lower(each.name).find(wanted) == std::string::npos; });
    std::stable_partition(offers.begin(), offers.end(),
        [&](const Offer& each) { return lower(each.name).starts_with(wanted); });
}

} // namespace core
