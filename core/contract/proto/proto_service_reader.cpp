// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/proto_service_reader.h"

#include "core/contract/proto/proto_options.h"

namespace core::proto {
namespace {

void readSide(Reading& reading, Draft& method, ElementKind kind, const Node& written, std::string_view scope)
{
    if (!written)
        return;
    Element& side = method.newChild(kind, {}, written);
    Draft draft(reading.arena(), side);
    const TypeReference type = reading.typeOf(scope, written);
    draft.addKept(Facet::TypeName, type.name, written);
    side.target = type.type;
}

void readMethod(
    Reading& reading, Draft& service, const Node& declaration, const Node& before, std::string_view scope)
{
    Draft method(reading.arena(),
        service.newChild(ElementKind::Operation, part(declaration, "rpc:").text(), declaration));
    if (const Node stream = part(declaration, "client stream:"))
        method.addFlag(Facet::ClientStreaming, stream);
    if (const Node stream = part(declaration, "server stream:"))
        method.addFlag(Facet::ServerStreaming, stream);
    if (const Option said = optionOf(declaration, "deprecated"); said.value.text() == "true")
        method.addFlag(Facet::Deprecated, said.place);
    const Option level = optionOf(declaration, "idempotency_level");
    method.add(Facet::Idempotency, level.value ? level.value.text() : "IDEMPOTENCY_UNKNOWN", level.place);
    if (const Comment comment = commentOf(declaration, before); !comment.words.empty())
        method.addKept(Facet::Description, comment.words, comment.node);
    readSide(reading, method, ElementKind::Request, part(declaration, "request:"), scope);
    readSide(reading, method, ElementKind::Response, part(declaration, "response:"), scope);
    addOptions(method, declaration);
}

/// With a list of its own: messages may refer to each other for longer than the stack is deep.
void mark(const Element* start, Flow flow)
{
    std::vector<const Element*> pending {start};
    while (!pending.empty()) {
        const Element* element = pending.back();
        pending.pop_back();
        if (element == nullptr || contains(element->flow, flow))
            continue;
        Element& marked = ElementArena::mutableElement(*element);
        marked.flow = marked.flow | flow;
        pending.push_back(element->target);
        pending.insert(pending.end(), element->children.begin(), element->children.end());
    }
}

} // namespace

void readService(
    Reading& reading, Draft& root, const Node& declaration, const Node& before, const ReadFile& file)
{
    const std::string_view name =
        reading.arena().keep(fullName(file.package, part(declaration, "service:").text()));
    Draft service(reading.arena(), root.newChild(ElementKind::Service, name, declaration));
    service.add(Facet::HomeFile, file.name);
    service.addKept(Facet::Package, std::string(file.package));
    if (const Option said = optionOf(declaration, "deprecated"); said.value.text() == "true")
        service.addFlag(Facet::Deprecated, said.place);
    if (const Comment comment = commentOf(declaration, before); !comment.words.empty())
        service.addKept(Facet::Description, comment.words, comment.node);
    Node above;
    for (const Node member : declaration) {
        if (part(member, "rpc:")) {
            readMethod(reading, service, member, above, name);
            ++reading.contract().operationCount;
        }
        above = member;
    }
    addOptions(service, declaration);
}

void markReach(const Element& root)
{
    for (const Element* service : root.children) {
        if (service->kind != ElementKind::Service)
            continue;
        for (const Element* method : service->children)
            for (const Element* side : method->children) {
                if (side->kind == ElementKind::Request)
                    mark(side, Flow::Request);
                else if (side->kind == ElementKind::Response)
                    mark(side, Flow::Response);
            }
    }
}

} // namespace core::proto
