// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/object_wire.h"

#include "ui/models/docs_rows.h"
#include "ui/models/element_cells.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

using core::BodyVerdict;
using core::Element;
using core::ElementKind;

struct WireText {
    Q_DECLARE_TR_FUNCTIONS(ui::ObjectWire)
};

QString verdictOf(const core::SentBody& body)
{
    const QString why = toShown(body.why);
    switch (body.verdict) {
    case BodyVerdict::Valid:
        return body.isWritten ? WireText::tr("✓ The written example, valid by its schema")
                              : WireText::tr("✓ Made up, and valid by its schema");
    case BodyVerdict::Refused:
        return WireText::tr("✗ The written example is not what its schema asks for: %1").arg(why);
    case BodyVerdict::Unknown:
        break;
    }
    return body.text.empty() ? WireText::tr("◌ There is no example: %1").arg(why)
                             : WireText::tr("◌ Whether this is valid is not known: %1").arg(why);
}

void addBody(WireSheet& sheet, const core::SentBody& body, const QString& mediaType)
{
    sheet.verdict = body.verdict;
    sheet.said = verdictOf(body);
    if (!body.example.empty())
        sheet.title += WireText::tr(" · %1", "name of an example").arg(toShown(body.example));
    if (!body.isAsSent)
        sheet.unknown << WireText::tr("%1 is not written out here: this is its value as JSON").arg(mediaType);
}

WireSheet sheetOf(const core::HttpMessage& message)
{
    WireSheet sheet;
    const bool isRequest = message.part->kind == ElementKind::Operation;
    const QString mediaType = message.mediaType ? toShown(message.mediaType->name) : QString();
    sheet.title =
        isRequest ? WireText::tr("Request") : WireText::tr("Response %1").arg(toShown(message.part->name));
    if (!mediaType.isEmpty())
        sheet.title += QStringLiteral(", ") + mediaType;
    QStringList lines;
    for (const std::string& line : message.head)
        lines << toShown(line);
    for (const std::string& unknown : message.unknown)
        sheet.unknown << toShown(unknown);
    if (message.body) {
        addBody(sheet, *message.body, mediaType);
        if (!message.body->text.empty())
            lines << QString() << docsText(message.body->text);
    }
    sheet.text = lines.join(QLatin1Char('\n'));
    return sheet;
}

WireSheet sheetOf(const core::SentBody& body, const Element& element)
{
    WireSheet sheet;
    sheet.title = elementTitle(element);
    addBody(sheet, body, toShown(element.name));
    sheet.text = docsText(body.text);
    return sheet;
}

core::Direction directionOf(core::Flow flow)
{
    return flow == core::Flow::Request ? core::Direction::Request
        : flow == core::Flow::Response ? core::Direction::Response
                                       : core::Direction::Any;
}

/// Of a named example the caret may stand in.
bool isNamedAround(core::Node node, const std::string& example)
{
    for (; node; node = node.parent())
        if (node.hasKey() && node.key() == example && node.parent().key() == "examples")
            return true;
    return false;
}

class WireMaker {
public:
    WireMaker(const ContractSymbols& symbols, const core::Node& node, const std::stop_token& stop)
        : m_contract(*symbols.read)
        , m_node(node)
        , m_stop(stop)
        , m_way(elementsAt(symbols, node))
    {
    }

    ObjectWire make()
    {
        const Element* element = m_way.innermost();
        if (!element)
            return {};
        if (m_contract.language != core::Language::OpenApi)
            return notWritten(*element);
        const Element* response = m_way.last(ElementKind::Response);
        if (const Element* operation = m_way.operation())
            addMessages(core::messagesOf(m_contract, *operation, m_stop));
        else if (response)
            addMessages(core::answersOf(m_contract, *response, m_stop));
        else
            addValues(*element);
        return std::move(m_wire);
    }

private:
    static ObjectWire notWritten(const Element& element)
    {
        ObjectWire wire;
        wire.sheets.push_back({.title = elementTitle(element),
            .said = WireText::tr("◌ Messages are written out for OpenAPI alone.")});
        return wire;
    }

    void addMessages(const std::vector<core::HttpMessage>& messages)
    {
        const Element* response = m_way.last(ElementKind::Response);
        const Element* mediaType = m_way.last(ElementKind::MediaType);
        int nearest = -1;
        for (const core::HttpMessage& each : messages) {
            const bool isOfPart =
                response ? each.part == response : each.part->kind == ElementKind::Operation;
            const int nearness = !isOfPart ? 0
                                           : 1 + (mediaType && each.mediaType == mediaType ? 1 : 0)
                    + (each.body && isNamedAround(m_node, each.body->example) ? 2 : 0);
            if (nearness > nearest) {
                nearest = nearness;
                m_wire.first = static_cast<int>(m_wire.sheets.size());
            }
            m_wire.sheets.push_back(sheetOf(each));
        }
    }

    /// What several operations share is shown by itself.
    void addValues(const Element& element)
    {
        const Element* mediaType = m_way.last(ElementKind::MediaType);
        const core::Direction direction = directionOf(element.flow);
        if (mediaType && !core::isSchema(element.kind))
            return add(core::bodiesOf(m_contract, *mediaType, direction), *mediaType);
        if (core::isSchema(element.kind))
            return add(core::valuesOf(m_contract, element, direction), element);
        const Element& shape = element.shape ? *element.shape : element;
        for (const Element* child : shape.children) {
            if (child->kind == ElementKind::MediaType)
                add(core::bodiesOf(m_contract, *child, direction), *child);
            else if (child->kind == ElementKind::Schema)
                add(core::valuesOf(m_contract, *child, direction), element);
        }
    }

    void add(const std::vector<core::SentBody>& bodies, const Element& element)
    {
        for (const core::SentBody& body : bodies)
            m_wire.sheets.push_back(sheetOf(body, element));
    }

    const core::Contract& m_contract;
    core::Node m_node;
    const std::stop_token& m_stop;
    ElementWay m_way;
    ObjectWire m_wire;
};

} // namespace

ObjectWire objectWire(const ContractSymbols& symbols, const core::Node& node, const std::stop_token& stop)
{
    return WireMaker(symbols, node, stop).make();
}

} // namespace ui
