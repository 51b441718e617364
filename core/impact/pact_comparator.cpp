// SPDX-License-Identifier: Apache-2.0
#include "core/impact/pact_comparator.h"

#include "core/impact/pact_check.h"
#include "core/wire/schema_facts.h"

#include <algorithm>

namespace core {

namespace {

/// What stands for the parameters of the path. Where a schema refuses it, another path may be meant.
void checkArguments(const Route& route, PactCheck& check)
{
    for (const Element* parameter : childrenOf(shapeOf(route.operation), ElementKind::Parameter)) {
        constexpr std::string_view Prefix = "path ";
        if (!parameter->name.starts_with(Prefix))
            continue;
        const std::string position(parameter->name.substr(Prefix.size()));
        const std::size_t place = std::strtoul(position.c_str(), nullptr, 10);
        if (place == 0 || place > route.arguments.size())
            continue;
        const std::string_view name = shapeOf(parameter)->node.resolved()["name"].resolved().text();
        check.checkValue(*parameter, "request.path-or-method.unknown",
            {{"path " + std::string(name)}, "request path"}, [&](Reading reading) {
                return recordedValue(*parameter, name, route.arguments[place - 1], reading);
            });
    }
}

} // namespace

bool PactComparison::hasErrors() const
{
    return std::ranges::any_of(mismatches, &PactMismatch::isError);
}

class PactComparator::Implementation {
public:
    explicit Implementation(const Contract& contract)
        : m_contract(contract)
        , m_routes(contract)
        , m_validators(contract)
    {
    }

    PactComparison compare(const PactInteraction& interaction) const
    {
        if (interaction.kind != PactKind::Http)
            return {.doubts = {{{}, "it is about messages, and the contract about HTTP"}}};
        const PactRequest& request = interaction.request;
        PactComparison refused;
        for (const Route& route : m_routes.find(request.method, request.path)) {
            PactComparison comparison = compareArguments(route, interaction);
            if (comparison.mismatches.empty())
                return compareWith(route, interaction, std::move(comparison.doubts));
            if (refused.mismatches.empty())
                refused = std::move(comparison);
        }
        if (refused.mismatches.empty())
            refused.mismatches.push_back({"request.path-or-method.unknown", true, {}, "request path",
                "leads to no operation of the contract: " + request.method + " " + request.path});
        return refused;
    }

private:
    PactComparison compareArguments(const Route& route, const PactInteraction& interaction) const
    {
        PactCheck check(m_contract, m_validators, interaction);
        checkArguments(route, check);
        PactComparison comparison = check.take();
        comparison.operation = route.label;
        return comparison;
    }

    PactComparison compareWith(
        const Route& route, const PactInteraction& interaction, std::vector<PactDoubt> doubts) const
    {
        PactCheck check(m_contract, m_validators, interaction);
        checkSecurity(*route.operation, check);
        checkRequestHeaders(*route.operation, check);
        checkQuery(*route.operation, check);
        checkRequestBody(*route.operation, check);
        checkResponse(*route.operation, check);
        PactComparison comparison = check.take();
        comparison.operation = route.label;
        comparison.doubts.insert(comparison.doubts.end(), doubts.begin(), doubts.end());
        return comparison;
    }

    const Contract& m_contract;
    OperationRoutes m_routes;
    PactValidators m_validators;
};

PactComparator::PactComparator(const Contract& contract)
    : m_implementation(std::make_unique<Implementation>(contract))
{
}

PactComparator::~PactComparator() = default;
PactComparator::PactComparator(PactComparator&&) noexcept = default;

PactComparison PactComparator::compare(const PactInteraction& interaction) const
{
    return m_implementation->compare(interaction);
}

} // namespace core
