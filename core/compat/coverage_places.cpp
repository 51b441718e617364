// SPDX-License-Identifier: Apache-2.0
#include "core/compat/coverage_places.h"

namespace core {

namespace {

std::string replacedAll(std::string text, std::string_view what, std::string_view with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

} // namespace

std::string coverageSpelledOut(std::string_view text)
{
    std::string whole = replacedAll(std::string(text), "<call>", "get: {<answer>}");
    whole = replacedAll(std::move(whole), "<answer>", "responses: {'204': {description: d}}");
    whole = replacedAll(std::move(whole), "<media>", "application/json: {schema: {@}}");
    return replacedAll(std::move(whole), "<shared>", "$ref: '#/components/schemas/Shared'");
}

std::string coverageFill(std::string_view text, std::string_view filling)
{
    return replacedAll(std::string(text), "@", filling);
}

} // namespace core
