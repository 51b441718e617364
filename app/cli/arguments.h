// SPDX-License-Identifier: Apache-2.0
// The words behind a verb, read against what the verb takes.
#pragma once

#include "app/cli/format.h"
#include "app/cli/verb.h"
#include "core/base/result.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

class Arguments {
public:
    bool has(std::string_view option) const { return m_options.contains(option); }
    /// Empty when the option was not given; a switch has no value.
    const std::string& value(std::string_view option) const;
    /// Of an option that may be repeated, in the order of the command line.
    const std::vector<std::string>& values(std::string_view option) const;
    const std::vector<std::string>& positionals() const { return m_positionals; }
    /// Empty when it was not given.
    const std::string& positional(std::size_t place) const;

    /// The one asked for, else the verb's default.
    Format format() const { return m_format; }
    /// Where the answer goes; "-" is standard output.
    const std::string& output() const { return m_output; }

private:
    friend class ArgumentsReader;

    std::map<std::string, std::vector<std::string>, std::less<>> m_options;
    std::vector<std::string> m_positionals;
    Format m_format = Format::Text;
    std::string m_output = "-";
};

/// `words` are those behind the verb. The Error is for the user: an unknown option, a missing value, ...
core::Result<Arguments> readArguments(const Verb& verb, std::span<const char* const> words);

/// Whether --help or -h stands among the words: it wins over everything that may be wrong with the others.
bool asksForHelp(std::span<const char* const> words);

} // namespace cli
