// SPDX-License-Identifier: Apache-2.0
#include "core/impact/pact_body.h"

#include "core/base/base64.h"
#include "core/document/json/json_writer.h"
#include "core/impact/media_types.h"

namespace core {

namespace {

/// A text as a value: JSON when it is said to be that, else a string.
PactBody bodyOfText(std::string text, const std::string& mediaType, std::string& gap)
{
    if (isJsonMediaType(mediaType))
        return jsonBody(std::move(text), gap);
    JsonWriter quoted(0);
    quoted.string(text);
    return jsonBody(quoted.take(), gap);
}

PactBody decodeBody(const Node& content, std::string_view encoding, const std::string& type, std::string& gap)
{
    const std::string text(content.text());
    if (encoding == "json" || encoding == "JSON")
        return jsonBody(text, gap);
    const auto bytes = base64Decoded(text);
    if (bytes)
        return bodyOfText(*bytes, type, gap);
    gap = "the content is said to be encoded, and is not base64";
    return {};
}

bool isEncoded(const Node& encoded)
{
    return encoded.isString() ? !encoded.text().empty()
                              : encoded.kind() == NodeKind::Boolean && encoded.text() == "true";
}

} // namespace

PactBody jsonBody(std::string text, std::string& gap)
{
    auto document = std::make_shared<const Document>(
        readDocument(SourceText::make(std::move(text)), {.syntax = Syntax::Json}));
    if (!document->isWhole()) {
        gap = "the body is said to be JSON, and is not";
        return {};
    }
    const Node root = document->tree.root();
    if (root && root.kind() == NodeKind::Null)
        return {};
    return {.value = root, .text = std::move(document)};
}

bool isJsonMediaType(std::string_view mediaType)
{
    return findMediaType(mediaType, {"application/json"}).has_value();
}

PactBody readPactBody(const Node& body, bool isVersion4, std::string& gap)
{
    if (!body || body.kind() == NodeKind::Null)
        return {};
    if (!isVersion4)
        return {.value = body};
    const Node content = body["content"];
    if (!content && (!body.isMap() || body.size() > 0)) {
        gap = "a body of version 4 has a content";
        return {};
    }
    const std::string type(body["contentType"].text());
    PactBody read;
    if (!content || content.kind() == NodeKind::Null)
        read = {};
    else if (content.isString() && isEncoded(body["encoded"]))
        read = decodeBody(content, body["encoded"].text(), type, gap);
    else if (content.isString() && isJsonMediaType(type) && content.text().starts_with('{'))
        read = jsonBody(std::string(content.text()), gap);
    else
        read.value = content;
    read.contentType = type;
    return read;
}

} // namespace core
