// SPDX-License-Identifier: Apache-2.0
#include "core/contract/criteria/operation_finder.h"

#include "core/contract/operations.h"
#include "core/contract/quoted_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>

namespace core {
namespace {

constexpr std::array<std::string_view, 9> Methods {
    "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"};
constexpr std::array<std::string_view, 5> TagWords {"operationid", "operation", "op", "endpoint", "api"};

/// "a POST request to the /orders endpoint": so far a method may stand before its path.
constexpr std::size_t FarthestMethod = 6;

std::string_view idOf(const Element& operation)
{
    const FacetValue* id = operation.facet(Facet::OperationId);
    return id ? id->text : std::string_view();
}

std::vector<std::string_view> stepsOf(std::string_view path)
{
    std::vector<std::string_view> steps;
    while (!path.empty()) {
        const std::size_t begin = std::min(path.find_first_not_of('/'), path.size());
        path.remove_prefix(begin);
        const std::size_t end = std::min(path.find('/'), path.size());
        if (end > 0)
            steps.push_back(path.substr(0, end));
        path.remove_prefix(end);
    }
    return steps;
}

/// A template's parameter stands for anything.
bool areAlike(const std::vector<std::string_view>& known, const std::vector<std::string_view>& said)
{
    return std::ranges::equal(known, said, [](std::string_view ours, std::string_view theirs) {
        return ours == theirs || ours.find('{') != std::string_view::npos;
    });
}

/// Letters and digits in lower case, all else one blank: what a person would call the same name.
std::string normalName(std::string_view name)
{
    std::string normal;
    for (const char each : name) {
        const auto byte = static_cast<unsigned char>(each);
        if (byte >= 0x80 || std::isalnum(byte))
            normal += static_cast<char>(std::tolower(byte));
        else if (!normal.empty() && normal.back() != ' ')
            normal += ' ';
    }
    if (normal.ends_with(' '))
        normal.pop_back();
    return normal;
}

/// The path of a URL or of a text that begins with one; without query, fragment and full stop.
std::string_view pathIn(std::string_view word)
{
    if (const std::size_t scheme = word.find("://"); scheme != std::string_view::npos) {
        const std::size_t slash = word.find('/', scheme + 3);
        word = slash == std::string_view::npos ? std::string_view() : word.substr(slash);
    }
    word = word.substr(0, word.find_first_of("?#"));
    const std::size_t end = word.find_last_not_of(".,;:!)");
    return word.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

constexpr std::string_view Around = "\"'`(<";

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t begin = std::min(text.find_first_not_of(" \t\n"), text.size());
        text.remove_prefix(begin);
        const std::size_t end = std::min(text.find_first_of(" \t\n"), text.size());
        const std::string_view word = text.substr(0, end);
        const std::size_t from = word.find_first_not_of(Around);
        if (from != std::string_view::npos)
            words.push_back(word.substr(from, word.find_last_not_of("\"'`") + 1 - from));
        text.remove_prefix(end);
    }
    return words;
}

bool isMethod(std::string_view word)
{
    return std::ranges::find(Methods, word) != Methods.end();
}

/// A word that nobody writes by accident: "createOrder", "create_order".
bool isCompound(std::string_view word)
{
    const bool hasJoint = word.find_first_of("_-.") != std::string_view::npos;
    const bool hasHump = std::any_of(word.begin() + 1, word.end(), [](char each) {
        return each >= 'A' && each <= 'Z';
    }) && std::ranges::any_of(word, [](char each) { return each >= 'a' && each <= 'z'; });
    return hasJoint || hasHump;
}

void addOnce(Operations& operations, const Element* operation)
{
    if (operation && std::ranges::find(operations, operation) == operations.end())
        operations.push_back(operation);
}

} // namespace

OperationFinder::OperationFinder(const Contract& contract)
{
    for (const Element* operation : operationsOf(contract))
        add(*operation);
    for (const Element* child : contract.root->children) {
        const FacetValue* url = child->kind == ElementKind::Server ? child->facet(Facet::Url) : nullptr;
        const std::string_view path = url ? pathIn(url->text) : std::string_view();
        if (path.size() > 1 && path.find('{') == std::string_view::npos)
            m_basePaths.emplace_back(path.substr(0, path.find_last_not_of('/') + 1));
    }
}

void OperationFinder::add(const Element& operation)
{
    if (!idOf(operation).empty())
        m_byId.emplace(idOf(operation), &operation);
    addName(idOf(operation), operation);
    addName(operationLabel(operation), operation);
    if (const FacetValue* summary = operation.facet(Facet::Summary))
        addName(summary->text, operation);
    if (!operation.parent || operation.parent->kind != ElementKind::Path)
        return;
    const std::string_view path = operation.parent->name;
    m_byIdentity[pathIdentity(path)].push_back(&operation);
    if (const std::vector<std::string_view> steps = stepsOf(path); !steps.empty()) {
        const bool isParameter = steps.front().find('{') != std::string_view::npos;
        m_byShape[{steps.size(), isParameter ? std::string_view("{") : steps.front()}].push_back(&operation);
    }
}

void OperationFinder::addName(std::string_view name, const Element& operation)
{
    const std::string normal = normalName(name);
    if (normal.empty())
        return;
    const auto [place, isNew] = m_byName.emplace(normal, &operation);
    if (!isNew && place->second != &operation)
        place->second = nullptr;
}

const Element* OperationFinder::byId(std::string_view id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

const Element* OperationFinder::byTag(std::string_view tag) const
{
    std::string_view said = tag.substr(tag.starts_with('@') ? 1 : 0);
    const std::size_t joint = said.find_first_of(":=");
    std::string prefix(said.substr(0, std::min(joint, said.size())));
    std::ranges::transform(
        prefix, prefix.begin(), [](unsigned char each) { return static_cast<char>(std::tolower(each)); });
    if (joint != std::string_view::npos && std::ranges::find(TagWords, prefix) != TagWords.end())
        said.remove_prefix(joint + 1);
    if (const Element* operation = byId(said))
        return operation;
    const std::size_t slash = said.find('/');
    if (slash == std::string_view::npos || slash < 2 || !isMethod(said.substr(0, slash - 1)))
        return nullptr;
    const Operations found = find({said.substr(0, slash - 1), pathIn(said.substr(slash))});
    return found.size() == 1 ? found.front() : nullptr;
}

std::vector<OperationFinder::Mention> OperationFinder::mentionsIn(std::string_view text)
{
    std::vector<Mention> mentions;
    std::string_view method;
    std::size_t since = 0;
    for (const std::string_view word : wordsOf(text)) {
        if (isMethod(word)) {
            method = word;
            since = 0;
        } else if (word.starts_with('/') || word.find("://") != std::string_view::npos) {
            if (const std::string_view path = pathIn(word); !path.empty())
                mentions.push_back({method, path});
            method = {};
        } else if (++since > FarthestMethod) {
            method = {};
        }
    }
    return mentions;
}

Operations OperationFinder::findPath(const Mention& mention, std::string_view path) const
{
    const auto isMeant = [&](const Element* operation) {
        return mention.method.empty() || operation->name == mention.method;
    };
    Operations found;
    // "/orders/recent" is itself before it is an "/orders/{id}".
    if (const auto same = m_byIdentity.find(pathIdentity(path)); same != m_byIdentity.end())
        std::ranges::copy_if(same->second, std::back_inserter(found), isMeant);
    const std::vector<std::string_view> said = stepsOf(path);
    if (!found.empty() || said.empty())
        return found;
    for (const std::string_view first : {said.front(), std::string_view("{")}) {
        const auto candidates = m_byShape.find({said.size(), first});
        if (candidates == m_byShape.end())
            continue;
        std::ranges::copy_if(candidates->second, std::back_inserter(found), [&](const Element* each) {
            return isMeant(each) && areAlike(stepsOf(each->parent->name), said);
        });
    }
    return found;
}

Operations OperationFinder::find(const Mention& mention) const
{
    Operations found = findPath(mention, mention.path);
    for (const std::string& base : m_basePaths)
        if (found.empty() && mention.path.starts_with(base))
            found = findPath(mention, mention.path.substr(base.size()));
    return found;
}

Operations OperationFinder::namedIn(std::string_view text) const
{
    Operations named;
    for (const Mention& mention : mentionsIn(text)) {
        const Operations found = find(mention);
        // Without its method a path is only as good as a path with one operation.
        if (found.size() == 1)
            addOnce(named, found.front());
    }
    for (const QuotedWord& word : quotedWords(text))
        addOnce(named, byId(word.text));
    for (const std::string_view word : wordsOf(text))
        if (isCompound(word))
            addOnce(named, byId(word.substr(0, word.find_last_not_of(".,;:!)") + 1)));
    return named;
}

const Element* OperationFinder::byName(std::string_view name) const
{
    const auto found = m_byName.find(normalName(name));
    return found == m_byName.end() ? nullptr : found->second;
}

} // namespace core
