// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/form_answers.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/document/value_printer.h"

namespace core {

Result<FormAnswers> readFormAnswers(const std::shared_ptr<const SourceText>& text)
{
    ReadOptions yaml;
    yaml.syntax = Syntax::Yaml;
    const Document document = readDocument(text, yaml);
    const PrintedValue printed = printJson(document, {.indent = 0});
    if (!document.isWhole() || !printed.diagnostics.empty() || !document.tree.root().isMap())
        return fail(ErrorCode::BadInput,
            "'" + escapedForTerminal(text->name()) + "' is no form: it cannot be read as YAML",
            document.diagnostics.empty() ? "" : escapedForTerminal(document.diagnostics.front().message));
    ReadOptions json;
    json.syntax = Syntax::Json;
    const Document values = readDocument(SourceText::make(printed.json), json);
    FormAnswers answers;
    for (const Node& value : values.tree.root())
        answers.emplace(value.key(), values.tree.source().slice(value.range()));
    return answers;
}

} // namespace core
