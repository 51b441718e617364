// SPDX-License-Identifier: Apache-2.0
// A recorded interaction against a contract: does the contract allow what is sent, and promise what is read?
#pragma once

#include "core/contract/contract.h"
#include "core/impact/pact.h"

#include <memory>
#include <string>
#include <vector>

namespace core {

/// Steps behind the operation, each as paths of findings name it, items as "[]":
/// {"response 202", "body", "lines", "[]", "sku"}.
using PlaceSteps = std::vector<std::string>;

struct PactMismatch {
    std::string code; ///< "response.body.incompatible"; permanent
    bool isError = true; ///< else a warning: it may well work
    PlaceSteps place;
    std::string where; ///< in the interaction: "response body $.lines[0].sku"
    std::string message;
};

/// What could not be told, and so may be wrong.
struct PactDoubt {
    PlaceSteps place;
    std::string why;
};

struct PactComparison {
    std::string operation = {}; ///< "POST /orders"; empty when the contract has none for it
    std::vector<PactMismatch> mismatches = {}; ///< of the request first, in the order of the interaction
    std::vector<PactDoubt> doubts = {};

    bool hasErrors() const;
};

/// The rules of who reads and who sends: a request must be all that the contract asks for, when it is
/// answered with success; of a response a consumer may leave out anything, and read nothing that is not
/// promised. Holds the contract's documents; not for several threads at once.
class PactComparator {
public:
    /// `contract` is borrowed.
    explicit PactComparator(const Contract& contract);
    ~PactComparator();
    PactComparator(PactComparator&&) noexcept;

    /// Messages have no operation and a doubt.
    PactComparison compare(const PactInteraction& interaction) const;

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace core
