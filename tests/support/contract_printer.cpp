// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contract_printer.h"

#include <QTest>

#include <algorithm>
#include <sstream>
#include <vector>

namespace test {

namespace {

using core::Element;
using core::Facet;
using core::FacetValue;
using core::Node;

constexpr std::pair<std::uint32_t, const char*> TypeWords[] = {
    {core::NullType, "null"},
    {core::BooleanType, "boolean"},
    {core::NumberType, "number"},
    {core::IntegerType, "integer"},
    {core::FractionType, "fraction"},
    {core::StringType, "string"},
    {core::ArrayType, "array"},
    {core::ObjectType, "object"},
    {core::FileType, "file"},
};

std::string typeWords(std::uint32_t bits)
{
    std::string words;
    for (const auto& [bit, word] : TypeWords) {
        if ((bits & bit) != bit)
            continue;
        bits &= ~bit;
        words.append(words.empty() ? "" : "|").append(word);
    }
    return words.empty() ? "nothing" : words;
}

/// A value on one line, keys sorted.
std::string valueText(const Node& written)
{
    const Node value = written.resolved();
    std::vector<std::string> parts;
    if (value.isMap()) {
        for (const Node& entry : value)
            parts.push_back(std::string(entry.key()) + ": " + valueText(entry));
        std::ranges::sort(parts);
    } else if (value.isSequence()) {
        for (const Node& each : value)
            parts.push_back(valueText(each));
    } else {
        return value.isString() ? '"' + std::string(value.text()) + '"' : std::string(value.text());
    }
    std::string all;
    for (const std::string& part : parts)
        all.append(all.empty() ? "" : ", ").append(part);
    return value.isMap() ? "{" + all + "}" : "[" + all + "]";
}

/// Whether the members of the set are told apart by their keys.
bool isKeyed(Facet facet)
{
    return facet == Facet::DependentRequired || facet == Facet::DiscriminatorMapping
        || facet == Facet::LinkParameters;
}

std::string facetText(const FacetValue& facet)
{
    if (facet.facet == Facet::Types)
        return typeWords(facet.bits);
    std::string text(core::facetName(facet.facet));
    if (facet.facet == Facet::Enum) {
        text += "(";
        for (const Node& value : facet.values)
            text += valueText(value) + ",";
        return text + (facet.bits == 1 ? "or null)" : ")");
    }
    if (facet.bits == 1)
        return text;
    const Node value = facet.node.resolved();
    if (!facet.values.empty()) {
        for (const Node& each : facet.values)
            text += " " + (isKeyed(facet.facet) ? std::string(each.key()) + "=" : std::string())
                + valueText(each);
        return text;
    }
    return text + "=" + (value.isMap() || value.isSequence() ? valueText(value) : std::string(facet.text));
}

const char* flowText(core::Flow flow)
{
    switch (flow) {
    case core::Flow::None:
        return "";
    case core::Flow::Request:
        return " >";
    case core::Flow::Response:
        return " <";
    case core::Flow::Both:
        return " <>";
    }
    return "";
}

class Printer {
public:
    void print(const Element& element, int depth)
    {
        const Element& shape = *element.shape;
        m_out << std::string(static_cast<std::size_t>(depth) * 2, ' ') << core::elementKindName(element.kind)
              << (element.name.empty() ? "" : " ") << element.name << flowText(element.flow)
              << (element.isUndeclared ? " undeclared" : "");
        printFacets(element, shape);
        const bool isElsewhere = &shape != &element && shape.isShared;
        if (isElsewhere)
            m_out << " = " << core::elementKindName(shape.kind) << " " << shape.name;
        const bool isOpen = std::ranges::find(m_open, &shape) != m_open.end();
        m_out << (isOpen && !isElsewhere ? " …\n" : "\n");
        if (isElsewhere || isOpen)
            return;
        m_open.push_back(&shape);
        for (const Element* child : shape.children)
            print(*child, depth + 1);
        m_open.pop_back();
    }

    std::string text() const { return m_out.str(); }

private:
    /// What belongs to the place comes from the element, all else from its shape.
    void printFacets(const Element& element, const Element& shape)
    {
        if (element.is(Facet::Required))
            m_out << " required";
        if (&shape != &element && shape.isShared)
            return;
        for (const FacetValue& facet : shape.facets) {
            if (facet.facet != Facet::Required)
                m_out << " " << facetText(facet);
        }
    }

    std::ostringstream m_out;
    std::vector<const Element*> m_open;
};

void printGaps(std::ostringstream& out, const char* name, const std::vector<core::Gap>& gaps)
{
    for (const core::Gap& gap : gaps)
        out << name << ' ' << gap.file << ':' << gap.begin.line + 1 << ':' << gap.begin.byte + 1 << ' '
            << gap.what << ": " << gap.why << '\n';
}

} // namespace

std::shared_ptr<const core::Contract> readTexts(
    const std::map<std::string, std::string>& files, const std::string& entry)
{
    const core::ReadText read = [&](const std::string& path) -> core::Result<std::string> {
        const auto found = files.find(path);
        if (found == files.end())
            return core::fail(core::ErrorCode::NotFound, path + " is not there");
        return found->second;
    };
    auto contract = core::readContract(entry, read);
    if (!contract) {
        QTest::qFail(contract.error().message.c_str(), __FILE__, __LINE__);
        return nullptr;
    }
    return *contract;
}

std::string describe(const core::Element& element)
{
    Printer printer;
    printer.print(element, 0);
    return printer.text();
}

std::string describe(const core::Contract& contract)
{
    return describe(*contract.root) + describeGaps(contract);
}

std::string describeGaps(const core::Contract& contract)
{
    std::ostringstream out;
    printGaps(out, "unresolved", contract.unresolved);
    printGaps(out, "not understood", contract.notUnderstood);
    printGaps(out, "diagnostic", contract.diagnostics);
    return out.str();
}

} // namespace test
