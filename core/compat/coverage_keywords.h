// SPDX-License-Identifier: Apache-2.0
// The keywords of OpenAPI and of its schemas, each with texts to try and what the law makes of every step.
#pragma once

#include "core/compat/law.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace core {

/// Versions of the language, as bits.
enum CoverageVersions : std::uint8_t {
    In20 = 1,
    In30 = 2,
    In31 = 4,
    In32 = 8,
    Until30 = In20 | In30,
    From31 = In31 | In32,
    From30 = In30 | From31,
    Always = In20 | From30,
};

/// Which object of the language a keyword belongs to.
enum class CoverageObject : std::uint8_t {
    Schema,
    StringSchema, ///< where only strings come by: names of properties
    OptionalSchema, ///< of anything else
    RequiredSchema, ///< of a property that must be there
    SimpleSchema, ///< of a 2.0 parameter or header: a subset
    Root,
    Root20,
    Info,
    Server,
    ServerVariable,
    Tag,
    PathItem,
    Operation,
    OperationBelowServers,
    Responses,
    Callbacks,
    Parameter, ///< any
    QueryParameter,
    HeaderParameter,
    PathParameter,
    CookieParameter,
    ArrayParameter, ///< OpenAPI 2.0
    Request,
    Response,
    MediaType,
    Encoding, ///< of any form
    FormEncoding, ///< as in a query
    PartEncoding, ///< of a multipart body
    Header,
    Link,
    ApiKey,
    HttpScheme,
    OAuth,
    OAuthFlow,
    OpenIdConnect,
};

/// What one step is expected to come to.
struct CoverageExpectation {
    enum class By : std::uint8_t {
        Effect, ///< the law decides by the flow and polarity of the place
        Table, ///< a row of the table, whose severities stand here
        Nothing, ///< no finding
        Skipped, ///< the step gives no valid description
    };
    By by = By::Skipped;
    Effect effect = Effect::None;
    Severity request = Severity::Docs; ///< also where nothing travels
    Severity response = Severity::Docs;
};

struct CoverageSteps {
    CoverageExpectation set = {};
    CoverageExpectation unset = {};
    CoverageExpectation change = {}; ///< from the first text to the second
    CoverageExpectation changeBack = {};
};

struct CoverageKeyword {
    std::string_view name;
    std::uint8_t versions = Always;
    CoverageObject object = CoverageObject::Schema;
    std::string_view base; ///< what stands beside it
    std::string_view first;
    std::string_view second; ///< empty: there is no other text to change it to
    CoverageSteps steps;
    /// Where the value travels as plain text: a string takes whatever a number looks like.
    std::optional<CoverageSteps> asText = {};
};

std::span<const CoverageKeyword> coverageSchemaKeywords();
std::span<const CoverageKeyword> coverageObjectKeywords();

// How the tables spell the steps.

constexpr CoverageExpectation coverageEffect(Effect effect)
{
    return {.by = CoverageExpectation::By::Effect, .effect = effect};
}

/// `effect` is what remains where no row is asked, inside of not and if.
constexpr CoverageExpectation coverageRow(Severity request, Severity response, Effect effect = Effect::None)
{
    return {.by = CoverageExpectation::By::Table, .effect = effect, .request = request, .response = response};
}

constexpr CoverageExpectation coverageRow(Severity either)
{
    return coverageRow(either, either);
}

/// To impose it narrows, and the second text narrows more.
constexpr CoverageSteps narrowing()
{
    return {coverageEffect(Effect::Narrows), coverageEffect(Effect::Widens), coverageEffect(Effect::Narrows),
        coverageEffect(Effect::Widens)};
}

/// To impose it narrows, and the second text allows more than the first.
constexpr CoverageSteps narrowingThenWidening()
{
    return {coverageEffect(Effect::Narrows), coverageEffect(Effect::Widens), coverageEffect(Effect::Widens),
        coverageEffect(Effect::Narrows)};
}

/// To impose it narrows; two of it have nothing to do with each other.
constexpr CoverageSteps narrowingOrOther()
{
    return {coverageEffect(Effect::Narrows), coverageEffect(Effect::Widens),
        coverageEffect(Effect::Incomparable), coverageEffect(Effect::Incomparable)};
}

constexpr CoverageSteps widening()
{
    return {coverageEffect(Effect::Widens), coverageEffect(Effect::Narrows), coverageEffect(Effect::Widens),
        coverageEffect(Effect::Narrows)};
}

/// Any step is a mere word.
constexpr CoverageSteps wording()
{
    return {coverageEffect(Effect::None), coverageEffect(Effect::None), coverageEffect(Effect::None),
        coverageEffect(Effect::None)};
}

/// It is the default that is written out.
constexpr CoverageSteps nothing()
{
    constexpr CoverageExpectation Nothing {.by = CoverageExpectation::By::Nothing};
    return {Nothing, Nothing, Nothing, Nothing};
}

/// It must be there, so it can only change.
constexpr CoverageSteps onlyChange(CoverageExpectation change, CoverageExpectation changeBack)
{
    return {.change = change, .changeBack = changeBack};
}

constexpr CoverageSteps rows(Severity set, Severity unset, Severity change)
{
    return {coverageRow(set), coverageRow(unset), coverageRow(change), coverageRow(change)};
}

} // namespace core
