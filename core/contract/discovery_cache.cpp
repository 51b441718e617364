// SPDX-License-Identifier: Apache-2.0
#include "core/contract/discovery_cache.h"

#include "core/document/structural_hash.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::string_view CacheHeading = "countersign-discovery 1\n";

struct TextField {
    std::string_view name;
    std::string ContractFacts::*member;
};
struct ListField {
    std::string_view name;
    std::vector<std::string> ContractFacts::*member;
};

constexpr std::array<TextField, 6> TextFields {{
    {"version", &ContractFacts::version},
    {"title", &ContractFacts::title},
    {"numbered", &ContractFacts::contractVersion},
    {"why", &ContractFacts::why},
    {"trouble", &ContractFacts::trouble},
    {"package", &ContractFacts::package},
}};
constexpr std::array<ListField, 5> ListFields {{
    {"refers", &ContractFacts::references},
    {"id", &ContractFacts::ids},
    {"defines", &ContractFacts::defines},
    {"extends", &ContractFacts::extends},
    {"uses", &ContractFacts::uses},
}};
constexpr std::array<std::pair<std::string_view, Standing>, 3> StandingWords {{
    {"alone", Standing::Alone},
    {"shared", Standing::Shared},
    {"guessed", Standing::Guessed},
}};

std::string oneLine(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\\')
            out += "\\\\";
        else
            out += c;
    }
    return out;
}

std::string fromOneLine(std::string_view line)
{
    std::string out;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool escaped = line[at] == '\\' && at + 1 < line.size();
        at += escaped ? 1 : 0;
        out += escaped && line[at] == 'n' ? '\n' : line[at];
    }
    return out;
}

void writeLine(std::string& out, std::string_view name, std::string_view text)
{
    out.append(name).append(" ").append(oneLine(text)).append("\n");
}

void writeFacts(std::string& out, const ContractFacts& facts)
{
    if (facts.language) {
        writeLine(out, "language", languageId(*facts.language));
        writeLine(out, "standing", std::ranges::find(StandingWords, facts.standing, [](const auto& each) {
            return each.second;
        })->first);
    }
    if (facts.referencesKnown)
        writeLine(out, "explored", "yes");
    for (const TextField& field : TextFields) {
        if (!(facts.*field.member).empty())
            writeLine(out, field.name, facts.*field.member);
    }
    for (const ListField& field : ListFields) {
        for (const std::string& text : facts.*field.member)
            writeLine(out, field.name, text);
    }
}

bool readStanding(ContractFacts& facts, std::string_view word)
{
    const auto* const found =
        std::ranges::find(StandingWords, word, [](const auto& each) { return each.first; });
    if (found == StandingWords.end())
        return false;
    facts.standing = found->second;
    return true;
}

bool readFact(ContractFacts& facts, std::string_view name, std::string_view value)
{
    if (name == "language") {
        facts.language = languageFromId(value);
        return facts.language.has_value();
    }
    if (name == "standing")
        return readStanding(facts, value);
    if (name == "explored")
        return facts.referencesKnown = true;
    const auto* const text = std::ranges::find(TextFields, name, &TextField::name);
    const auto* const list = std::ranges::find(ListFields, name, &ListField::name);
    if (text != TextFields.end())
        facts.*text->member = fromOneLine(value);
    else if (list != ListFields.end())
        (facts.*list->member).push_back(fromOneLine(value));
    return text != TextFields.end() || list != ListFields.end();
}

std::string checksumLine(std::string_view bytes)
{
    std::string line = "sum ";
    const std::uint64_t sum = hashBytes(bytes, 0);
    for (int shift = 60; shift >= 0; shift -= 4)
        line += "0123456789abcdef"[(sum >> shift) & 15];
    return line + '\n';
}

/// What stands between heading and checksum; nothing when either is wrong.
std::string_view bodyOf(std::string_view saved)
{
    const std::size_t sumSize = checksumLine({}).size();
    if (!saved.starts_with(CacheHeading) || saved.size() < CacheHeading.size() + sumSize)
        return {};
    const std::string_view summed = saved.substr(0, saved.size() - sumSize);
    return checksumLine(summed) == saved.substr(summed.size()) ? summed.substr(CacheHeading.size())
                                                               : std::string_view();
}

} // namespace

const ContractFacts* DiscoveryCache::find(std::string_view key) const
{
    const auto found = m_facts.find(key);
    return found == m_facts.end() ? nullptr : &found->second;
}

void DiscoveryCache::store(std::string key, ContractFacts facts)
{
    if (m_facts.size() >= Capacity)
        m_facts.clear();
    m_facts.insert_or_assign(std::move(key), std::move(facts));
}

std::string DiscoveryCache::save() const
{
    std::string out(CacheHeading);
    for (const auto& [key, facts] : m_facts) {
        writeLine(out, "file", key);
        writeFacts(out, facts);
    }
    return out + checksumLine(out);
}

DiscoveryCache DiscoveryCache::load(std::string_view saved)
{
    DiscoveryCache cache;
    ContractFacts* facts = nullptr;
    for (std::string_view body = bodyOf(saved); !body.empty();) {
        const std::size_t end = std::min(body.find('\n'), body.size() - 1);
        const std::string_view line = body.substr(0, end);
        const std::size_t space = std::min(line.find(' '), line.size());
        const std::string_view value = line.substr(std::min(space + 1, line.size()));
        if (line.substr(0, space) == "file")
            facts = &cache.m_facts[fromOneLine(value)];
        else if (!facts || !readFact(*facts, line.substr(0, space), value))
            return {};
        body.remove_prefix(end + 1);
    }
    return cache;
}

} // namespace core
