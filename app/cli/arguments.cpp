// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"

#include "app/cli/verbs.h"
#include "app/cli/wording.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <memory>

namespace cli {

namespace {

const std::string Nothing;
const std::vector<std::string> NoValues;

} // namespace

/// Lets CLI11 split the words, and judges the outcome in our own words.
class ArgumentsReader {
public:
    explicit ArgumentsReader(const Verb& verb)
        : m_verb(verb)
        , m_options(optionsOf(verb))
    {
        declare();
    }

    core::Result<Arguments> read(std::span<const char* const> words);

private:
    void declare();
    core::Result<void> split(std::span<const char* const> words);
    core::Result<void> takeOptions();
    core::Result<void> takeOption(const Option& option, const CLI::Option& parsed);
    core::Result<void> takePositionals();
    core::Result<void> checkChoice(
        std::string_view name, std::string_view value, std::span<const std::string_view> choices);
    tl::unexpected<core::Error> unknownOption(std::string_view word) const;
    tl::unexpected<core::Error> refuse(std::string message, std::string hint = {}) const;

    const Verb& m_verb;
    std::vector<Option> m_options;
    CLI::App m_app;
    std::vector<CLI::Option*> m_parsed; ///< beside m_options
    std::vector<std::string> m_positionals;
    Arguments m_arguments;
};

void ArgumentsReader::declare()
{
    m_app.set_help_flag();
    m_app.allow_extras();
    for (const Option& option : m_options) {
        std::string names(option.name);
        if (!option.shortName.empty())
            names.append(",").append(option.shortName);
        CLI::Option* parsed =
            option.isSwitch() ? m_app.add_flag(names) : m_app.add_option(names)->expected(1);
        parsed->multi_option_policy(
            option.isSwitch() ? CLI::MultiOptionPolicy::TakeLast : CLI::MultiOptionPolicy::TakeAll);
        m_parsed.push_back(parsed);
    }
    m_app.add_option("words", m_positionals)->expected(0, -1);
}

tl::unexpected<core::Error> ArgumentsReader::refuse(std::string message, std::string hint) const
{
    if (hint.empty())
        hint = "'countersign help " + std::string(m_verb.name) + "' explains what it takes";
    return core::fail(core::ErrorCode::BadInput, std::move(message), std::move(hint));
}

tl::unexpected<core::Error> ArgumentsReader::unknownOption(std::string_view word) const
{
    const std::string_view name = word.substr(0, word.find('='));
    std::vector<std::string_view> known;
    std::ranges::transform(m_options, std::back_inserter(known), &Option::name);
    return refuse("unknown option " + inQuotes(name), didYouMean(name, known));
}

core::Result<void> ArgumentsReader::split(std::span<const char* const> words)
{
    try {
        m_app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::ArgumentMismatch& mismatch) {
        const std::string_view what = mismatch.what();
        const auto option = std::ranges::find(m_options, what.substr(0, what.find(':')), &Option::name);
        if (option == m_options.end())
            return refuse("the options make no sense together");
        return refuse(std::string(option->name) + " needs a value: " + std::string(option->value));
    } catch (const CLI::ParseError&) {
        return refuse("the command line was not understood");
    }
    for (const std::string& unknown : m_app.remaining())
        if (unknown != "--")
            return unknownOption(unknown);
    return {};
}

core::Result<void> ArgumentsReader::checkChoice(
    std::string_view name, std::string_view value, std::span<const std::string_view> choices)
{
    if (choices.empty() || std::ranges::find(choices, value) != choices.end())
        return {};
    return refuse(std::string(name) + " cannot be " + inQuotes(value), "use " + enumeration(choices, "or"));
}

core::Result<void> ArgumentsReader::takeOption(const Option& option, const CLI::Option& parsed)
{
    if (option.isSwitch()) {
        // Given plainly, CLI11 reports a switch as true; `--switch=text` comes with the text.
        if (parsed.results().back() != "true")
            return refuse(std::string(option.name) + " takes no value");
        m_arguments.m_options.emplace(option.name, std::vector<std::string> {{}});
        return {};
    }
    const std::vector<std::string>& values = parsed.results();
    const std::string name(option.name);
    if (values.size() > 1 && !option.isRepeatable)
        return refuse(name + " is given more than once");
    for (const std::string& value : values) {
        if (value.empty())
            return refuse(name + " needs a value: " + std::string(option.value));
        if (auto chosen = checkChoice(name, value, option.choices); !chosen)
            return chosen;
    }
    m_arguments.m_options.emplace(name, values);
    return {};
}

core::Result<void> ArgumentsReader::takeOptions()
{
    for (std::size_t place = 0; place < m_options.size(); ++place) {
        if (m_parsed[place]->count() == 0)
            continue;
        if (auto taken = takeOption(m_options[place], *m_parsed[place]); !taken)
            return taken;
    }
    if (m_arguments.has("--output"))
        m_arguments.m_output = m_arguments.value("--output");
    if (!m_verb.formats.empty()) {
        const std::string& asked = m_arguments.value("--format");
        m_arguments.m_format =
            formatNamed(asked.empty() ? m_verb.formats.front() : asked).value_or(Format::Text);
    }
    return {};
}

core::Result<void> ArgumentsReader::takePositionals()
{
    const auto known = m_verb.positionals;
    const bool isOpenEnded = !known.empty() && known.back().isRepeatable;
    if (m_positionals.size() > known.size() && !isOpenEnded)
        return refuse("unexpected word " + inQuotes(m_positionals[known.size()]));
    std::vector<std::string_view> required;
    for (const Positional& word : known)
        if (word.required)
            required.push_back(word.name);
    if (m_positionals.size() < required.size())
        return refuse(std::string(required[m_positionals.size()]) + " is missing");
    for (std::size_t place = 0; place < m_positionals.size(); ++place) {
        const Positional& word = known[std::min(place, known.size() - 1)];
        if (auto chosen = checkChoice(word.name, m_positionals[place], word.choices); !chosen)
            return chosen;
    }
    m_arguments.m_positionals = m_positionals;
    return {};
}

core::Result<Arguments> ArgumentsReader::read(std::span<const char* const> words)
{
    return split(words)
        .and_then([this] { return takeOptions(); })
        .and_then([this] { return takePositionals(); })
        .map([this] { return std::move(m_arguments); });
}

const std::string& Arguments::value(std::string_view option) const
{
    const std::vector<std::string>& all = values(option);
    return all.empty() ? Nothing : all.front();
}

const std::vector<std::string>& Arguments::values(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? NoValues : found->second;
}

const std::string& Arguments::positional(std::size_t place) const
{
    return place < m_positionals.size() ? m_positionals[place] : Nothing;
}

core::Result<Arguments> readArguments(const Verb& verb, std::span<const char* const> words)
{
    return ArgumentsReader(verb).read(words);
}

bool asksForHelp(std::span<const char* const> words)
{
    for (const std::string_view word : words) {
        if (word == "--")
            return false;
        if (word == "--help" || word == "-h")
            return true;
    }
    return false;
}

} // namespace cli
