// SPDX-License-Identifier: Apache-2.0
#include "core/document/proto/proto_reader.h"

#include "core/document/forbidden_bytes.h"
#include "core/document/proto/proto_declarations.h"

#include <algorithm>

namespace core {
namespace {

bool isAscii(std::string_view bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c > 0; });
}

} // namespace

void readProto(TreeBuilder& builder, const ReadOptions& options, const std::stop_token& stop)
{
    const std::string_view bytes = builder.tree().source().bytes();
    if (isUtf16(bytes)) {
        builder.report({.code = "not-utf8",
            .range = {},
            .message = "The text is in UTF-16",
            .hint = "Save the file in UTF-8"});
        return;
    }
    if (!isAscii(bytes))
        reportForbiddenBytes(builder);
    const TreeBuilder::Mark empty = builder.mark();
    ProtoCursor cursor(builder, options.limits, stop);
    ProtoDeclarations(cursor).readFile();
    if (cursor.isStopped()) {
        builder.takeBack(empty);
        builder.report({.code = "reading-stopped", .range = {}, .message = "The reading was stopped"});
    }
}

} // namespace core
