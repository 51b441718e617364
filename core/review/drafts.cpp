// SPDX-License-Identifier: Apache-2.0
#include "core/review/drafts.h"

#include "core/document/document.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core {

namespace {

constexpr std::string_view Reviews = ".countersign/reviews/";
constexpr std::string_view Journal = "/journal/";

std::string reviewOf(std::string_view path)
{
    path.remove_prefix(Reviews.size());
    return std::string(path.substr(0, path.find('/')));
}

std::string_view kindOf(const Node& entry)
{
    return entry["kind"].text();
}

bool isDecision(const Node& entry)
{
    return kindOf(entry) == "decision" || (kindOf(entry).empty() && entry["verdict"]);
}

/// What a decision lacks; empty when it is whole.
std::string lackOf(const DraftDecision& decision)
{
    for (const auto& [name, value] : {std::pair("place", &decision.place),
             std::pair("verdict", &decision.verdict), std::pair("by", &decision.by)})
        if (value->empty())
            return "a decision without \"" + std::string(name) + "\"";
    return {};
}

DraftDecision decisionOf(const Node& entry, std::string review)
{
    const auto text = [&](std::string_view key) { return std::string(entry[key].text()); };
    return {std::move(review), text("place"), text("facts"), text("verdict"), text("by"), text("at"),
        text("reason")};
}

} // namespace

bool isJournal(std::string_view path)
{
    return path.starts_with(Reviews) && path.ends_with(".jsonl")
        && path.find(Journal, Reviews.size()) != std::string_view::npos;
}

void readJournal(const std::string& path, const std::string& text, Drafts& drafts)
{
    std::uint32_t number = 0;
    for (std::size_t begin = 0; begin < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = text.substr(begin, end - begin);
        begin = end + 1;
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        ReadOptions options;
        options.syntax = Syntax::Json;
        const Document document = readDocument(SourceText::make(line, path), options);
        const Node entry = document.tree.root();
        if (!document.isWhole() || !entry.isMap()) {
            drafts.notUnderstood.push_back(
                {path, {number, 0}, "a line of a journal", "it is no JSON object"});
            continue;
        }
        if (!isDecision(entry))
            continue;
        DraftDecision decision = decisionOf(entry, reviewOf(path));
        if (std::string lack = lackOf(decision); !lack.empty())
            drafts.notUnderstood.push_back({path, {number, 0}, "a line of a journal", std::move(lack)});
        else
            drafts.decisions.push_back(std::move(decision));
    }
}

void settleDrafts(Drafts& drafts)
{
    using Key = std::tuple<std::string, std::string, std::string>;
    std::map<Key, DraftDecision> last;
    for (DraftDecision& each : drafts.decisions) {
        DraftDecision& kept = last[Key {each.review, each.place, each.by}];
        if (kept.at <= each.at)
            kept = std::move(each);
    }
    drafts.decisions.clear();
    for (auto& [key, decision] : last)
        drafts.decisions.push_back(std::move(decision));
}

} // namespace core
