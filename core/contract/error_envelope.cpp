// SPDX-License-Identifier: Apache-2.0
#include "core/contract/error_envelope.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

/// At the end of all references: the shared schema, or the one that stands in place.
const Element& definitionOf(const Element& schema)
{
    const Element* found = &schema;
    while (found->target != nullptr)
        found = found->target;
    return *found;
}

/// A repository's root is not always the folder that a file was read from.
bool isSameFile(std::string_view path, std::string_view declared)
{
    const auto endsWith = [](std::string_view whole, std::string_view end) {
        return whole.ends_with(end) && whole.size() > end.size()
            && whole[whole.size() - end.size() - 1] == '/';
    };
    return path == declared || endsWith(path, declared) || endsWith(declared, path);
}

Node declaredNode(const Contract& contract, std::string_view declared)
{
    const std::size_t hash = declared.find('#');
    const std::string_view file = declared.substr(0, hash);
    const std::string_view pointer =
        hash == std::string_view::npos ? std::string_view() : declared.substr(hash + 1);
    // The stand-in for a contract that a side does not have was read from nothing.
    if (!contract.documents)
        return {};
    for (const ContractFile* each : contract.documents->files()) {
        if (file.empty() || isSameFile(each->path, file))
            return each->document.tree.find(pointer);
    }
    return {};
}

/// Shapes are told apart by what defines them; those written in place by what they say.
class Popularity {
public:
    void count(const Element& schema)
    {
        const Element& definition = definitionOf(schema);
        Entry& entry = definition.isShared ? m_shared[&definition] : m_inPlace[definition.node.hash()];
        if (entry.count++ == 0)
            entry.order = m_shared.size() + m_inPlace.size();
        if (entry.schema == nullptr)
            entry.schema = &definition;
    }

    /// The most frequent one; of equals the one seen first.
    std::pair<const Element*, std::size_t> best() const
    {
        Entry best;
        const auto consider = [&](const Entry& entry) {
            if (entry.count > best.count || (entry.count == best.count && entry.order < best.order))
                best = entry;
        };
        for (const auto& [schema, entry] : m_shared)
            consider(entry);
        for (const auto& [hash, entry] : m_inPlace)
            consider(entry);
        return {best.schema, best.count};
    }

private:
    struct Entry {
        const Element* schema = nullptr;
        std::size_t count = 0;
        std::size_t order = 0;
    };

    std::map<const Element*, Entry> m_shared;
    std::map<std::uint64_t, Entry> m_inPlace;
};

bool hasFields(const Element& schema)
{
    return std::ranges::any_of(
        schema.shape->children, [](const Element* child) { return child->kind == ElementKind::Field; });
}

const Element* mostFrequent(const std::vector<ResponseBody>& bodies)
{
    Popularity popularity;
    for (const ResponseBody& body : bodies)
        popularity.count(*body.schema);
    const auto [schema, count] = popularity.best();
    const bool isMajority = count >= 2 && 2 * count > bodies.size();
    return isMajority && hasFields(*schema) ? schema : nullptr;
}

const Element* fieldNamed(const Element& shape, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const Element* field = shape.child(ElementKind::Field, name))
            return field;
    }
    return nullptr;
}

/// "ApiResponse (success, data, error)" of a body of success that has room for errors; else empty.
std::string wrapperWords(const Element& schema)
{
    const Element& shape = *schema.shape;
    const Element* error = fieldNamed(shape, {"error", "errors"});
    const Element* flag = fieldNamed(shape, {"success", "ok", "status"});
    const Element* data = fieldNamed(shape, {"data", "result", "payload"});
    const FacetValue* types = flag == nullptr ? nullptr : flag->shape->facet(Facet::Types);
    const bool isFlag = types != nullptr && (types->bits & BooleanType) != 0;
    if (error == nullptr || (!isFlag && data == nullptr))
        return {};
    const Element& definition = definitionOf(schema);
    std::string words(definition.isShared ? definition.name : std::string_view("an object"));
    words += " (";
    for (const Element* part : {isFlag ? flag : nullptr, data, error}) {
        if (part != nullptr)
            words.append(words.ends_with('(') ? "" : ", ").append(part->name);
    }
    return words + ")";
}

/// The one that most bodies of success have, unless the envelope itself serves for both.
std::string findCompetingWrapper(const Contract& contract, const Element* envelope)
{
    std::map<std::string, std::size_t> counts;
    for (const ResponseBody& body : successBodies(contract)) {
        const std::string words = wrapperWords(*body.schema);
        if (!words.empty() && (envelope == nullptr || !differenceFrom(*envelope, *body.schema).isEmpty()))
            ++counts[words];
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; });
    return most == counts.end() ? std::string() : most->first;
}

void describeSchema(ErrorEnvelope& envelope, const Contract& contract)
{
    const Element& schema = *envelope.schema;
    envelope.name = schema.name;
    if (schema.node) {
        envelope.file = contract.documents->fileOf(schema.node.tree()).path;
        envelope.pointer = schema.node.pointer();
    }
    envelope.parts = partsOf(schema);
    envelope.codes = codesOf(envelope.parts);
}

void describeDeclaration(ErrorEnvelope& envelope, std::string_view declared)
{
    const std::size_t hash = std::min(declared.find('#'), declared.size());
    envelope.file = declared.substr(0, hash);
    envelope.pointer = declared.substr(std::min(hash + 1, declared.size()));
    envelope.name = declared.substr(std::min(declared.rfind('/') + 1, declared.size()));
}

void holdBodies(ErrorEnvelope& envelope, const std::vector<ResponseBody>& bodies)
{
    envelope.total = bodies.size();
    for (const ResponseBody& body : bodies) {
        EnvelopeDifference difference = differenceFrom(*envelope.schema, *body.schema);
        if (difference.isEmpty())
            ++envelope.followers;
        else
            envelope.divergent.push_back({body, std::move(difference)});
    }
}

} // namespace

const Element* declaredEnvelope(const Contract& contract, std::string_view declared)
{
    const Node node = declaredNode(contract, declared);
    if (!node)
        return nullptr;
    const auto found = std::ranges::find_if(contract.root->children,
        [&](const Element* each) { return each->kind == ElementKind::Type && each->node == node; });
    return found == contract.root->children.end() ? nullptr : *found;
}

std::optional<ErrorEnvelope> findErrorEnvelope(const Contract& contract, std::string_view declared)
{
    const std::vector<ResponseBody> bodies = errorBodies(contract);
    ErrorEnvelope envelope;
    envelope.isDeclared = !declared.empty();
    envelope.schema = envelope.isDeclared ? declaredEnvelope(contract, declared) : mostFrequent(bodies);
    if (envelope.schema == nullptr && !envelope.isDeclared)
        return std::nullopt;
    if (envelope.schema != nullptr) {
        describeSchema(envelope, contract);
        holdBodies(envelope, bodies);
    } else {
        describeDeclaration(envelope, declared);
        envelope.total = bodies.size();
    }
    envelope.competingWrapper = findCompetingWrapper(contract, envelope.schema);
    return envelope;
}

CodeChanges compareCodes(
    const std::optional<ErrorEnvelope>& before, const std::optional<ErrorEnvelope>& after)
{
    const std::vector<std::string> none;
    const std::vector<std::string>& old = before ? before->codes : none;
    const std::vector<std::string>& now = after ? after->codes : none;
    const auto without = [](const std::vector<std::string>& codes, const std::vector<std::string>& others) {
        std::vector<std::string> left;
        std::ranges::copy_if(codes, std::back_inserter(left),
            [&](const std::string& code) { return std::ranges::find(others, code) == others.end(); });
        return left;
    };
    return {without(now, old), without(old, now)};
}

} // namespace core
