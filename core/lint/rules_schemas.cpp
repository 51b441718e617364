// SPDX-License-Identifier: Apache-2.0
#include "core/base/enum_set.h"
#include "core/contract/error_bodies.h"
#include "core/lint/lint_tables.h"
#include "core/lint/lint_visit.h"
#include "core/lint/lint_words.h"
#include "core/lint/operation_facts.h"
#include "core/lint/path_words.h"

#include <algorithm>

namespace core {
namespace {

/// Inside of these a schema only adds to what others say.
bool isPartOfAnother(const Element& schema)
{
    using enum ElementKind;
    constexpr EnumSet<ElementKind> Parts {AllOf, OneOf, AnyOf, Not, If, Then, Else, DependentSchema};
    for (const Element* each = &schema; each != nullptr && isSchema(each->kind); each = each->parent) {
        if (Parts.contains(each->kind))
            return true;
    }
    return false;
}

bool hasChildOf(const Element& shape, EnumSet<ElementKind> kinds)
{
    return std::ranges::any_of(
        shape.children, [&](const Element* child) { return kinds.contains(child->kind); });
}

constexpr EnumSet<ElementKind> Alternatives {
    ElementKind::OneOf, ElementKind::AnyOf, ElementKind::If, ElementKind::DependentSchema};

std::vector<const Element*> declaredFields(const Element& shape)
{
    std::vector<const Element*> fields = childrenOfKind(shape, ElementKind::Field);
    std::erase_if(fields, [](const Element* field) { return field->isUndeclared; });
    return fields;
}

/// Of the name alone: words and an open set, but no number and no format.
bool isOpenText(const Element& shape)
{
    const FacetValue* types = shape.facet(Facet::Types);
    return types && (types->bits & ~NullType) == StringType && !shape.facet(Facet::Enum)
        && !shape.facet(Facet::OpenEnum) && !shape.facet(Facet::Format) && !shape.facet(Facet::Pattern)
        && !hasChildOf(shape, Alternatives | EnumSet<ElementKind> {ElementKind::AllOf});
}

/// A state may be a part of a country.
bool isInAddress(const Element& field)
{
    return std::ranges::any_of(field.parent->children, [](const Element* sibling) {
        const std::vector<std::string> words = wordsOfName(sibling->name);
        return std::ranges::any_of(words, [](const std::string& word) {
            return word == "city" || word == "zip" || word == "postal" || word == "postcode"
                || word == "country" || word == "zipcode" || word == "street";
        });
    });
}

void checkStatusField(LintVisit& visit)
{
    const Element& field = visit.element();
    const std::vector<std::string> words = wordsOfName(field.name);
    if (words.empty() || (words.back() != "status" && words.back() != "state"))
        return;
    if (!field.isUndeclared && isOpenText(*field.shape) && !isPartOfAnother(*field.parent)
        && (words.back() == "status" || !isInAddress(field)))
        visit.find({.message = "`" + std::string(field.name) + "` may be any text"});
}

bool isDocumented(const Element& field)
{
    const auto says = [](const Element* each) {
        return each != nullptr && (each->facet(Facet::Description) || each->facet(Facet::Title));
    };
    return says(&field) || says(field.shape) || says(field.target);
}

void addUndocumented(const Element& schema, std::vector<std::string>& missing, std::size_t& total)
{
    for (const Element* field : declaredFields(schema)) {
        ++total;
        if (!isDocumented(*field))
            missing.emplace_back(field->name);
    }
}

/// The entry of a map of Protocol Buffers, which stands in no text: nobody could describe its key.
bool isEntryOfMap(const LintVisit& visit)
{
    return visit.contract().language == Language::Proto && bool(visit.element().node["key:"]);
}

/// What a schema says itself, and in the parts that it is made of.
void checkFieldWords(LintVisit& visit)
{
    const Element& schema = visit.element();
    if (isEntryOfMap(visit))
        return;
    std::vector<std::string> missing;
    std::size_t total = 0;
    addUndocumented(schema, missing, total);
    for (const Element* part : childrenOfKind(schema, ElementKind::AllOf))
        addUndocumented(*part, missing, total);
    if (!missing.empty())
        visit.find({.message = std::to_string(missing.size()) + " of "
                + countInWords(total, "property has", "properties have")
                + " no description: " + namesInWords(missing),
            .facts = namesAsFacts(missing)});
}

/// Whether it says anything about values, or is left open on purpose: `{}`, `true`.
bool isSilentByAccident(const Element& schema)
{
    const Node node = schema.node.resolved();
    if (!node.isMap() || node.size() == 0 || schema.target || schema.isUnread || schema.isUndeclared)
        return false;
    const Element& shape = *schema.shape;
    return !shape.facet(Facet::Types) && !shape.facet(Facet::Enum)
        && std::ranges::none_of(shape.children, [](const Element* child) { return isSchema(child->kind); });
}

/// Bytes have no type to name.
bool isOfBytes(const Element& schema)
{
    return schema.parent->kind == ElementKind::MediaType && !isJson(schema.parent->name);
}

void checkTyped(LintVisit& visit)
{
    const Element& schema = visit.element();
    if (isSilentByAccident(schema) && !isPartOfAnother(schema) && !isOfBytes(schema))
        visit.find({.message = "it has no type, and so allows any value at all"});
}

/// What other parts or kinds of properties may describe is left alone.
void checkRequired(LintVisit& visit)
{
    const Element& shape = *visit.element().shape;
    if (visit.element().target || visit.element().isUnread || shape.isUnread
        || isPartOfAnother(visit.element())
        || hasChildOf(shape,
            Alternatives
                | EnumSet<ElementKind> {
                    ElementKind::AllOf, ElementKind::OtherFields, ElementKind::PatternField}))
        return;
    std::vector<std::string> names;
    for (const Element* field : childrenOfKind(shape, ElementKind::Field))
        if (field->isUndeclared && field->is(Facet::Required))
            names.emplace_back(field->name);
    if (!names.empty())
        visit.find({.message = namesInWords(names) + (names.size() == 1 ? " is" : " are")
                + " required, and described nowhere",
            .facts = namesAsFacts(names),
            .node = visit.element().node.resolved()["required"]});
}

constexpr int DeepestInheritance = 16;

/// How many shared schemas are mixed in on top of each other.
int inheritanceDepth(const Element& schema, int bound)
{
    int deepest = 0;
    if (bound == 0)
        return deepest;
    for (const Element* part : childrenOfKind(schema, ElementKind::AllOf)) {
        const int below = part->target ? 1 + inheritanceDepth(*part->target, bound - 1)
                                       : inheritanceDepth(*part, bound - 1);
        deepest = std::max(deepest, below);
    }
    return deepest;
}

void checkInheritance(LintVisit& visit)
{
    constexpr int Most = 2;
    const int depth = inheritanceDepth(visit.element(), DeepestInheritance);
    if (depth > Most)
        visit.find({.message = "it inherits through " + std::to_string(depth) + " layers of allOf",
            .facts = std::to_string(depth)});
}

/// A request may well leave out what is not to change; whoever reads an answer wants to know what is in it.
void checkOptionalFields(LintVisit& visit)
{
    constexpr std::size_t MostOptional = 25;
    constexpr std::size_t MostWithoutRequired = 10;
    const Element& schema = visit.element();
    const std::vector<const Element*> fields = declaredFields(*schema.shape);
    const auto required = static_cast<std::size_t>(
        std::ranges::count_if(fields, [](const Element* field) { return field->is(Facet::Required); }));
    const std::size_t optional = fields.size() - required;
    const bool isVague = required == 0 && optional >= MostWithoutRequired;
    if (!schema.target && contains(schema.flow, Flow::Response) && (optional > MostOptional || isVague))
        visit.find({.message = required == 0
                ? "none of its " + std::to_string(fields.size()) + " properties is sure to be there"
                : std::to_string(optional) + " of its " + std::to_string(fields.size())
                    + " properties may be missing",
            .facts = std::to_string(optional)});
}

constexpr LintRule SchemaLintRules[] = {
    {
        .id = "status-field-enumerated",
        .title = "A status may be any text",
        .why = "Clients branch on a status. Where its values are not listed each client knows "
               "others, and a new one (pending_payment for pending) falls through without a trace.",
        .recipe = "List the values as an enum and say of each what it means.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Field},
        .check = checkStatusField,
        .alsoKnownAs = {"zally:107"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the newest order
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
        4XX: {description: The call is wrong.}
components:
  schemas:
    Order:
      type: object
      properties:
        status: {type: string, description: Where it is.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the newest order
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
        4XX: {description: The call is wrong.}
components:
  schemas:
    Order:
      type: object
      properties:
        status: {type: string, description: Where it is., enum: [open, paid]}
)"},
    },
    {
        .id = "field-documented",
        .title = "Properties have no description",
        .why = "What is not written down is assumed, by each side differently: the unit of an "
               "amount, the time zone of a date, what an empty text means.",
        .recipe = "Describe each property where the name leaves a question open.",
        .level = LintLevel::Info,
        .visits = {ElementKind::Type},
        .check = checkFieldWords,
        .alsoKnownAs = {"spectral:oas3-parameter-description", "vacuum:component-description",
            "buf:COMMENT_FIELD"},
        .languages = {Language::OpenApi, Language::GraphQl, Language::Proto},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the newest order
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
        4XX: {description: The call is wrong.}
components:
  schemas:
    Order:
      type: object
      properties:
        amount: {type: integer}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the newest order
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
        4XX: {description: The call is wrong.}
components:
  schemas:
    Order:
      type: object
      properties:
        amount: {type: integer, description: In cents.}
)"},
    },
    {
        .id = "field-typed",
        .title = "A schema allows any value at all",
        .why = "Nothing that is sent is ever wrong, and generated clients have no type for it. "
               "Mostly the type was forgotten.",
        .recipe = "Say the type. Where any value is meant, say so with an empty schema.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Schema, ElementKind::ItemSchema, ElementKind::Type, ElementKind::Field,
            ElementKind::Item, ElementKind::OtherFields},
        .check = checkTyped,
        .alsoKnownAs = {"vacuum:oas-missing-type"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the newest order
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
        4XX: {description: The call is wrong.}
components:
  schemas:
    Order:
      type: object
      properties:
        amount: {description: In cents.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the newest order
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
        4XX: {description: The call is wrong.}
components:
  schemas:
    Order:
      type: object
      properties:
        amount: {type: integer, description: In cents.}
)"},
    },
    {
        .id = "required-defined",
        .title = "A property is required and described nowhere",
        .why = "Nobody knows what to send, or what will come; often the property was renamed and "
               "its name in the list was forgotten.",
        .recipe = "Describe the property, or take its name off the list.",
        .level = LintLevel::Error,
        .visits = {ElementKind::Type, ElementKind::Schema, ElementKind::Field, ElementKind::Item},
        .check = checkRequired,
        .alsoKnownAs = {"redocly:no-required-schema-properties-undefined", "vacuum:required-fields-defined"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the newest order
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
        4XX: {description: The call is wrong.}
components:
  schemas:
    Order:
      type: object
      required: [total]
      properties:
        amount: {type: integer, description: In cents.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the newest order
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
        4XX: {description: The call is wrong.}
components:
  schemas:
    Order:
      type: object
      required: [amount]
      properties:
        amount: {type: integer, description: In cents.}
)"},
    },
    {
        .id = "allof-depth",
        .title = "A schema inherits through too many layers",
        .why = "To know what one object holds, readers have to follow a chain of schemas, and a "
               "change in any of them moves all others.",
        .recipe = "Say what belongs to the object in the object, and share values, not layers.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Type},
        .check = checkInheritance,
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the newest order
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
        4XX: {description: The call is wrong.}
components:
  schemas:
    Order:
      type: object
      properties:
        id: {type: string, description: Its id.}
      allOf: [{$ref: "#/components/schemas/A"}]
    A: {allOf: [{$ref: "#/components/schemas/B"}]}
    B: {allOf: [{$ref: "#/components/schemas/C"}]}
    C: {type: object}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the newest order
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
        4XX: {description: The call is wrong.}
components:
  schemas:
    Order:
      type: object
      properties:
        id: {type: string, description: Its id.}
      allOf: [{$ref: "#/components/schemas/A"}]
    A: {allOf: [{$ref: "#/components/schemas/B"}]}
    B: {type: object}
)"},
    },
    {
        .id = "optional-field-count",
        .title = "Too much of an answer may be missing",
        .why = "Every optional property is a case that each client has to handle; with many of "
               "them nobody does.",
        .recipe = "Require what is always there, and cut the object into smaller ones for what comes "
                  "together.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Type, ElementKind::Schema},
        .check = checkOptionalFields,
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the newest order
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
        4XX: {description: The call is wrong.}
components:
  schemas:
    Order:
      type: object
      properties:
        cart: {type: string, description: Its cart.}
        customer: {type: string, description: Its customer.}
        currency: {type: string, description: Its currency.}
        amount: {type: string, description: Its amount.}
        tax: {type: string, description: Its tax.}
        shipping: {type: string, description: Its shipping.}
        discount: {type: string, description: Its discount.}
        note: {type: string, description: Its note.}
        coupon: {type: string, description: Its coupon.}
        channel: {type: string, description: Its channel.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the newest order
      responses:
        '200':
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
        4XX: {description: The call is wrong.}
components:
  schemas:
    Order:
      type: object
      required: [cart]
      properties:
        cart: {type: string, description: Its cart.}
        customer: {type: string, description: Its customer.}
        currency: {type: string, description: Its currency.}
        amount: {type: string, description: Its amount.}
        tax: {type: string, description: Its tax.}
        shipping: {type: string, description: Its shipping.}
        discount: {type: string, description: Its discount.}
        note: {type: string, description: Its note.}
        coupon: {type: string, description: Its coupon.}
        channel: {type: string, description: Its channel.}
)"},
    },
};

} // namespace

std::span<const LintRule> schemaLintRules()
{
    return SchemaLintRules;
}

} // namespace core
