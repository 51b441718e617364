// SPDX-License-Identifier: Apache-2.0
// One model for every contract language: a tree of elements of closed kinds, with facets.
#pragma once

#include "core/contract/facet.h"
#include "core/document/tree.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace core {

enum class ElementKind : std::uint8_t {
    Contract,
    Server,
    ServerVariable,
    Tag,
    SecurityScheme,
    SecurityFlow, ///< of OAuth: "authorizationCode"
    SecurityScope, ///< that a flow offers
    SecurityAlternative, ///< one way in: all its demands together; `name` has them sorted
    SecurityDemand, ///< a scheme that an alternative asks for
    DemandedScope,
    Path, ///< `name` is the template; identity has its parameters by position
    Webhook,
    Callback, ///< `name` is its name and expression
    Operation, ///< `name` is the method in upper case: "POST"
    Parameter, ///< `name` is "query limit": location and name; of a path parameter "path 1", its position
    Request, ///< the request body
    Response, ///< `name` is "200", "2XX" or "default"
    Header,
    MediaType, ///< `name` is "application/json", in lower case, without needless spaces
    Encoding, ///< of one property of a form
    Link,
    Extension, ///< `name` is "x-…"

    // The places a schema stands at; each is itself a schema, in its facets, children and shape.
    Type, ///< a shared one, with a name
    Schema, ///< of a parameter, header or media type
    ItemSchema, ///< of a media type that is a stream (OpenAPI 3.2)
    Field, ///< a property
    PatternField,
    OtherFields, ///< additionalProperties
    UnevaluatedFields,
    FieldNames, ///< propertyNames
    DependentSchema,
    Item,
    TupleItem, ///< `name` is its place: "0"
    UnevaluatedItems,
    Contains,
    OneOf,
    AnyOf,
    AllOf, ///< only what could not be merged into the effective schema
    Not,
    If,
    Then,
    Else,
    ContentSchema,

    // The parts of a system of named types, where every type stands once and is known by its name. An
    // Argument, as a Field, says in its facets what it takes.
    Argument, ///< of a field or of a directive's definition
    EnumValue,
    UnionMember, ///< `name` is the type
    Interface, ///< that a type implements; `name` is the type
    DirectiveDefinition,
    AppliedDirective, ///< at whatever it stands
    AppliedArgument, ///< that it is given
    RootType, ///< `name` is "query", "mutation" or "subscription"

    // Protocol Buffers
    SourceFile, ///< that types belong to; `name` is its path
    Service, ///< a group of operations; `name` in full
    Option, ///< `name` as it is set: "java_package", "(acme.owner)"
    ExtensionField, ///< that a message gets from outside; `name` in full
    FieldChoice, ///< a oneof: at most one of its fields is there
    ReservedRange, ///< of numbers; `name` is "[4,6]"
    ReservedName,
    ExtensionRange,
};
inline constexpr ElementKind LastElementKind = ElementKind::ExtensionRange;

/// "media type": for people and for tests.
std::string_view elementKindName(ElementKind kind);

constexpr bool isSchema(ElementKind kind)
{
    return kind >= ElementKind::Type;
}

/// Which way an element travels; bits.
enum class Flow : std::uint8_t { None = 0, Request = 1, Response = 2, Both = 3 };

constexpr Flow operator|(Flow left, Flow right)
{
    return static_cast<Flow>(static_cast<std::uint8_t>(left) | static_cast<std::uint8_t>(right));
}
constexpr bool contains(Flow all, Flow part)
{
    return (static_cast<std::uint8_t>(all) & static_cast<std::uint8_t>(part))
        == static_cast<std::uint8_t>(part);
}

/// "request", "response", "both" or "none", as machines read it.
std::string_view flowName(Flow flow);

/// Stands in the arena of its Contract and never changes after it was read. What belongs to the place alone
/// is said by the element itself and never looked up in its shape: Required, isUndeclared, flow and name.
struct Element {
    ElementKind kind = ElementKind::Contract;
    bool isShared = false; ///< a component: stands once, others reach it
    bool isMerged = false; ///< an effective schema that no place in the text says alone
    /// A reference that it is, or that a part of it is, leads nowhere: what it says is not known. Of a merged
    /// schema those parts stand among the children.
    bool isUnread = false;
    /// Fields only: it must be there (or may not), and nobody says what it is.
    bool isUndeclared = false;
    /// Nothing in it or below it refers to another place or was merged: its own text says all of it.
    bool standsAlone = false;
    /// A unit that depends on nothing but its own text and what its references name.
    bool isCarriable = false;
    Flow flow = Flow::None; ///< by reachability; of a shared element that nothing reaches: None
    std::string_view name = {}; ///< what it is called on the wire, its identity among siblings of its kind
    /// What the text says, as written: at a reference the object that holds the `$ref`.
    /// Invalid for an effective default (`additionalProperties` that nobody wrote).
    Node node = {};
    /// What the reference leads to, when it is one; of a schema that is only a reference, a Type.
    /// Null when it leads nowhere: the element is then its own shape, and a gap tells why.
    const Element* target = nullptr;
    /// A schema's effective form: references followed, allOf merged; itself when nothing is to be merged.
    /// Any other element's own content: itself, or what it refers to. Never null once read.
    const Element* shape = nullptr;
    /// Where it stands; of a shared one the Contract. An effective schema has the parent of its origin.
    const Element* parent = nullptr;
    std::span<const FacetValue> facets = {}; ///< by Facet, each at most once
    std::span<const Element* const> children = {}; ///< in document order

    /// Null when nobody says it.
    const FacetValue* facet(Facet which) const;
    /// A flag: said and true.
    bool is(Facet which) const;
    /// The child of this kind and name; with duplicates the first. Linear: for tests and small elements.
    const Element* child(ElementKind which, std::string_view called = {}) const;
};

} // namespace core
