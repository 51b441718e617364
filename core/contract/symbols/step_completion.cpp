// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/step_completion.h"

#include "core/contract/criteria/operation_finder.h"
#include "core/contract/gherkin/plain_reader.h"
#include "core/contract/operations.h"
#include "core/contract/symbols/offered_names.h"
#include "core/contract/symbols/step_line.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace core {

namespace {

using gherkin::Word;

constexpr int DeepestField = 6;
constexpr std::size_t MostWords = 20'000;

/// The words that operations are talked about in, each once.
class OperationWords {
public:
    void addNames(const Element& operation)
    {
        const FacetValue* id = operation.shape->facet(Facet::OperationId);
        add(operationLabel(operation), id ? id->text : std::string_view());
        if (id)
            add(id->text, operationLabel(operation));
    }

    void addParts(const Element& operation)
    {
        for (const Element* part : operation.shape->children)
            if (part->kind == ElementKind::Response)
                add(part->name, meaningOf(part->name));
        for (const Element* part : operation.shape->children) {
            if (part->kind == ElementKind::Parameter)
                addParameter(*part);
            else if (part->kind == ElementKind::Request || part->kind == ElementKind::Response)
                addBodies(*part);
        }
    }

    std::vector<Offer> take() { return std::move(m_offers); }

private:
    void add(std::string_view name, std::string_view about)
    {
        if (!name.empty() && m_offers.size() < MostWords && m_known.emplace(name).second)
            m_offers.push_back(
                {.text = std::string(name), .name = std::string(name), .about = std::string(about)});
    }

    /// It is called "query limit".
    void addParameter(const Element& parameter)
    {
        const Node name = parameter.shape->node["name"];
        const std::size_t blank = std::min(parameter.name.find(' '), parameter.name.size());
        add(name.text(), parameter.name.substr(0, blank));
        for (const Element* schema : parameter.shape->children)
            addValues(*schema, name.text());
    }

    void addBodies(const Element& message)
    {
        for (const Element* mediaType : message.shape->children) {
            if (mediaType->kind == ElementKind::MediaType)
                for (const Element* schema : mediaType->shape->children)
                    addFields(*schema, message.name, 0);
        }
    }

    void addFields(const Element& schema, std::string_view about, int depth)
    {
        if (!isSchema(schema.kind) || depth > DeepestField || !m_seen.insert(schema.shape).second)
            return;
        for (const Element* part : schema.shape->children) {
            if (part->kind == ElementKind::Field) {
                add(part->name, about);
                addValues(*part, part->name);
            }
            addFields(*part, part->kind == ElementKind::Field ? part->name : about, depth + 1);
        }
    }

    void addValues(const Element& schema, std::string_view about)
    {
        const FacetValue* values = isSchema(schema.kind) ? schema.shape->facet(Facet::Enum) : nullptr;
        for (std::size_t each = 0; values && each < values->values.size(); ++each)
            add(values->values[each].text(), about);
    }

    std::vector<Offer> m_offers;
    std::set<std::string, std::less<>> m_known;
    std::set<const Element*> m_seen;
};

/// What usually follows comes first.
std::vector<Word> wordsBehind(const std::vector<gherkin::Line>& before, const gherkin::Language& language)
{
    std::optional<Word> last;
    for (const gherkin::Line& line : before)
        if (const auto step = gherkin::stepOf(gherkin::trimmed(line.text), language);
            step && step->word != Word::And)
            last = step->word;
    if (!last)
        return {Word::Given, Word::When, Word::Then};
    if (*last == Word::Given)
        return {Word::When, Word::And, Word::Given, Word::Then};
    if (*last == Word::When)
        return {Word::Then, Word::And, Word::When, Word::Given};
    return {Word::And, Word::Given, Word::When, Word::Then};
}

/// Of each kind the first way to say it, and whatever begins as what is typed does.
std::vector<Offer> keywords(const StepLine& line, const gherkin::Language& language, bool hasHeadings)
{
    std::vector<Word> words = wordsBehind(line.before, language);
    if (hasHeadings)
        words.insert(words.end(),
            {Word::Scenario, Word::Background, Word::Outline, Word::Examples, Word::Rule, Word::Feature});
    std::vector<Offer> offers;
    for (const Word word : words) {
        bool isFirst = true;
        for (const gherkin::Keyword& each : language.keywords) {
            const bool isWanted = isFirst || (!line.typed.empty() && each.text.starts_with(line.typed));
            if (each.word != word || !isWanted || each.text == "*")
                continue;
            isFirst = false;
            offers.push_back({.text = std::string(each.text) + (word < Word::Given ? ": " : " "),
                .name = std::string(each.text)});
        }
    }
    return offers;
}

bool isInCapitals(std::string_view word)
{
    return word.size() >= 3 && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// The last word; a method belongs to the path behind it.
std::size_t wordBegin(std::string_view typed)
{
    const std::size_t blank = typed.find_last_of(" \t\"'(");
    const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
    if (blank == std::string_view::npos || typed[blank] != ' ' || !typed.substr(begin).starts_with('/'))
        return begin;
    const std::size_t before = typed.substr(0, blank).find_last_of(" \t\"'(");
    const std::size_t method = before == std::string_view::npos ? 0 : before + 1;
    return isInCapitals(typed.substr(method, blank - method)) ? method : begin;
}

Completion matching(const StepLine& line, std::size_t begin, std::vector<Offer> offers)
{
    const auto from = static_cast<std::uint32_t>(begin);
    const auto size = static_cast<std::uint32_t>(line.typed.size());
    keepMatching(offers, line.typed.substr(begin));
    return {{line.begin + from, line.begin + size}, std::move(offers)};
}

bool beginsWithStep(std::string_view typed, const gherkin::Language& language)
{
    const auto step = gherkin::stepOf(typed, language);
    return step && typed.size() > step->keyword.size();
}

/// The operation that it stands in, or those of its path; of the whole contract where it stands in none.
Operations operationsAt(const Contract& contract, const Node& holder)
{
    const Operations all = operationsOf(contract);
    Operations here;
    std::ranges::copy_if(all, std::back_inserter(here), [&](const Element* operation) {
        return holder
            && (operation->shape->node == holder
                || (operation->parent && operation->parent->shape->node == holder));
    });
    return here.empty() ? all : here;
}

Node inContract(const Contract& contract, std::string_view path, const Node& node)
{
    for (const ContractFile* file : contract.documents->files())
        if (file->path == path && node)
            return file->document.tree.find(node.pointer());
    return {};
}

const gherkin::Language& languageOfFeature(const SourceText& text)
{
    constexpr std::uint32_t Head = 10;
    for (std::uint32_t line = 0; line < std::min(text.lineCount(), Head); ++line) {
        const std::string_view said = gherkin::trimmed(text.line(line));
        const std::size_t colon = said.find(':');
        if (!said.starts_with('#') || said.find("language") == said.npos || colon == said.npos)
            continue;
        if (const gherkin::Language* named = gherkin::findLanguage(gherkin::trimmed(said.substr(colon + 1))))
            return *named;
    }
    return gherkin::languages().front();
}

/// Named by its tags, or by what its steps say.
Operations operationsNamed(const Contract& contract, const StepLine& line)
{
    const OperationFinder finder(contract);
    Operations named;
    for (const gherkin::Line& each : line.before) {
        for (std::string_view rest = each.text; rest.starts_with('@');) {
            const std::size_t end = std::min(rest.find_first_of(" \t"), rest.size());
            if (const Element* operation = finder.byTag(rest.substr(0, end)))
                named.push_back(operation);
            rest = gherkin::trimmed(rest.substr(end));
        }
        const Operations inText = finder.namedIn(each.text);
        named.insert(named.end(), inText.begin(), inText.end());
    }
    return named;
}

Completion tagCompletion(std::span<const Contract* const> contracts, const StepLine& line)
{
    std::vector<Offer> offers;
    for (const Contract* contract : contracts) {
        for (const Element* operation : operationsOf(*contract))
            if (const FacetValue* id = operation->shape->facet(Facet::OperationId))
                offers.push_back({.text = '@' + std::string(id->text),
                    .name = '@' + std::string(id->text),
                    .about = operationLabel(*operation)});
    }
    return matching(line, std::min(line.typed.rfind('@'), line.typed.size()), std::move(offers));
}

} // namespace

std::optional<Completion> acceptanceCompletionAt(
    const Contract& contract, std::string_view path, const Document& text, std::uint32_t offset)
{
    const auto line = acceptanceLineAt(text, offset);
    if (!line)
        return std::nullopt;
    const gherkin::Language* spoken = gherkin::languageOf(line->before);
    const gherkin::Language& language = spoken ? *spoken : gherkin::languages().front();
    if (!beginsWithStep(line->typed, language))
        return matching(*line, 0, keywords(*line, language, false));
    const Operations here = operationsAt(contract, inContract(contract, path, line->holder));
    OperationWords words;
    for (const Element* operation : here)
        words.addNames(*operation);
    for (const Element* operation : here)
        words.addParts(*operation);
    for (const Element* operation : operationsOf(contract))
        words.addNames(*operation);
    return matching(*line, wordBegin(line->typed), words.take());
}

Completion featureCompletionAt(
    std::span<const Contract* const> contracts, const SourceText& text, std::uint32_t offset)
{
    const StepLine line = featureLineAt(text, offset);
    const gherkin::Language& language = languageOfFeature(text);
    if (line.typed.starts_with('@'))
        return tagCompletion(contracts, line);
    if (line.typed.starts_with('#') || gherkin::headingOf(line.typed, language))
        return {};
    if (!beginsWithStep(line.typed, language))
        return matching(line, 0, keywords(line, language, true));
    OperationWords words;
    for (const Contract* contract : contracts) {
        const Operations named = operationsNamed(*contract, line);
        for (const Element* operation : named)
            words.addNames(*operation);
        for (const Element* operation : named)
            words.addParts(*operation);
    }
    for (const Contract* contract : contracts)
        for (const Element* operation : operationsOf(*contract))
            words.addNames(*operation);
    return matching(line, wordBegin(line.typed), words.take());
}

} // namespace core
