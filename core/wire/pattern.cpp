// SPDX-License-Identifier: Apache-2.0
#include "core/wire/pattern.h"

#include "core/wire/pattern_parser.h"
#include "core/wire/pattern_program.h"
#include "core/wire/pattern_sampler.h"

namespace core {

struct Pattern::Parts {
    PatternSyntax syntax;
    PatternProgram program;
};

Pattern::Pattern(std::shared_ptr<const Parts> parts)
    : m_parts(std::move(parts))
{
}

Result<Pattern> Pattern::parse(std::string_view text)
{
    auto syntax = parsePattern(text);
    if (!syntax)
        return tl::unexpected(syntax.error());
    auto program = PatternProgram::compile(*syntax);
    if (!program)
        return fail(program.error().code, "pattern " + std::string(text) + " " + program.error().message);
    return Pattern(std::make_shared<const Parts>(Parts {*std::move(syntax), *std::move(program)}));
}

bool Pattern::matches(std::string_view utf8) const
{
    return m_parts->program.matches(utf8);
}

std::optional<std::string> Pattern::sample(const PatternWish& wish) const
{
    const auto accepts = [&](const std::string& text) { return matches(text) == wish.matching; };
    return samplePattern(m_parts->syntax, wish, accepts);
}

} // namespace core
