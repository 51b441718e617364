// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/object_docs.h"

#include "core/contract/operations.h"
#include "core/contract/symbols/outline.h"
#include "ui/models/docs_rows.h"
#include "ui/models/element_cells.h"
#include "ui/models/symbol_words.h"
#include "ui/preview/fact_text.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

using core::Element;
using core::ElementKind;

struct DocsText {
    Q_DECLARE_TR_FUNCTIONS(ui::ObjectDocs)
};

/// Nobody reads more of them beside a text.
constexpr int MostParts = 120;
constexpr int DeepestPart = 4;
constexpr std::size_t LongestProse = 20'000;
constexpr qsizetype LongestAbout = 160;

struct KindWord {
    ElementKind kind;
    const char* word;
};

constexpr KindWord KindWords[] = {
    {ElementKind::Contract, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Contract")},
    {ElementKind::Path, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Path")},
    {ElementKind::MediaType, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Media type")},
    {ElementKind::Encoding, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Encoding")},
    {ElementKind::Extension, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Extension")},
    {ElementKind::Field, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Property")},
    {ElementKind::PatternField, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Property")},
    {ElementKind::Item, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Item")},
    {ElementKind::TupleItem, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Item")},
    {ElementKind::ServerVariable, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Variable")},
    {ElementKind::SecurityAlternative, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Security")},
    {ElementKind::SecurityDemand, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Security")},
    {ElementKind::Interface, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Interface")},
    {ElementKind::AppliedDirective, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Directive")},
    {ElementKind::AppliedArgument, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Argument")},
    {ElementKind::SourceFile, QT_TRANSLATE_NOOP("ui::ObjectDocs", "File")},
    {ElementKind::Option, QT_TRANSLATE_NOOP("ui::ObjectDocs", "Option")},
};

QString firstLine(std::string_view text)
{
    QString line = toShown(text.substr(0, text.find('\n'))).simplified();
    if (line.size() > LongestAbout)
        line = line.left(LongestAbout - 1) + QStringLiteral("…");
    return line;
}

std::string_view facetText(const Element& element, core::Facet facet)
{
    const core::FacetValue* own = element.facet(facet);
    const core::FacetValue* value = own || !element.shape ? own : element.shape->facet(facet);
    return value ? value->text : std::string_view();
}

QString aboutOf(const Element& element)
{
    const std::string_view summary = facetText(element, core::Facet::Summary);
    return firstLine(summary.empty() ? facetText(element, core::Facet::Description) : summary);
}

/// The name of a header is one and the same in any spelling; people look for theirs.
QString writtenTitle(const Element& element)
{
    const QString title = elementTitle(element);
    const Element& content = element.shape ? *element.shape : element;
    const QString name = toShown(element.kind == ElementKind::Header ? element.node.key()
            : element.kind == ElementKind::Parameter                 ? content.node["name"].text()
                                                                     : std::string_view());
    return title.endsWith(name, Qt::CaseInsensitive) ? title.chopped(name.size()) + name : title;
}

/// What a person looks for in it, one below the other.
bool isPart(const Element& of, const Element& child)
{
    using enum ElementKind;
    switch (child.kind) {
    case Extension:
    case Tag:
    case Server:
    case Encoding:
    case Link:
    case SecurityAlternative:
    case SecurityFlow:
    case SecurityDemand:
        return false;
    case Operation:
        return of.kind == Path || of.kind == Webhook || of.kind == Callback;
    default:
        return of.kind != Contract;
    }
}

/// What only holds something else has no row of its own: the body is its fields.
bool isPassedOver(ElementKind kind)
{
    return kind == ElementKind::Schema;
}

class PartList {
public:
    explicit PartList(ObjectDocs& docs)
        : m_docs(docs)
    {
    }

    void add(const Element& of, int depth)
    {
        const Element& shape = of.shape ? *of.shape : of;
        if (depth > DeepestPart || std::ranges::find(m_open, &shape) != m_open.end())
            return;
        m_open.push_back(&shape);
        for (const Element* child : shape.children)
            if (isPart(of, *child))
                addRow(*child, depth);
        m_open.pop_back();
    }

private:
    void addRow(const Element& child, int depth)
    {
        if (isPassedOver(child.kind))
            return add(child, depth);
        if (static_cast<int>(m_docs.parts.size()) >= MostParts) {
            ++m_docs.partsLeft;
            return;
        }
        m_docs.parts.push_back({depth, writtenTitle(child), typeOf(child), aboutOf(child)});
        // An operation's answers are looked at one by one, in their own place.
        const bool isClosed = child.kind == ElementKind::Operation
            || (child.kind == ElementKind::Response && depth == 0 && !m_docs.operation.isEmpty());
        if (!isClosed)
            add(child, depth + 1);
    }

    static QString typeOf(const Element& element)
    {
        const bool hasType = core::isSchema(element.kind) || element.kind == ElementKind::Parameter
            || element.kind == ElementKind::Header;
        if (element.isUnread)
            return DocsText::tr("not read: its reference leads nowhere");
        for (const core::Facet said :
            {core::Facet::WrappedType, core::Facet::TypeName, core::Facet::ValueType})
            if (const core::FacetValue* type = element.facet(said))
                return toShown(type->text);
        // A value is its name, and a oneof its fields.
        if (element.kind == ElementKind::EnumValue || element.kind == ElementKind::FieldChoice)
            return {};
        return hasType ? elementCell(&element) : QString();
    }

    ObjectDocs& m_docs;
    std::vector<const Element*> m_open; ///< recursion ends where it comes back
};

/// Between two characters.
std::string beginningOf(const std::string& prose)
{
    if (prose.size() <= LongestProse)
        return prose;
    std::size_t end = LongestProse;
    while (end > 0 && (static_cast<unsigned char>(prose[end]) & 0xC0U) == 0x80U)
        --end;
    return prose.substr(0, end) + "…";
}

/// The line end that a block of text ends with is nothing to read.
std::string withoutLastLines(std::string text)
{
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
    return text;
}

/// What kind of type it is stands above it, and values with a name each below it.
bool isShownElsewhere(core::Facet facet, const Element& shape)
{
    if (facet == core::Facet::Enum)
        return std::ranges::find(shape.children, ElementKind::EnumValue, &Element::kind)
            != shape.children.end();
    return facet == core::Facet::TypeKind;
}

void addFacts(const Element& element, ObjectDocs& docs)
{
    const Element& shape = element.shape ? *element.shape : element;
    for (const DocsRow& row : docsRows(nullptr, &element)) {
        if (isShownElsewhere(row.facet, shape))
            continue;
        const std::string text = factText(shape.facet(row.facet), row.candidate);
        if (row.facet == core::Facet::Description)
            docs.prose = beginningOf(withoutLastLines(row.candidate));
        else if (row.facet == core::Facet::Summary)
            docs.summary = firstLine(row.candidate);
        else if (row.facet != core::Facet::Title || toShown(text) != docs.title)
            docs.facts.emplace_back(row.label, text);
    }
}

QString whereOf(const ContractSymbols& symbols, const Element& element)
{
    if (!element.node)
        return {};
    const SymbolPlace place = symbols.placeOf(element.node);
    const core::Position at = element.node.tree().source().position(place.offset);
    QStringList words {QStringLiteral("%1:%2").arg(toShown(place.file)).arg(at.line + 1)};
    const bool isNamed = element.shape && element.shape != &element && element.shape->isShared;
    if (isNamed)
        words << DocsText::tr("is %1", "what a reference leads to").arg(toShown(element.shape->name));
    if (const auto uses = symbols.references->usesOf(element.node).size(); uses > 0)
        words << DocsText::tr("used %1×").arg(uses);
    return words.join(QStringLiteral(" · "));
}

bool isAbout(const core::Scenario& scenario, const std::string& operation)
{
    return scenario.operation == operation
        || std::ranges::find(scenario.otherOperations, operation) != scenario.otherOperations.end();
}

void addCriteria(const ContractSymbols& symbols, const Element& operation, ObjectDocs& docs)
{
    const std::string label = core::operationLabel(operation);
    docs.operation = toShown(label);
    if (operation.node.isMap())
        docs.writable = operation.node;
    if (!symbols.criteria)
        return;
    for (const core::Scenario& each : symbols.criteria->scenarios)
        if (isAbout(each, label))
            docs.criteria.push_back(
                {toShown(core::scenarioLabel(each)), docsText(core::scenarioText(each)), each.file, each.at});
}

} // namespace

QString objectTitle(const core::Element& element)
{
    const bool isNamed = element.kind == ElementKind::Type || element.kind == ElementKind::Response
        || element.kind == ElementKind::MediaType || element.kind == ElementKind::Path;
    if (isNamed && !element.name.empty())
        return toShown(element.name);
    if (element.kind == ElementKind::Header && element.node.hasKey())
        return toShown(element.node.key());
    QString title = writtenTitle(element);
    // "the body" is no name, and begins here.
    if (element.kind == ElementKind::Schema && !title.isEmpty())
        title.front() = title.front().toUpper();
    return title;
}

QString elementKindWord(const core::Element& element)
{
    const bool isDeclared =
        element.facet(core::Facet::WrappedType) || element.facet(core::Facet::FieldNumber);
    const auto* const found = std::ranges::find(KindWords, element.kind, &KindWord::kind);
    if (found != std::end(KindWords) && !isDeclared)
        return DocsText::tr(found->word);
    const bool isAnySchema =
        element.kind >= ElementKind::Type && element.kind <= ElementKind::ContentSchema && !isDeclared;
    return symbolKindWord(isAnySchema ? ElementKind::Type : element.kind, core::declaredAs(element));
}

ObjectDocs objectDocs(const ContractSymbols& symbols, const core::Node& node, const std::stop_token& /*stop*/)
{
    ObjectDocs docs;
    const ElementWay way = elementsAt(symbols, node);
    const Element* element = way.innermost();
    if (!element)
        return docs;
    docs.kind = elementKindWord(*element);
    docs.title =
        element->kind == ElementKind::Contract ? toShown(symbols.read->title) : objectTitle(*element);
    docs.where = whereOf(symbols, *element);
    const bool mayHaveCriteria = symbols.read->language == core::Language::OpenApi;
    if (const Element* operation = mayHaveCriteria ? way.operation() : nullptr)
        addCriteria(symbols, *operation, docs);
    if (element->isUnread)
        docs.unread = DocsText::tr("A reference in it leads nowhere: what it says is not known.");
    addFacts(*element, docs);
    PartList(docs).add(*element, 0);
    return docs;
}

} // namespace ui
