// SPDX-License-Identifier: Apache-2.0
#include "core/impact/operation_routes.h"

#include "core/contract/references.h"
#include "core/wire/schema_facts.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

/// Templates with more braces, or longer paths, are none that anybody writes.
constexpr std::size_t MostSteps = 5'000;

/// "/v2" of "https://{host}/v2/"; variables stay as parameters.
std::string basePathOf(std::string_view url)
{
    if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos) {
        url.remove_prefix(scheme + 3);
        url.remove_prefix(std::min(url.find('/'), url.size()));
    }
    while (url.ends_with('/'))
        url.remove_suffix(1);
    return url.empty() || url.starts_with('/') ? std::string(url) : "/" + std::string(url);
}

std::vector<std::string> basesOf(const Element& operation, const Contract& contract)
{
    std::vector<const Element*> servers = childrenOf(operation.shape, ElementKind::Server);
    if (servers.empty())
        servers = childrenOf(contract.root, ElementKind::Server);
    std::vector<std::string> bases;
    for (const Element* server : servers)
        bases.push_back(basePathOf(textFacet(server, Facet::Url)));
    if (bases.empty() || !contract.languageVersion.starts_with("2"))
        bases.emplace_back();
    return bases;
}

/// A path against a template, where "{x}" stands for anything but nothing and slashes.
class TemplateMatch {
public:
    TemplateMatch(std::string_view pattern, std::string_view path)
        : m_pattern(pattern)
        , m_path(path)
    {
    }

    /// The arguments; nothing when it does not fit.
    std::optional<std::vector<std::string>> arguments()
    {
        if (!matchFrom(0, 0))
            return std::nullopt;
        std::ranges::reverse(m_arguments);
        return std::move(m_arguments);
    }

private:
    bool matchFrom(std::size_t inPattern, std::size_t inPath)
    {
        if (++m_steps > MostSteps)
            return false;
        const std::size_t open = m_pattern.find('{', inPattern);
        const std::size_t close =
            open == std::string_view::npos ? std::string_view::npos : m_pattern.find('}', open);
        if (close == std::string_view::npos)
            return m_pattern.substr(inPattern) == m_path.substr(inPath);
        const std::string_view literal = m_pattern.substr(inPattern, open - inPattern);
        if (!m_path.substr(inPath).starts_with(literal))
            return false;
        return matchArgument(close + 1, inPath + literal.size());
    }

    bool matchArgument(std::size_t behindPattern, std::size_t begin)
    {
        std::size_t end = std::min(m_path.find('/', begin), m_path.size());
        for (; end > begin; --end) {
            if (!matchFrom(behindPattern, end))
                continue;
            m_arguments.push_back(percentDecoded(m_path.substr(begin, end - begin)));
            return true;
        }
        return false;
    }

    std::string_view m_pattern;
    std::string_view m_path;
    std::size_t m_steps = 0;
    std::vector<std::string> m_arguments; ///< the last first
};

/// Arguments of a server's variables are none of the operation's.
std::optional<std::vector<std::string>> argumentsOf(
    const std::string& base, std::string_view pathTemplate, std::string_view path)
{
    const std::string whole = base + std::string(pathTemplate);
    auto arguments = TemplateMatch(whole, path).arguments();
    const auto variables = std::ranges::count(base, '{');
    if (arguments)
        arguments->erase(arguments->begin(),
            arguments->begin() + std::min<std::ptrdiff_t>(variables, std::ssize(*arguments)));
    return arguments;
}

/// "/orders/latest" comes before "/orders/{id}": each step in turn, what is written out first.
bool isMoreLiteral(const Route& left, const Route& right)
{
    const auto key = [](const Route& route) {
        std::string steps;
        bool isInBraces = false;
        for (const char c : route.label) {
            isInBraces = (isInBraces || c == '{') && c != '}';
            if (c == '/' || c == '{')
                steps += c;
        }
        return steps;
    };
    return key(left) < key(right);
}

} // namespace

OperationRoutes::OperationRoutes(const Contract& contract)
{
    for (const Element* path : childrenOf(contract.root, ElementKind::Path))
        for (const Element* operation : childrenOf(shapeOf(path), ElementKind::Operation))
            m_entries.push_back({operation, path->name, basesOf(*operation, contract)});
}

std::vector<Route> OperationRoutes::find(std::string_view method, std::string_view path) const
{
    std::vector<Route> routes = findWritten(method, path);
    const std::string decoded = percentDecoded(path);
    return routes.empty() && decoded != path ? findWritten(method, decoded) : routes;
}

std::vector<Route> OperationRoutes::findWritten(std::string_view method, std::string_view path) const
{
    std::vector<Route> routes;
    for (const Entry& entry : m_entries) {
        if (entry.operation->name != method)
            continue;
        for (const std::string& base : entry.bases) {
            auto arguments = argumentsOf(base, entry.pathTemplate, path);
            if (!arguments)
                continue;
            routes.push_back({entry.operation, std::string(method) + " " + std::string(entry.pathTemplate),
                std::move(*arguments)});
            break;
        }
    }
    std::ranges::stable_sort(routes, isMoreLiteral);
    return routes;
}

} // namespace core
