// SPDX-License-Identifier: Apache-2.0
#include "core/impact/multipart.h"

#include "core/impact/pact_query.h"

#include <algorithm>

namespace core {

namespace {

/// The value of `name=value` or `name="value"`; empty when it is not there.
std::string_view parameterOf(std::string_view text, std::string_view name)
{
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos)
        return {};
    text.remove_prefix(at + name.size());
    if (!text.starts_with('"'))
        return text.substr(0, text.find_first_of("; \t\r\n"));
    text.remove_prefix(1);
    return text.substr(0, text.find('"'));
}

std::string_view withoutLineEnd(std::string_view text)
{
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    return text;
}

/// Headers, an empty line, the value.
void addPart(std::string_view part, std::vector<PactField>& fields)
{
    std::size_t end = part.find("\r\n\r\n");
    std::size_t begin = end + 4;
    if (end == std::string_view::npos) {
        end = part.find("\n\n");
        begin = end + 2;
    }
    if (end == std::string_view::npos)
        return;
    const std::string_view name = parameterOf(part.substr(0, end), " name=");
    if (!name.empty())
        fields.push_back({std::string(name), std::string(withoutLineEnd(part.substr(begin)))});
}

} // namespace

std::optional<std::vector<PactField>> parseMultipart(std::string_view body, std::string_view mediaType)
{
    const std::string_view boundary = parameterOf(mediaType, "boundary=");
    const std::string delimiter = "--" + std::string(boundary);
    std::size_t begin = boundary.empty() ? std::string_view::npos : body.find(delimiter);
    if (begin == std::string_view::npos)
        return std::nullopt;
    std::vector<PactField> fields;
    while (begin != std::string_view::npos && fields.size() <= MostQueryFields) {
        begin += delimiter.size();
        const std::size_t end = body.find(delimiter, begin);
        addPart(body.substr(begin, end == std::string_view::npos ? end : end - begin), fields);
        begin = end;
    }
    return fields;
}

} // namespace core
