// SPDX-License-Identifier: Apache-2.0
// What the checks of one interaction share; private to this room.
#pragma once

#include "core/impact/operation_routes.h"
#include "core/impact/pact_comparator.h"
#include "core/impact/recorded_value.h"
#include "core/wire/json_value.h"
#include "core/wire/validator.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Each remembers the schemas it has met, so that there is one for all interactions.
struct PactValidators {
    explicit PactValidators(const Contract& contract);

    Validator sent; ///< bodies of requests
    Validator read; ///< bodies of responses
    Validator plain; ///< parameters and headers
};

/// The place of something in a contract, with what people call it in the interaction.
struct PactSpot {
    PlaceSteps place;
    std::string where;
};

class PactCheck {
public:
    PactCheck(const Contract& contract, const PactValidators& validators, const PactInteraction& interaction)
        : m_contract(contract)
        , m_validators(validators)
        , m_interaction(interaction)
    {
    }

    const Contract& contract() const { return m_contract; }
    const PactValidators& validators() const { return m_validators; }
    const PactInteraction& interaction() const { return m_interaction; }
    /// Whether the provider takes the request: one that is refused may be as wrong as it likes.
    bool isTaken() const { return m_interaction.response.status < 400; }

    void error(std::string_view code, PactSpot spot, std::string message);
    void warn(std::string_view code, PactSpot spot, std::string message);
    void doubt(PlaceSteps place, std::string why);

    void checkBody(const Validator& validator, const Element& schema, const PactBody& body,
        std::string_view code, const PactSpot& spot);
    /// A parameter or header, read in every way that its schema leaves open.
    template <class Read>
    void checkValue(const Element& parameter, std::string_view code, const PactSpot& spot, Read&& read)
    {
        checkReadings(parameter, code, spot, {read(Reading::Literal), read(Reading::Text)});
    }

    PactComparison take() { return std::move(m_result); }

private:
    void checkReadings(const Element& parameter, std::string_view code, const PactSpot& spot,
        const std::vector<JsonValue>& readings);
    void addViolation(
        const Violation& violation, const Node& body, std::string_view code, const PactSpot& spot);

    const Contract& m_contract;
    const PactValidators& m_validators;
    const PactInteraction& m_interaction;
    PactComparison m_result;
};

/// The media types of a request or response as its contract offers them; in 2.0 those of the operation, with
/// or without a body.
std::vector<std::string> offeredTypes(
    const Element& operation, const Element* content, const Contract& contract, std::string_view swaggerKey);
/// What the media type of a request or response says of its body.
struct SaidBody {
    bool isSaid = false;
    const Element* schema = nullptr; ///< null where anything is allowed
};
SaidBody saidBodyOf(const Element* content, const std::string& mediaType, const Contract& contract);

enum class BodyForm : std::uint8_t { Json, Form, Multipart, Other };
BodyForm bodyFormOf(const std::string& mediaType);

/// In lower case.
std::string headerName(std::string_view name);
/// Null when it is not there.
const PactField* findHeader(const std::vector<PactField>& headers, std::string_view lowerName);

void checkSecurity(const Element& operation, PactCheck& check);
void checkRequestHeaders(const Element& operation, PactCheck& check);
void checkQuery(const Element& operation, PactCheck& check);
void checkRequestBody(const Element& operation, PactCheck& check);
void checkResponse(const Element& operation, PactCheck& check);

/// Names of the headers ("header") or query parameters ("query") that carry keys.
std::vector<std::string> keyNames(const Element& operation, std::string_view location);

} // namespace core
