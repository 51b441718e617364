// SPDX-License-Identifier: Apache-2.0
// Which operation a scenario is about, by what it says.
#pragma once

#include "core/contract/contract.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace core {

using Operations = std::vector<const Element*>;

class OperationFinder {
public:
    explicit OperationFinder(const Contract& contract);

    /// "@createOrder", "@operation:createOrder", "@POST:/orders"; null when it is no such tag.
    const Element* byTag(std::string_view tag) const;
    /// Those that the text names by method and path, or by operationId; each once, in its order.
    Operations namedIn(std::string_view text) const;
    /// By a name that is the operation's summary, operationId or label; null when none or several have it.
    const Element* byName(std::string_view name) const;

private:
    struct Mention {
        std::string_view method; ///< may be empty
        std::string_view path;
    };
    /// How many steps a path has, and the first of them; "{" stands for a parameter.
    using PathShape = std::pair<std::size_t, std::string_view>;

    void add(const Element& operation);
    void addName(std::string_view name, const Element& operation);
    static std::vector<Mention> mentionsIn(std::string_view text);
    Operations find(const Mention& mention) const;
    Operations findPath(const Mention& mention, std::string_view path) const;
    const Element* byId(std::string_view id) const;

    std::unordered_map<std::string_view, const Element*> m_byId;
    std::unordered_map<std::string, const Element*> m_byName; ///< null: several have it
    std::unordered_map<std::string, Operations> m_byIdentity; ///< of their path
    std::map<PathShape, Operations> m_byShape;
    std::vector<std::string> m_basePaths; ///< of the servers
};

} // namespace core
