// SPDX-License-Identifier: Apache-2.0
// One fact that differs between two contracts, with every place it is felt: no severity, no prose.
#pragma once

#include "core/contract/element.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class Action : std::uint8_t {
    Added,
    Removed,
    Changed,
    Renamed, ///< removed here and added there, one for one; judged as both
};

/// What a change does to the set of values on the wire, seen from where it stands.
enum class Effect : std::uint8_t { None, Narrows, Widens, Incomparable, Unknown };

std::string_view actionName(Action action);
std::string_view effectName(Effect effect);

/// How an effect arrives outside of the schemas around it: `not` turns it round, `if` blurs it, and where
/// another alternative allows the same values anyway nothing of it arrives.
enum class Polarity : std::uint8_t { Same, Inverted, Unclear, Covered };

Effect through(Polarity polarity, Effect effect);

/// What kind of place a schema change is felt in; peers and rules name them apart.
enum class Whereabouts : std::uint8_t { Service, Parameter, Header, Body, Property };

/// A place where a change is felt: one operation, one direction.
struct Site {
    std::string operation; ///< "POST /orders" as the newer side has it; empty outside of operations
    Flow flow = Flow::None; ///< Request, Response, or None for what does not travel
    std::string path; ///< "POST /orders > response 202 > body > items[] > status"
    Polarity polarity = Polarity::Same;
    Whereabouts whereabouts = Whereabouts::Service;
    bool isError = false; ///< in a response outside of 1XX to 3XX, or `default`
    /// The operation on each side; null where it does not exist there.
    const Element* baselineOperation = nullptr;
    const Element* candidateOperation = nullptr;
    /// Of a schema: the body, parameter or header schema that holds it on each side, and the way down to the
    /// changed element's owner; empty for other changes.
    const Element* baselineRoot = nullptr;
    const Element* candidateRoot = nullptr;
    std::vector<const Element*> baselineWay = {};
    std::vector<const Element*> candidateWay = {};
    std::uint32_t order = 0; ///< of its operation among all
    /// What a value shows the change to do here, where its own difference and the polarity do not tell.
    std::optional<Effect> shown = {};
};

struct Change {
    Action action = Action::Changed;
    ElementKind kind = ElementKind::Contract;
    Facet facet = Facet::None; ///< None: the element itself came, went or was renamed
    Effect effect = Effect::None;
    std::string effectReason =
        {}; ///< why an Unknown is unknown; how a claim about composed schemas was checked
    const Element* baseline = nullptr; ///< null where it does not exist
    const Element* candidate = nullptr;
    const FacetValue* before = nullptr; ///< null where nothing is said
    const FacetValue* after = nullptr;
    /// The schema or element around it, on both sides: guards ask it.
    const Element* baselineOwner = nullptr;
    const Element* candidateOwner = nullptr;
    /// "schema Order > status" or "POST /orders/{1} > query limit": stable, never a file, line or message.
    std::string identity = {};
    /// Values that left and came, of a set: "pending", as JSON text.
    std::vector<std::string> lost = {};
    std::vector<std::string> gained = {};
    std::vector<Site> sites = {}; ///< in document order of the operations; empty: nothing reaches it
};

/// What a change does where it is felt.
Effect feltEffect(const Change& change, const Site& site);

} // namespace core
