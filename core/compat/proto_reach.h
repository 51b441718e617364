// SPDX-License-Identifier: Apache-2.0
// Which methods send or receive a type of Protocol Buffers, through whatever it is in.
#pragma once

#include "core/compat/change.h"
#include "core/contract/contract.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

class ProtoReach {
public:
    ProtoReach(const Contract& baseline, const Contract& candidate);

    /// Where a change in a type is felt, on either side, in the order of the methods. Of a type that no
    /// method reaches: one site without an operation, both ways, as somebody may use it who is not told here.
    std::vector<Site> sitesOf(const Element* baseline, const Element* candidate, const std::string& path);
    /// The one site of a change in a method or one of its sides.
    Site siteOf(const Element* baseline, const Element* candidate, Flow flow, std::string path) const;

private:
    struct Use {
        const Element* method = nullptr; ///< null: `type` uses it
        Flow flow = Flow::None;
        const Element* type = nullptr;
    };
    using Uses = std::unordered_map<const Element*, std::vector<Use>>;
    using MethodFlow = std::pair<std::string, Flow>;
    struct Ends {
        const Element* baseline = nullptr;
        const Element* candidate = nullptr;
    };

    std::vector<Site> findSites(const Element* baseline, const Element* candidate) const;
    static void collectUses(const Contract& contract, Uses& uses);
    void addEnds(
        const Uses& uses, const Element* type, bool isCandidate, std::map<MethodFlow, Ends>& ends) const;

    Uses m_baseline;
    Uses m_candidate;
    /// Changes in one type follow each other.
    const Element* m_lastBaseline = nullptr;
    const Element* m_lastCandidate = nullptr;
    std::vector<Site> m_lastSites;
    std::unordered_map<std::string, std::uint32_t> m_order; ///< of methods, as the candidate has them
};

/// "acme.orders.v1.Orders/Get", as it is called on the wire.
std::string methodName(const Element& method);

} // namespace core
