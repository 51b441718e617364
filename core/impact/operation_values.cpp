// SPDX-License-Identifier: Apache-2.0
#include "core/impact/operation_values.h"

#include "core/contract/graphql/type_text.h"
#include "core/document/graphql/graphql_keys.h"

#include <vector>

namespace core {
namespace {

using graphql::isBuiltInScalar;
using graphql::isNonNull;
using graphql::namedType;
using graphql::nullableType;

/// A value that is still to be looked at; lists and objects bring more.
struct GivenValue {
    Node value;
    std::string type;
    std::string place;
    bool hasDefault = false; ///< the place has one: null may be left out there
};

std::string inQuotes(std::string_view name)
{
    return "'" + std::string(name) + "'";
}

std::string itemType(std::string_view type)
{
    const std::string_view list = nullableType(type);
    return list.starts_with('[') ? std::string(list.substr(1, list.size() - 2)) : std::string();
}

bool isVariable(const Node& value)
{
    return value.kind() == NodeKind::String && !value.has(QuotedValue) && value.text().starts_with('$');
}

/// Whether all that a variable may hold is taken where it is given: null may not arrive where none is.
bool isTakenBy(std::string_view given, std::string_view taken)
{
    while (true) {
        if (isNonNull(taken) && !isNonNull(given))
            return false;
        given = nullableType(given);
        taken = nullableType(taken);
        const bool isList = given.starts_with('[');
        if (isList != taken.starts_with('['))
            return false;
        if (!isList)
            return given == taken;
        given = given.substr(1, given.size() - 2);
        taken = taken.substr(1, taken.size() - 2);
    }
}

bool isOfScalar(const Node& value, std::string_view scalar)
{
    const NodeKind kind = value.kind();
    const bool isText = kind == NodeKind::String && (value.has(QuotedValue) || value.has(BlockScalar));
    if (scalar == "Int")
        return kind == NodeKind::Integer;
    if (scalar == "Float")
        return kind == NodeKind::Integer || kind == NodeKind::Float;
    if (scalar == "Boolean")
        return kind == NodeKind::Boolean;
    if (scalar == "ID")
        return isText || kind == NodeKind::Integer;
    return scalar != "String" || isText;
}

class ValueCheck {
public:
    ValueCheck(const OperationSchema& schema, OperationFindings& findings)
        : m_schema(schema)
        , m_findings(findings)
    {
    }

    void check(GivenValue given)
    {
        m_pending.push_back(std::move(given));
        while (!m_pending.empty()) {
            const GivenValue next = std::move(m_pending.back());
            m_pending.pop_back();
            checkOne(next);
        }
    }

private:
    void checkOne(const GivenValue& given)
    {
        if (isVariable(given.value))
            return checkVariable(given);
        if (given.value.kind() == NodeKind::Null) {
            if (isNonNull(given.type))
                m_findings.misses(
                    given.value, "value.null", given.place, "null is given where " + given.type + " must be");
            return;
        }
        const std::string item = itemType(given.type);
        if (!item.empty() && given.value.isSequence()) {
            for (const Node each : given.value)
                m_pending.push_back({each, item, given.place});
            return;
        }
        // A single value is taken for a list of one.
        checkNamed(given, namedType(given.type));
    }

    void checkVariable(const GivenValue& given)
    {
        const std::string_view name = given.value.text().substr(1);
        const Node declared = m_findings.operation()[graphql::VariablesKey][name];
        if (!declared)
            return m_findings.misses(given.value, "variable.unknown", given.place,
                "the operation has no variable " + inQuotes(name));
        std::string type(declared[graphql::TypeKey].text());
        const Node value = declared[graphql::DefaultKey];
        const bool isNeverNull = value && value.kind() != NodeKind::Null;
        if (!isNonNull(type) && (isNeverNull || given.hasDefault))
            type += '!';
        if (!isTakenBy(type, given.type))
            m_findings.misses(given.value, "variable.type", given.place,
                "the variable " + inQuotes(name) + " is of type "
                    + std::string(declared[graphql::TypeKey].text()) + ", where " + given.type + " is taken");
    }

    void checkNamed(const GivenValue& given, std::string_view name)
    {
        const Element* type = m_schema.type(name);
        if (isBuiltInScalar(name)) {
            if (!isOfScalar(given.value, name))
                misfits(given);
        } else if (kindOf(type) == "enum") {
            checkEnumValue(given, *type);
        } else if (kindOf(type) == "input") {
            checkObject(given, *type);
        }
    }

    void misfits(const GivenValue& given)
    {
        m_findings.misses(
            given.value, "value.type", given.place, "what is given is no value of " + given.type);
    }

    void checkEnumValue(const GivenValue& given, const Element& type)
    {
        const std::string place = std::string(type.name) + "." + std::string(given.value.text());
        m_findings.uses(place);
        if (type.child(ElementKind::EnumValue, given.value.text()) == nullptr)
            m_findings.misses(given.value, "enum-value.unknown", place,
                inQuotes(given.value.text()) + " is no value of " + std::string(type.name));
    }

    void checkObject(const GivenValue& given, const Element& type)
    {
        m_findings.uses(std::string(type.name));
        if (!given.value.isMap())
            return misfits(given);
        for (const Node each : given.value) {
            const std::string place = std::string(type.name) + "." + std::string(each.key());
            m_findings.uses(place);
            if (const Element* field = type.child(ElementKind::Field, each.key()))
                m_pending.push_back(
                    {each, std::string(writtenType(*field)), place, field->facet(Facet::Default) != nullptr});
            else
                m_findings.misses(each, "input-field.unknown", place,
                    std::string(type.name) + " has no field " + inQuotes(each.key()));
        }
        for (const Element* field : type.children)
            if (field->kind == ElementKind::Field && field->is(Facet::Required) && !given.value[field->name])
                m_findings.misses(given.value, "input-field.missing",
                    std::string(type.name) + "." + std::string(field->name),
                    std::string(type.name) + " must have the field " + inQuotes(field->name));
    }

    const OperationSchema& m_schema;
    OperationFindings& m_findings;
    std::vector<GivenValue> m_pending;
};

/// All that a value of the type may be made of.
void openType(const OperationSchema& schema, OperationFindings& findings, std::string_view name)
{
    std::vector<std::string_view> pending {name};
    while (!pending.empty()) {
        const Element* type = schema.type(pending.back());
        pending.pop_back();
        if (type == nullptr || findings.isToldToGive(std::string(type->name)))
            continue;
        findings.mayGive(std::string(type->name));
        for (const Element* each : type->children) {
            if (each->kind != ElementKind::Field && each->kind != ElementKind::EnumValue)
                continue;
            findings.mayGive(std::string(type->name) + "." + std::string(each->name));
            pending.push_back(namedType(writtenType(*each)));
        }
    }
}

} // namespace

void OperationFindings::misses(const Node& at, std::string code, std::string place, std::string message)
{
    const Position position = at.tree().source().position(at.entryRange().begin);
    m_use.mismatches.push_back(
        {std::move(code), std::move(place), m_file->path, position, std::move(message)});
}

void OperationFindings::missesAllBelow(
    const Node& at, std::string code, std::string place, std::string message)
{
    misses(at, std::move(code), std::move(place), std::move(message));
    m_use.mismatches.back().hidesMore = true;
}

void checkArguments(const OperationSchema& schema, OperationFindings& findings, const Element& taker,
    const Node& user, const std::string& place)
{
    const Node arguments = user[graphql::ArgumentsKey];
    for (const Node given : arguments) {
        const std::string argumentPlace = place + "." + std::string(given.key());
        findings.uses(argumentPlace);
        if (const Element* argument = taker.child(ElementKind::Argument, given.key()))
            ValueCheck(schema, findings)
                .check({given, std::string(writtenType(*argument)), argumentPlace,
                    argument->facet(Facet::Default) != nullptr});
        else
            findings.misses(
                given, "argument.unknown", argumentPlace, place + " takes no " + inQuotes(given.key()));
    }
    for (const Element* argument : taker.children) {
        if (argument->kind != ElementKind::Argument || arguments[argument->name])
            continue;
        const std::string argumentPlace = place + "." + std::string(argument->name);
        if (argument->facet(Facet::Default) != nullptr)
            findings.uses(argumentPlace); // what is left out is the default
        if (argument->is(Facet::Required))
            findings.misses(user, "argument.missing", argumentPlace,
                place + " must be given " + inQuotes(argument->name));
    }
}

void checkVariables(const OperationSchema& schema, OperationFindings& findings)
{
    for (const Node variable : findings.operation()[graphql::VariablesKey]) {
        const std::string_view name = namedType(variable[graphql::TypeKey].text());
        findings.uses(std::string(name));
        const Element* type = schema.type(name);
        if (type == nullptr && !isBuiltInScalar(name))
            findings.missesAllBelow(variable, "type.unknown", std::string(name),
                "there is no type " + inQuotes(name) + " for the variable " + inQuotes(variable.key()));
        openType(schema, findings, name);
        if (const Node value = variable[graphql::DefaultKey])
            ValueCheck(schema, findings)
                .check({value, std::string(variable[graphql::TypeKey].text()), std::string(name)});
    }
}

} // namespace core
