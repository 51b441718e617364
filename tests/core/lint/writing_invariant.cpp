// SPDX-License-Identifier: Apache-2.0
#include "tests/core/lint/writing_invariant.h"

#include "core/base/text.h"
#include "core/contract/symbols/completion.h"
#include "core/contract/symbols/renaming.h"
#include "core/contract/symbols/snippets.h"
#include "core/document/format/format_lines.h"
#include "core/lint/diagnostic_fix.h"
#include "core/lint/lint_fix.h"
#include "tests/support/random_text.h"

#include <algorithm>
#include <iterator>

namespace test {

namespace {

using namespace std::chrono_literals;

/// All come out alike before long; what more of them add is time.
constexpr std::size_t MostTries = 12;

constexpr std::string_view Typed[] = {"t", "ty", "$r", "\"", "'", "- ", "  ", "\n", ": ", ", ", "{", "}", "[",
    "#", "x-", "/", "res", "\n      ", "\n  ", "&a ", "*a", "| ", "\xc3\xa9", "\t", "\r\n",
    "get:", "\"type\": "};

constexpr std::string_view Names[] = {"New", "new name", "1", "null", "true", "\xc3\xa9", "a/b~c%d", "", "'",
    "\"", "#a", "a: b", "- a", "-", "[", "{a}", "&a", "*a", "!t", "|", "a\nb", "a\\b", "~", "<<", "0x1",
    " a ", "?"};

constexpr std::string_view Additions[] = {"/new", "/new/{id}", "POST /new", "GET /a", "delete /a/{id}", "New",
    "/{a}{b}", "A B", "", "GET", "/a b", "PUT /{", "'", "trace /a"};

std::string named(const std::string& text)
{
    return text.starts_with('{') || text.starts_with('[') ? "main.json" : "main.yaml";
}

core::Document readText(const std::string& text, const std::string& name)
{
    return core::readDocument(core::SourceText::make(text, name));
}

class Writer {
public:
    Writer(const std::string& text, std::uint64_t seed)
        : m_text(text)
        , m_name(named(text))
        , m_document(readText(m_text, m_name))
        , m_random(seed)
    {
    }

    std::string broken()
    {
        std::string broken = brokenFormat();
        if (broken.empty())
            broken = brokenDiagnosticFixes();
        if (!broken.empty())
            return broken;
        const auto contract = core::readContract(m_name, [&](const std::string& path) {
            return path == m_name ? core::Result<std::string>(m_text)
                                  : core::fail(core::ErrorCode::NotFound, path + " is not there");
        });
        return contract ? brokenIn(**contract) : broken;
    }

private:
    std::string brokenIn(const core::Contract& contract)
    {
        const core::NameIndex names(
            core::ObjectKinds(std::make_shared<const core::ReferenceIndex>(contract.documents)));
        std::string broken = brokenCompletion(contract, names.kinds());
        if (broken.empty())
            broken = brokenAdditions(contract, names.kinds());
        if (broken.empty())
            broken = brokenRenamings(names);
        if (broken.empty())
            broken = brokenLintFixes(contract);
        return broken.empty() ? brokenKeyFixes(names.kinds()) : broken;
    }

    std::uint32_t pick(std::size_t count) { return m_random.below(static_cast<std::uint32_t>(count)); }
    std::uint32_t anyOffset() { return pick(m_text.size() + 1); }

    /// Fits, is undone to the byte, and leaves a text that can be read if it could be before.
    std::string brokenPatch(const core::TextPatch& patch, const std::string& what)
    {
        const auto after = patch.apply(m_text);
        const auto inverse = patch.inverted(m_text);
        if (!after || !inverse)
            return what + " does not fit";
        if (inverse->apply(*after).value_or("") != m_text)
            return what + " is not undone";
        if (core::firstInvalidUtf8(*after) && !core::firstInvalidUtf8(m_text))
            return what + " breaks a character";
        if (m_document.isWhole() && !readText(*after, m_name).isWhole())
            return what + " leaves a text that cannot be read:\n" + *after;
        return {};
    }

    std::string brokenFormat()
    {
        for (std::size_t left = MostTries; left > 0; --left) {
            core::ByteRange range {anyOffset(), anyOffset()};
            if (range.begin > range.end)
                std::swap(range.begin, range.end);
            const auto patch = core::formatLines(m_document, range);
            const std::string what =
                "the layout of " + std::to_string(range.begin) + " to " + std::to_string(range.end);
            if (!patch)
                continue;
            if (std::string broken = brokenPatch(*patch, what); !broken.empty())
                return broken;
            const auto isBlank = [](char each) { return each == ' ' || each == '\t'; };
            for (const core::TextEdit& edit : patch->edits())
                if (!std::ranges::all_of(edit.replacement, isBlank)
                    || !std::ranges::all_of(
                        m_text.substr(edit.range.begin, edit.range.end - edit.range.begin), isBlank))
                    return what + " writes more than blanks";
        }
        return {};
    }

    std::string brokenDiagnosticFixes()
    {
        std::size_t left = MostTries;
        for (const core::Diagnostic& each : m_document.diagnostics) {
            if (left-- == 0)
                break;
            for (const core::TextFix& fix : core::diagnosticFixes(m_document, each))
                if (std::string broken = brokenPatch(fix.patch, fix.name); !broken.empty())
                    return broken;
        }
        return {};
    }

    std::string brokenKeyFixes(const core::ObjectKinds& kinds)
    {
        const core::Tree& tree = kinds.index().documents().entry().document.tree;
        for (std::size_t left = MostTries; left > 0 && tree.nodeCount() > 0; --left)
            for (const core::TextFix& fix : core::keyFixes(
                     kinds, kinds.index().documents().entry().document, tree.node(pick(tree.nodeCount()))))
                if (std::string broken = brokenPatch(fix.patch, fix.name); !broken.empty())
                    return broken;
        return {};
    }

    /// What is typed is newer than what the kinds were found in, as it is under somebody's hands.
    std::string brokenCompletion(const core::Contract& contract, const core::ObjectKinds& kinds)
    {
        for (std::size_t left = MostTries; left > 0; --left) {
            const std::uint32_t at = anyOffset();
            const std::string_view typed = pick(3) == 0 ? std::string_view() : Typed[pick(std::size(Typed))];
            // Between brackets no line may begin as far to the left as their key.
            if (typed.starts_with('\n') && isInYamlBrackets(at))
                continue;
            std::string text = m_text;
            text.insert(at, typed);
            const auto caret = at + static_cast<std::uint32_t>(typed.size());
            if (std::string broken = brokenOffers(contract, kinds, text, caret); !broken.empty())
                return broken + "\nat " + std::to_string(caret) + " of:\n" + text;
        }
        return {};
    }

    bool isInYamlBrackets(std::uint32_t at) const
    {
        core::Node node = m_document.tree.nodeAt(at);
        if (!node && at > 0)
            node = m_document.tree.nodeAt(at - 1);
        while (node && !node.has(core::FlowStyle))
            node = node.parent();
        return node && m_document.syntax == core::Syntax::Yaml;
    }

    std::string brokenOffers(const core::Contract& contract, const core::ObjectKinds& kinds,
        const std::string& text, std::uint32_t caret)
    {
        const core::Document document = readText(text, m_name);
        const core::Completion completion =
            core::completionAt(kinds, m_name, document, caret, {&contract, {}});
        const core::ByteRange word = completion.word;
        if (word.begin > word.end || word.end > text.size())
            return "a word that stands nowhere";
        std::size_t left = MostTries;
        for (const core::Offer& offer : completion.offers) {
            if (left-- == 0)
                break;
            if (offer.behindCaret > offer.text.size() || core::firstInvalidUtf8(offer.text))
                return "half an offer: " + offer.text;
            std::string after = text;
            after.replace(word.begin, word.end - word.begin, offer.text);
            if (document.isWhole() && m_document.isWhole()
                && !isWholeOnceFilled(after, word.begin, word.begin + offer.text.size() - offer.behindCaret))
                return "an offer breaks the text: " + offer.text + "\n" + aroundOf(after, word.begin) + "\n";
        }
        return {};
    }

    /// A key that is offered waits for its value, and both for the commas around them.
    bool isWholeOnceFilled(const std::string& text, std::size_t begin, std::size_t caret) const
    {
        for (const std::string_view before : {"", ","})
            for (const std::string_view behind : {"", "1", " 1", "1,", ","}) {
                std::string filled = text;
                filled.insert(caret, behind);
                filled.insert(begin - (begin > 0 && text[begin - 1] == '"' ? 1 : 0), before);
                if (readText(filled, m_name).isWhole())
                    return true;
            }
        return false;
    }

    static std::string aroundOf(const std::string& text, std::size_t at)
    {
        const std::size_t begin = at < 80 ? 0 : at - 80;
        return text.substr(begin, at - begin) + "\u2038" + text.substr(at, 160);
    }

    std::string brokenAdditions(const core::Contract& contract, const core::ObjectKinds& kinds)
    {
        for (std::size_t left = MostTries; left > 0; --left) {
            const core::Addition addition {
                static_cast<core::AdditionKind>(pick(3)), std::string(Additions[pick(std::size(Additions))])};
            const std::string what = "adding " + addition.name;
            const auto added = core::writeAddition(kinds, &contract, addition);
            if (!added && added.error().message.empty())
                return what + " is refused without words";
            if (!added)
                continue;
            if (!core::checkAddition(kinds, addition))
                return what + " is done and refused";
            if (added->madeFor->bytes() != m_text)
                return what + " is meant for another text";
            if (std::string broken = brokenPatch(added->patch, what); !broken.empty())
                return broken;
            if (added->patch.empty() || added->caret > added->patch.apply(m_text)->size())
                return what + " leaves the caret nowhere";
        }
        return {};
    }

    std::string brokenRenamings(const core::NameIndex& names)
    {
        const core::Document& document = names.kinds().index().documents().entry().document;
        for (std::size_t left = MostTries; left > 0 && document.tree.nodeCount() > 0; --left) {
            const core::Node entry = document.tree.node(pick(document.tree.nodeCount()));
            const std::string name(Names[pick(std::size(Names))]);
            // What its language calls so has no other name.
            if (names.kinds().of(entry.parent()).holding != core::openapi::Holding::Map
                && core::nameKindOf(names.kinds(), entry) == core::NameKind::None)
                continue;
            const auto renaming = core::renameEntry(names, entry, name);
            if (!renaming && renaming.error().message.empty())
                return "a name is refused without words";
            if (!renaming)
                continue;
            const std::string what = "calling " + entry.pointer() + " \"" + name + '"';
            const auto patches = core::patchesOf(renaming->places);
            if (!patches || patches->size() != 1)
                return what + " has no patch";
            if (std::string broken = brokenPatch(patches->begin()->second, what); !broken.empty())
                return broken;
            if (std::string broken = brokenName(names, *renaming, patches->begin()->second); !broken.empty())
                return what + broken;
        }
        return {};
    }

    /// The tree keeps its form, the entry has its name, and whoever led somewhere still does.
    std::string brokenName(
        const core::NameIndex& names, const core::Renaming& renaming, const core::TextPatch& patch)
    {
        const core::Document& before = names.kinds().index().documents().entry().document;
        const std::string text = *patch.apply(m_text);
        const core::Document after = readText(text, m_name);
        if (!before.isWhole())
            return {};
        if (after.tree.nodeCount() != before.tree.nodeCount())
            return " changes the form of the text:\n" + text;
        const auto set = core::DocumentSet::load(m_name, [&](const std::string& path) {
            return path == m_name ? core::Result<std::string>(text)
                                  : core::fail(core::ErrorCode::NotFound, path + " is not there");
        });
        const core::ReferenceIndex index(*set);
        const auto leading = [](const core::ReferenceIndex& references) {
            return std::ranges::count_if(
                references.all(), [](const core::ReferenceUse& use) { return bool(use.target); });
        };
        const auto lost = leading(names.kinds().index()) - leading(index);
        return lost > static_cast<std::ptrdiff_t>(renaming.others.size()) ? " loses references:\n" + text
                                                                          : "";
    }

    std::string brokenLintFixes(const core::Contract& contract)
    {
        const core::LintOptions options {.asOf = 2026y / 11 / 22};
        std::size_t left = MostTries;
        for (const core::LintFinding& found : core::lint(contract, options)) {
            for (const core::RecipeStep& fix : core::lintFixes({contract, found, options})) {
                if (left-- == 0)
                    return {};
                if (fix.file != m_name)
                    return fix.name + " is meant for " + fix.file;
                if (std::string broken = brokenPatch(fix.patch, found.finding.rule + ": " + fix.name);
                    !broken.empty())
                    return broken;
            }
        }
        return {};
    }

    std::string m_text;
    std::string m_name;
    core::Document m_document;
    Random m_random;
};

} // namespace

std::string brokenWriting(const std::string& text, std::uint64_t seed)
{
    return Writer(text, seed).broken();
}

std::string withMistakes(const std::string& text, std::uint64_t seed)
{
    Random random(seed);
    std::string out = random.below(2) == 0 ? text : withRandomEdits(text, random, 1);
    for (std::uint32_t left = random.below(3); left > 0; --left) {
        const auto at = random.below(static_cast<std::uint32_t>(out.size()) + 1);
        out.replace(at, std::min<std::size_t>(random.below(4), out.size() - at),
            Typed[random.below(std::size(Typed))]);
    }
    return out;
}

} // namespace test
