// SPDX-License-Identifier: Apache-2.0
#include "core/document/graphql/printer.h"

#include "core/document/graphql/graphql_keys.h"
#include "core/document/graphql/string_value.h"

#include <string_view>

namespace core::graphql {
namespace {

constexpr std::string_view Step = "  ";

std::string printText(const Node& text, std::string_view indent)
{
    return text.has(BlockScalar) ? writeBlockString(text.text(), indent) : writeString(text.text());
}

class Printer {
public:
    std::string take() { return std::move(m_out); }

    void printDefinition(const Node& definition);

private:
    void printDescription(const Node& described, std::string_view indent);
    void printHead(const Node& definition);
    void printDirectives(const Node& owner);
    void printNames(std::string_view before, const Node& names, std::string_view between);
    void printFields(const Node& fields, std::string_view opening, std::string_view closing, bool isNested);
    void printEntry(const Node& entry, std::string_view indent);
    void printVariables(const Node& variables);
    void printSelections(const Node& selections, const std::string& indent);
    void printArguments(const Node& arguments);
    void printTail(const Node& entry);

    std::string m_out;
};

void Printer::printDefinition(const Node& definition)
{
    printDescription(definition, {});
    printHead(definition);
    if (const Node locations = definition[LocationsKey])
        printNames(" on ", locations, " | ");
    if (const Node interfaces = definition[ImplementsKey])
        printNames(" implements ", interfaces, " & ");
    if (definition[OnKey])
        m_out += " on " + std::string(definition[OnKey].text());
    printDirectives(definition);
    if (const Node members = definition[MembersKey])
        printNames(" = ", members, " | ");
    if (const Node fields = definition[FieldsKey])
        printFields(fields, " {", "}", false);
    if (const Node values = definition[ValuesKey])
        printFields(values, " {", "}", false);
    if (const Node operations = definition[OperationsKey]) {
        m_out += " {\n";
        for (const Node& each : operations)
            m_out += std::string(Step) + std::string(each.key()) + ": " + std::string(each.text()) + "\n";
        m_out += "}";
    }
    if (const Node selections = definition[SelectionsKey])
        printSelections(selections, {});
    m_out += "\n";
}

void Printer::printDescription(const Node& described, std::string_view indent)
{
    if (const Node description = described[DescriptionKey])
        m_out += printText(description, indent) + "\n" + std::string(indent);
}

void Printer::printHead(const Node& definition)
{
    m_out += definition[KindKey].text();
    const bool isDirective = definition[KindKey].text().ends_with("directive");
    if (const Node name = definition[NameKey])
        m_out += (isDirective ? " @" : " ") + std::string(name.text());
    if (const Node arguments = definition[ArgumentsKey])
        printFields(arguments, "(", ")", true);
    if (const Node variables = definition[VariablesKey])
        printVariables(variables);
    if (definition[RepeatableKey])
        m_out += " repeatable";
}

void Printer::printDirectives(const Node& owner)
{
    for (const Node& each : owner[DirectivesKey]) {
        m_out += " @" + std::string(each[NameKey].text());
        printArguments(each[ArgumentsKey]);
    }
}

void Printer::printArguments(const Node& arguments)
{
    if (!arguments)
        return;
    m_out += "(";
    for (const Node& each : arguments)
        m_out += (each == arguments.first() ? "" : ", ") + std::string(each.key()) + ": " + printValue(each);
    m_out += ")";
}

void Printer::printNames(std::string_view before, const Node& names, std::string_view between)
{
    m_out += before;
    for (const Node& each : names) {
        m_out += each == names.first() ? std::string_view() : between;
        m_out += each.text();
    }
}

void Printer::printFields(
    const Node& fields, std::string_view opening, std::string_view closing, bool isNested)
{
    const std::string indent = std::string(Step) + (isNested ? std::string(Step) : std::string());
    m_out += opening;
    for (const Node& each : fields) {
        m_out += "\n" + indent;
        printEntry(each, indent);
    }
    m_out += "\n";
    m_out += isNested ? Step : std::string_view();
    m_out += closing;
}

void Printer::printEntry(const Node& entry, std::string_view indent)
{
    printDescription(entry, indent);
    m_out += entry.key();
    if (const Node arguments = entry[ArgumentsKey])
        printFields(arguments, "(", ")", true);
    printTail(entry);
}

/// `: Int = 1 @deprecated`.
void Printer::printTail(const Node& entry)
{
    if (const Node type = entry[TypeKey])
        m_out += ": " + std::string(type.text());
    if (const Node value = entry[DefaultKey])
        m_out += " = " + printValue(value);
    printDirectives(entry);
}

void Printer::printVariables(const Node& variables)
{
    m_out += "(";
    for (const Node& each : variables) {
        m_out += (each == variables.first() ? "$" : ", $") + std::string(each.key());
        printTail(each);
    }
    m_out += ")";
}

void Printer::printSelections(const Node& selections, const std::string& indent)
{
    m_out += " {\n";
    const std::string inner = indent + std::string(Step);
    for (const Node& each : selections) {
        m_out += inner;
        if (each[KindKey])
            m_out += SpreadKind;
        if (each[OnKey])
            m_out += " on " + std::string(each[OnKey].text());
        if (each[AliasKey])
            m_out += std::string(each[AliasKey].text()) + ": ";
        m_out += each[NameKey].text();
        printArguments(each[ArgumentsKey]);
        printDirectives(each);
        if (const Node below = each[SelectionsKey])
            printSelections(below, inner);
        m_out += "\n";
    }
    m_out += indent + "}";
}

std::string printList(const Node& list)
{
    std::string out = "[";
    for (const Node& each : list)
        out += (each == list.first() ? "" : ", ") + printValue(each);
    return out + "]";
}

std::string printObject(const Node& object)
{
    std::string out = "{";
    for (const Node& each : object)
        out += (each == object.first() ? "" : ", ") + std::string(each.key()) + ": " + printValue(each);
    return out + "}";
}

} // namespace

std::string printGraphQl(const Node& root)
{
    Printer printer;
    std::string out;
    for (const Node& each : root) {
        printer.printDefinition(each);
        out += (out.empty() ? "" : "\n") + printer.take();
    }
    return out;
}

std::string printValue(const Node& value)
{
    if (value.isSequence())
        return printList(value);
    if (value.isMap())
        return printObject(value);
    if (value.has(QuotedValue) || value.has(BlockScalar))
        return printText(value, {});
    return value.text().empty() ? "null" : std::string(value.text());
}

} // namespace core::graphql
