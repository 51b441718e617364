// SPDX-License-Identifier: Apache-2.0
#include "core/compat/service_walk.h"

#include "core/compat/offer.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

Flow flowInto(ElementKind kind, const Trail& trail)
{
    switch (kind) {
    case ElementKind::Parameter:
    case ElementKind::Request:
        return trail.isInverted ? Flow::Response : Flow::Request;
    case ElementKind::Response:
        return trail.isInverted ? Flow::Request : Flow::Response;
    default:
        return trail.flow;
    }
}

bool isTheOnlyMediaType(const Shapes& owner)
{
    return ofKind(owner.baseline.children, ElementKind::MediaType).size() == 1
        && ofKind(owner.candidate.children, ElementKind::MediaType).size() == 1;
}

bool isStructured(std::string_view mediaType)
{
    static constexpr std::array<std::string_view, 5> Words {"json", "*", "form", "multipart", "yaml"};
    return std::ranges::any_of(
        Words, [&](std::string_view word) { return mediaType.find(word) != std::string_view::npos; });
}

Notation notationIn(const Element& holder)
{
    if (holder.kind == ElementKind::Parameter || holder.kind == ElementKind::Header)
        return Notation::Text;
    return isStructured(holder.name) ? Notation::Json : Notation::Raw;
}

Trail entering(const Shapes& owner, const ElementPair& pair, const Trail& trail)
{
    const ElementKind kind = pair.any().kind;
    const bool isAlone =
        kind == ElementKind::MediaType && pair.baseline && pair.candidate && isTheOnlyMediaType(owner);
    Trail below = trail.down({pair.baseline, pair.candidate, isAlone});
    below.flow = flowInto(kind, trail);
    // By what it is called here: a shared media type has a name of its own.
    if (kind == ElementKind::MediaType || kind == ElementKind::Parameter || kind == ElementKind::Header)
        below.notation = notationIn(pair.any());
    return below;
}

Action actionOf(const ElementPair& pair)
{
    return !pair.baseline ? Action::Added : pair.candidate ? Action::Renamed : Action::Removed;
}

} // namespace

ServiceWalk::ServiceWalk(ChangeRecorder& recorder, SchemaWalk& schemas, SchemaProbe& probe, Pruning pruning,
    const std::stop_token& stop)
    : m_recorder(recorder)
    , m_schemas(schemas)
    , m_probe(probe)
    , m_pruning(pruning)
    , m_stop(stop)
{
}

void ServiceWalk::compareContracts(const Element& baseline, const Element& candidate)
{
    m_top = m_recorder.frames().addOperation(nullptr, nullptr, {}, {});
    m_recorder.setFrame(m_top);
    const Shapes shapes {baseline, candidate};
    const Trail top;
    for (const FacetDifference& each : serviceDifferences(baseline, candidate))
        m_recorder.visitFacet(shapes, each, top);
    for (const ElementKind kind : {ElementKind::Server, ElementKind::Tag, ElementKind::Extension})
        for (const ElementPair& pair :
            pairByName(ofKind(baseline.children, kind), ofKind(candidate.children, kind)).pairs)
            compareChild(shapes, pair, top);
    compareOperations(baseline, candidate);
    compareComponents(shapes);
    walkWaiting();
}

void ServiceWalk::compareOperations(const Element& baseline, const Element& candidate)
{
    const OperationPairing paired = pairOperations(baseline, candidate);
    for (std::size_t i = 0; i < paired.reorders; ++i)
        m_recorder.countReorder();
    for (const PairedOperation& each : paired.operations) {
        if (each.unread.candidate)
            recordUnread(each);
        else
            compareOperation(each.pair, operationLabel(each.pair), operationLabel(each.pair), each.isWebhook);
    }
    for (const ElementPair& holder : paired.holders)
        recordHolder(holder);
    for (const ElementPair& holder : paired.keptHolders)
        compareHolder({*holder.baseline->shape, *holder.candidate->shape});
}

void ServiceWalk::compareOperation(
    const ElementPair& pair, const std::string& operation, const std::string& path, bool isInverted)
{
    if (m_stop.stop_requested())
        return;
    ++m_operations;
    const FrameId outer = m_recorder.frame();
    m_recorder.setFrame(m_recorder.frames().addOperation(pair.baseline, pair.candidate, operation, path));
    Trail top;
    top.isInverted = isInverted;
    if (pair.baseline && pair.candidate) {
        const Shapes shapes {*pair.baseline->shape, *pair.candidate->shape};
        if (isMoved(pair))
            m_recorder.visitPresence(shapes,
                {Action::Renamed, ElementKind::Operation, pair.baseline, pair.candidate, Effect::Narrows},
                top);
        compareShapes(shapes, top);
    } else {
        const Element& only = pair.any();
        m_recorder.visitPresence({only, only},
            {actionOf(pair), ElementKind::Operation, pair.baseline, pair.candidate,
                presenceEffect(actionOf(pair), only)},
            top);
    }
    m_recorder.setFrame(outer);
}

/// A path that came or went with all it has is one change, felt by each of its operations.
void ServiceWalk::recordHolder(const ElementPair& holder)
{
    const Element& only = holder.any();
    const FrameId outer = m_recorder.frame();
    for (const Element* each : ofKind(only.shape->children, ElementKind::Operation)) {
        ++m_operations;
        const ElementPair pair {holder.baseline ? each : nullptr, holder.candidate ? each : nullptr};
        const std::string label = operationLabel(pair);
        m_recorder.setFrame(m_recorder.frames().addOperation(pair.baseline, pair.candidate, label, label));
        m_recorder.visitPresence({only, only},
            {actionOf(holder), only.kind, holder.baseline, holder.candidate,
                presenceEffect(actionOf(holder), only)},
            Trail());
    }
    m_recorder.setFrame(outer);
}

/// Whether it came or went is not known.
void ServiceWalk::recordUnread(const PairedOperation& operation)
{
    ++m_operations;
    const FrameId outer = m_recorder.frame();
    const std::string label = operationLabel(operation.pair);
    m_recorder.setFrame(
        m_recorder.frames().addOperation(operation.pair.baseline, operation.pair.candidate, label, label));
    visitUnread({*operation.unread.baseline, *operation.unread.candidate}, Trail());
    m_recorder.setFrame(outer);
}

void ServiceWalk::visitUnread(const Shapes& shapes, const Trail& trail)
{
    m_recorder.visitFacet(shapes,
        {.facet = Facet::Unknown,
            .effect = Effect::Unknown,
            .reason = "a reference leads nowhere, so what it holds is not known"},
        trail);
}

/// What a path says of itself; its operations are compared by themselves.
void ServiceWalk::compareHolder(const Shapes& holder)
{
    for (const FacetDifference& each : serviceDifferences(holder.baseline, holder.candidate))
        m_recorder.visitFacet(holder, each, Trail());
    for (const ElementPair& pair : pairByName(ofKind(holder.baseline.children, ElementKind::Extension),
             ofKind(holder.candidate.children, ElementKind::Extension))
                                       .pairs)
        compareChild(holder, pair, Trail());
}

void ServiceWalk::compareShapes(const Shapes& shapes, const Trail& trail)
{
    if (m_pruning == Pruning::None || !isOneText(shapes))
        for (const FacetDifference& each : serviceDifferences(shapes.baseline, shapes.candidate))
            m_recorder.visitFacet(shapes, each, trail);
    Pairing pairing = pairByName(shapes.baseline.children, shapes.candidate.children);
    if (pairing.isReordered)
        m_recorder.countReorder();
    std::vector<ElementPair> alternatives;
    std::erase_if(pairing.pairs, [&](const ElementPair& each) {
        const bool isAccess = each.any().kind == ElementKind::SecurityAlternative;
        if (isAccess)
            alternatives.push_back(each);
        return isAccess;
    });
    compareAccess(shapes, alternatives, trail);
    joinRenamed(pairing.pairs, m_probe);
    for (const ElementPair& pair : pairing.pairs)
        compareChild(shapes, pair, trail);
}

void ServiceWalk::compareAccess(
    const Shapes& owner, const std::vector<ElementPair>& alternatives, const Trail& trail)
{
    for (const ElementPair& each : alternatives)
        if (each.baseline && each.candidate)
            compareChild(owner, each, trail);
    for (const AccessChange& each : accessChanges(alternatives))
        m_recorder.visitPresence(owner,
            {actionOf(each.pair), ElementKind::SecurityAlternative, each.pair.baseline, each.pair.candidate,
                each.effect},
            trail.down({each.pair.baseline, each.pair.candidate}));
}

void ServiceWalk::compareChild(const Shapes& owner, const ElementPair& pair, const Trail& trail)
{
    const ElementKind kind = pair.any().kind;
    if (isSchema(kind))
        return m_schemas.compareRole(owner, kind, pair, trail);
    if (kind == ElementKind::Extension && isAgreement(pair))
        return;
    const Trail below = entering(owner, pair, trail);
    if (kind == ElementKind::Callback && pair.baseline && pair.candidate)
        return compareCallback(pair, below);
    if (!pair.baseline || !pair.candidate)
        return m_recorder.visitPresence(owner,
            {actionOf(pair), kind, pair.baseline, pair.candidate, presenceEffect(actionOf(pair), pair.any())},
            below);
    if (isRenamed(pair))
        m_recorder.visitPresence(
            owner, {Action::Renamed, kind, pair.baseline, pair.candidate, renameEffect(pair)}, below);
    compareElements(*pair.baseline, *pair.candidate, below);
}

void ServiceWalk::compareElements(const Element& baseline, const Element& candidate, const Trail& trail)
{
    const Shapes shapes {*baseline.shape, *candidate.shape};
    if (baseline.isUnread || candidate.isUnread) {
        if (!baseline.node || !candidate.node || baseline.node.hash() != candidate.node.hash())
            visitUnread(shapes, trail);
        return;
    }
    const bool standHere = baseline.shape == &baseline && candidate.shape == &candidate;
    if (standHere || m_recorder.enters(shapes, trail))
        compareShapes(shapes, trail);
    // A demand has scopes of its own, so the scheme it names is no shape of it.
    if (baseline.kind == ElementKind::SecurityDemand && baseline.target && candidate.target)
        m_recorder.enters({*baseline.target->shape, *candidate.target->shape}, trail);
}

void ServiceWalk::compareCallback(const ElementPair& pair, const Trail& trail)
{
    const SharedFrame& outer = m_recorder.frames().at(m_recorder.frame());
    const std::string operation = outer.operation;
    const std::string path = describePath(outer.path, trail.steps());
    for (const ElementPair& each : pairByName(ofKind(pair.baseline->shape->children, ElementKind::Operation),
             ofKind(pair.candidate->shape->children, ElementKind::Operation))
                                       .pairs)
        compareOperation(each, operation, path + " " + std::string(each.any().name), !trail.isInverted);
}

/// What nothing on the wire reaches is still part of what generated code is made from.
void ServiceWalk::compareComponents(const Shapes& roots)
{
    const bool isLibrary = m_operations == 0;
    walkWaiting();
    m_recorder.setFrame(m_recorder.frames().addNowhere());
    for (const ElementPair& pair : pairTypes(roots.baseline, roots.candidate)) {
        // What uses a new one is seen where it is used: one cause, one change.
        if (!pair.baseline && pair.candidate->flow != Flow::None)
            continue;
        if (!pair.baseline || !pair.candidate || pair.baseline->name != pair.candidate->name) {
            m_recorder.visitPresence(
                roots, {actionOf(pair), ElementKind::Type, pair.baseline, pair.candidate}, Trail());
            continue;
        }
        if (isLibrary)
            compareLibraryType(pair);
        else if (!m_recorder.frames().isKnown(*pair.baseline->shape, *pair.candidate->shape))
            m_recorder.frames().addUnreached(*pair.baseline->shape, *pair.candidate->shape);
    }
    for (const ElementPair& pair : pairByName(ofKind(roots.baseline.children, ElementKind::SecurityScheme),
             ofKind(roots.candidate.children, ElementKind::SecurityScheme))
                                       .pairs) {
        if (!pair.baseline || !pair.candidate)
            m_recorder.visitPresence(
                roots, {actionOf(pair), ElementKind::SecurityScheme, pair.baseline, pair.candidate}, Trail());
        else if (!m_recorder.frames().isKnown(*pair.baseline->shape, *pair.candidate->shape))
            m_recorder.frames().addUnreached(*pair.baseline->shape, *pair.candidate->shape);
    }
}

/// In a file of schemas alone nobody says which way they go: both.
void ServiceWalk::compareLibraryType(const ElementPair& pair)
{
    for (const Flow flow : {Flow::Request, Flow::Response})
        m_recorder.frames().enter(*pair.baseline->shape, *pair.candidate->shape, Notation::Json,
            {.from = m_top, .flow = flow, .steps = {{pair.baseline, pair.candidate}}});
}

void ServiceWalk::walkWaiting()
{
    Frames& frames = m_recorder.frames();
    while (frames.hasWaiting() && !m_stop.stop_requested()) {
        const FrameId id = frames.takeWaiting();
        const Shapes shapes {*frames.at(id).baseline, *frames.at(id).candidate};
        Trail top;
        top.notation = frames.at(id).notation;
        m_recorder.setFrame(id);
        isSchema(shapes.candidate.kind) ? m_schemas.compareSchemas(shapes, top) : compareShapes(shapes, top);
    }
}

} // namespace core
