// SPDX-License-Identifier: Apache-2.0
#include "core/wire/sampler.h"

#include "core/document/document.h"
#include "core/wire/validator.h"
#include "core/wire/value_maker.h"

namespace core {

namespace {

/// What only the whole schema can say is met by another seed's choices, or by none.
constexpr std::uint64_t Seeds = 24;

bool accepts(const Validator& validator, const Element& schema, const std::string& json)
{
    const Document document = readDocument(SourceText::make(json), {.syntax = Syntax::Json});
    return validator.accepts(schema.node, document.tree.root());
}

} // namespace

std::optional<std::string> sampleValue(const WireSchema& schema, const SampleOptions& options)
{
    if (schema.contract == nullptr || schema.element == nullptr || !schema.element->node)
        return std::nullopt;
    const Validator validator(schema.contract->documents,
        {.dialect = schema.contract->dialect,
            .assertFormats = true,
            .direction = options.direction,
            .violations = 1});
    for (const bool usesExamples : {true, false}) {
        if (usesExamples && options.style != SampleStyle::ExampleFirst)
            continue;
        for (std::uint64_t attempt = 0; attempt < Seeds; ++attempt) {
            const auto value = ValueMaker({.isMinimal = options.style == SampleStyle::Minimal,
                                              .prefersExamples = usesExamples,
                                              .direction = options.direction,
                                              .seed = options.seed * Seeds + attempt,
                                              .depth = options.depth})
                                   .make(schema.element);
            if (value && accepts(validator, *schema.element, value->json()))
                return value->json();
        }
    }
    return std::nullopt;
}

} // namespace core
