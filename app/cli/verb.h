// SPDX-License-Identifier: Apache-2.0
// A verb as data: help, the reading of its options and the completions all follow from this one entry.
#pragma once

#include "app/cli/exit_code.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace cli {

class Arguments;
class Console;

/// What stands for a word on the command line; completions offer names of that kind.
enum class WordKind : std::uint8_t { Text, File, Folder, Verb };

struct Positional {
    std::string_view name; ///< as the synopsis shows it: "FILE"
    std::string_view help;
    WordKind kind = WordKind::Text;
    bool required = true;
    std::span<const std::string_view> choices = {};
    bool isRepeatable = false; ///< only the last may be: any number of them
};

struct Option {
    std::string_view name; ///< "--at"
    std::string_view shortName = {}; ///< "-o"
    std::string_view value = {}; ///< what it takes, as help shows it: "REV"; empty for a switch
    std::string_view help;
    WordKind kind = WordKind::Text;
    std::span<const std::string_view> choices = {}; ///< empty: anything goes
    bool isRepeatable = false;

    bool isSwitch() const { return value.empty(); }
};

struct Example {
    std::string_view command;
    std::string_view what;
};

/// A verb may have sub-verbs, which are verbs like any other: `countersign review decide` is the sub-verb
/// named "review decide" of the verb "review".
struct Verb {
    std::string_view name; ///< of a sub-verb with its verb's name before it
    std::string_view summary; ///< one line for the list of verbs
    std::string_view description = {}; ///< paragraphs with an empty line between them
    std::span<const Positional> positionals = {};
    std::span<const Option> options = {}; ///< its own; the common ones are in commonOptions()
    std::span<const std::string_view> formats =
        {}; ///< names of format.h, the default first; empty: no --format
    bool writesOutput = true; ///< takes -o
    std::string_view exits; ///< one line for each exit code: "0  every file was read"
    std::span<const Example> examples = {};
    std::span<const Verb* const> subVerbs = {};
    /// An Error is told on standard error and ends with exit code 2. nullptr: only its sub-verbs do
    /// something.
    core::Result<ExitCode> (*run)(const Arguments& arguments, const Console& console);

    /// What is written on the command line for it, behind the verb it belongs to.
    std::string_view lastName() const { return name.substr(name.rfind(' ') + 1); }
};

} // namespace cli
