// SPDX-License-Identifier: Apache-2.0
#include "core/compat/peers/buf_rows.h"

#include "core/compat/pairing.h"
#include "core/compat/peers/buf_compatibility.h"
#include "core/compat/proto_ranges.h"
#include "core/compat/proto_walk.h"
#include "core/contract/facet_text.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

std::string_view packageOf(const Element& element)
{
    return facetText(&element, Facet::Package);
}

std::string_view nameInPackage(const Element& element)
{
    const std::string_view package = packageOf(element);
    return package.empty() ? element.name : element.name.substr(package.size() + 1);
}

std::string inFile(std::string_view file, std::string_view name)
{
    return std::string(file) + '\n' + std::string(name);
}

/// The option that says it, else what it is said of.
Node statedPlace(const FacetValue* said, const Element& element)
{
    return said != nullptr && said->node ? said->node : element.node;
}

bool isEnum(const Element& type)
{
    return type.facet(Facet::EnumOpenness) != nullptr;
}

bool isSameKind(const Element* type, const Element& other)
{
    return type != nullptr && isEnum(*type) == isEnum(other);
}

/// The type or service that it is, or stands in.
const Element* declarationOf(const Element* element)
{
    while (element != nullptr && element->kind != ElementKind::Type && element->kind != ElementKind::Service)
        element = element->parent;
    return element;
}

/// buf compares types and services by their full names alone.
bool isOfOneName(const Element* before, const Element* after)
{
    const Element* was = declarationOf(before);
    const Element* is = declarationOf(after);
    return was == nullptr || is == nullptr || was->kind != is->kind || was->name == is->name;
}

bool has(const Element& type, ElementKind kind, std::string_view name)
{
    return type.child(kind, name) != nullptr;
}

std::vector<const Element*> valuesOf(const Element& type, std::string_view number)
{
    auto values = ofKind(type.children, ElementKind::EnumValue);
    std::erase_if(values, [&](const Element* each) { return facetText(each, Facet::FieldNumber) != number; });
    return values;
}

bool isRequiredField(const Element& field)
{
    return facetText(&field, Facet::Cardinality) == "required";
}

struct FileOptionRule {
    std::string_view option;
    std::string_view rule;
};
constexpr auto FileOptionRules = std::to_array<FileOptionRule>({
    {"cc_enable_arenas", "FILE_SAME_CC_ENABLE_ARENAS"},
    {"cc_generic_services", "FILE_SAME_CC_GENERIC_SERVICES"},
    {"csharp_namespace", "FILE_SAME_CSHARP_NAMESPACE"},
    {"go_package", "FILE_SAME_GO_PACKAGE"},
    {"java_generic_services", "FILE_SAME_JAVA_GENERIC_SERVICES"},
    {"java_multiple_files", "FILE_SAME_JAVA_MULTIPLE_FILES"},
    {"java_outer_classname", "FILE_SAME_JAVA_OUTER_CLASSNAME"},
    {"java_package", "FILE_SAME_JAVA_PACKAGE"},
    {"objc_class_prefix", "FILE_SAME_OBJC_CLASS_PREFIX"},
    {"optimize_for", "FILE_SAME_OPTIMIZE_FOR"},
    {"php_class_prefix", "FILE_SAME_PHP_CLASS_PREFIX"},
    {"php_metadata_namespace", "FILE_SAME_PHP_METADATA_NAMESPACE"},
    {"php_namespace", "FILE_SAME_PHP_NAMESPACE"},
    {"py_generic_services", "FILE_SAME_PY_GENERIC_SERVICES"},
    {"ruby_package", "FILE_SAME_RUBY_PACKAGE"},
    {"swift_prefix", "FILE_SAME_SWIFT_PREFIX"},
});

} // namespace

BufRows::BufRows(const Contract& baseline, const Contract& candidate)
    : m_baseline(baseline)
    , m_candidate(candidate)
{
    for (const Element* each : candidate.root->children) {
        if (each->kind == ElementKind::SourceFile)
            m_packages.emplace(packageOf(*each));
        else if (each->kind != ElementKind::Type) {
            m_others.emplace(each->name);
            if (each->kind == ElementKind::Service)
                m_servicesInFiles.emplace(inFile(facetText(each, Facet::HomeFile), nameInPackage(*each)));
        } else {
            m_types.emplace(each->name, each);
            m_typesInFiles.emplace(inFile(facetText(each, Facet::HomeFile), nameInPackage(*each)), each);
        }
    }
}

std::vector<BufRow> BufRows::rowsOf(const Change& change, BufCategory category) const
{
    Rows rows = allRowsOf(change);
    std::erase_if(rows, [&](const BufRow& row) { return (bufCategoriesOf(row.rule) & category) == 0; });
    return rows;
}

BufRows::Rows BufRows::allRowsOf(const Change& change) const
{
    if (!isOfOneName(change.baselineOwner, change.candidateOwner) && change.kind != ElementKind::SourceFile)
        return {};
    if (change.kind == ElementKind::Option)
        return ofOption(change);
    // To buf a field or value that has another number is gone, and another one is there.
    if (change.facet == Facet::FieldNumber && change.kind == ElementKind::Field) {
        Rows rows = ofRemovedField(change);
        std::ranges::move(ofAdded(change), std::back_inserter(rows));
        return rows;
    }
    if (change.facet == Facet::FieldNumber && change.kind == ElementKind::EnumValue)
        return ofRemovedValue(change);
    if (change.facet != Facet::None)
        return ofFacet(change);
    return change.action == Action::Removed ? ofRemoved(change) : ofAdded(change);
}

/// The file of the candidate that a file of the baseline is compared with.
const Element* BufRows::counterpartOf(std::string_view file) const
{
    const auto after = ofKind(m_candidate.root->children, ElementKind::SourceFile);
    if (areNamedByHand(m_baseline, m_candidate))
        return after.front();
    const auto found = std::ranges::find(after, file, &Element::name);
    return found == after.end() ? nullptr : *found;
}

const Element* BufRows::typeIn(std::string_view file, std::string_view nestedName) const
{
    const auto found = m_typesInFiles.find(inFile(file, nestedName));
    return found == m_typesInFiles.end() ? nullptr : found->second;
}

/// The nearest message around it that is still in the file, else the file.
void BufRows::addMissingInFile(const Element& gone, std::string_view rule, Rows& rows) const
{
    const Element* file = counterpartOf(facetText(&gone, Facet::HomeFile));
    if (file == nullptr)
        return;
    std::string_view name = nameInPackage(gone);
    if (gone.kind == ElementKind::Type && isSameKind(typeIn(file->name, name), gone))
        return;
    if (gone.kind == ElementKind::Service && m_servicesInFiles.contains(inFile(file->name, name)))
        return;
    for (std::size_t dot = name.rfind('.'); dot != std::string_view::npos; dot = name.rfind('.')) {
        name = name.substr(0, dot);
        if (const Element* around = typeIn(file->name, name); around != nullptr && !isEnum(*around)) {
            rows.push_back({rule, around->node});
            return;
        }
    }
    rows.push_back({rule, {}, file});
}

void BufRows::addMissingInPackage(const Element& gone, std::string_view rule, Rows& rows) const
{
    if (!m_packages.contains(packageOf(gone)))
        return;
    const std::size_t package = packageOf(gone).size();
    const Element* file = counterpartOf(facetText(&gone, Facet::HomeFile));
    const bool isMessage = gone.kind == ElementKind::Type && !isEnum(gone);
    for (std::string_view name = gone.name; name.rfind('.') != std::string_view::npos;) {
        name = name.substr(0, name.rfind('.'));
        if (name.size() <= package)
            break;
        const auto around = m_types.find(std::string(name));
        if (around == m_types.end() || isEnum(*around->second))
            continue;
        // Of messages alone buf looks into the other files of the package.
        if (isMessage || (file != nullptr && facetText(around->second, Facet::HomeFile) == file->name)) {
            rows.push_back({rule, around->second->node});
            return;
        }
    }
    rows.push_back({rule, {}, file});
}

void BufRows::addMissing(const Element& gone, Rows& rows) const
{
    const auto type = m_types.find(std::string(gone.name));
    const bool isGone = gone.kind == ElementKind::Type
        ? type == m_types.end() || !isSameKind(type->second, gone)
        : !m_others.contains(gone.name);
    const auto [inItsFile, inItsPackage] = gone.kind == ElementKind::Service
        ? std::pair<std::string_view, std::string_view>("SERVICE_NO_DELETE", "PACKAGE_SERVICE_NO_DELETE")
        : gone.kind == ElementKind::ExtensionField
        ? std::pair<std::string_view, std::string_view>("EXTENSION_NO_DELETE", "PACKAGE_EXTENSION_NO_DELETE")
        : isEnum(gone)
        ? std::pair<std::string_view, std::string_view>("ENUM_NO_DELETE", "PACKAGE_ENUM_NO_DELETE")
        : std::pair<std::string_view, std::string_view>("MESSAGE_NO_DELETE", "PACKAGE_MESSAGE_NO_DELETE");
    addMissingInFile(gone, inItsFile, rows);
    if (isGone)
        addMissingInPackage(gone, inItsPackage, rows);
}

/// Told once of a package, with the first of its files.
void BufRows::addLostPackage(const Element& file, Rows& rows) const
{
    const std::string_view package = packageOf(file);
    if (m_packages.contains(package))
        return;
    for (const Element* each : m_baseline.root->children)
        if (each->kind == ElementKind::SourceFile && packageOf(*each) == package) {
            if (each == &file)
                rows.push_back({"PACKAGE_NO_DELETE"});
            return;
        }
}

BufRows::Rows BufRows::ofRemoved(const Change& change) const
{
    const Element& gone = *change.baseline;
    const Element* owner = change.candidateOwner;
    Rows rows;
    switch (change.kind) {
    case ElementKind::SourceFile:
        rows.push_back({"FILE_NO_DELETE"});
        addLostPackage(gone, rows);
        return rows;
    case ElementKind::Type:
    case ElementKind::Service:
    case ElementKind::ExtensionField:
        addMissing(gone, rows);
        return rows;
    case ElementKind::Operation:
        return {{"RPC_NO_DELETE", owner->node}};
    case ElementKind::FieldChoice:
        return {{"ONEOF_NO_DELETE", owner->node}};
    case ElementKind::Field:
        return ofRemovedField(change);
    case ElementKind::EnumValue:
        return ofRemovedValue(change);
    case ElementKind::ReservedName:
        return {{isEnum(*owner) ? "RESERVED_ENUM_NO_DELETE" : "RESERVED_MESSAGE_NO_DELETE", owner->node}};
    case ElementKind::ReservedRange:
        if (!coversRange(*owner, ElementKind::ReservedRange, gone))
            rows.push_back(
                {isEnum(*owner) ? "RESERVED_ENUM_NO_DELETE" : "RESERVED_MESSAGE_NO_DELETE", owner->node});
        return rows;
    case ElementKind::ExtensionRange:
        if (!coversRange(*owner, ElementKind::ExtensionRange, gone))
            rows.push_back({"EXTENSION_MESSAGE_NO_DELETE", owner->node});
        return rows;
    default:
        return {};
    }
}

BufRows::Rows BufRows::ofRemovedField(const Change& change) const
{
    const Element& message = *change.candidateOwner;
    Rows rows {{"FIELD_NO_DELETE", message.node}};
    if (!has(message, ElementKind::ReservedName, change.baseline->name))
        rows.push_back({"FIELD_NO_DELETE_UNLESS_NAME_RESERVED", message.node});
    if (!coversRange(message, ElementKind::ReservedRange, *change.baseline))
        rows.push_back({"FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED", message.node});
    if (isRequiredField(*change.baseline))
        rows.push_back({"MESSAGE_SAME_REQUIRED_FIELDS", message.node});
    return rows;
}

/// Values are gone when nothing has their number; of several with one number it is told once.
BufRows::Rows BufRows::ofRemovedValue(const Change& change) const
{
    const Element& type = *change.candidateOwner;
    const std::string_view number = facetText(change.baseline, Facet::FieldNumber);
    Rows rows;
    if (!valuesOf(type, number).empty()) {
        addRenamedValues(change, rows);
        return rows;
    }
    const auto aliases = valuesOf(*change.baselineOwner, number);
    if (aliases.front() != change.baseline)
        return rows;
    rows.push_back({"ENUM_VALUE_NO_DELETE", type.node});
    const bool areReserved = std::ranges::all_of(
        aliases, [&](const Element* each) { return has(type, ElementKind::ReservedName, each->name); });
    if (!areReserved)
        rows.push_back({"ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED", type.node});
    if (!coversRange(type, ElementKind::ReservedRange, *change.baseline))
        rows.push_back({"ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED", type.node});
    return rows;
}

/// At every value that has the number now, told with the first name that is lost.
void BufRows::addRenamedValues(const Change& change, Rows& rows) const
{
    const std::string_view number = facetText(change.baseline, Facet::FieldNumber);
    const auto now = valuesOf(*change.candidateOwner, number);
    const auto before = valuesOf(*change.baselineOwner, number);
    const auto firstLost = std::ranges::find_if(before,
        [&](const Element* each) { return std::ranges::find(now, each->name, &Element::name) == now.end(); });
    if (firstLost == before.end() || *firstLost != change.baseline)
        return;
    for (const Element* each : now)
        rows.push_back({"ENUM_VALUE_SAME_NAME", statedPlace(each->facet(Facet::FieldNumber), *each)});
}

BufRows::Rows BufRows::ofAdded(const Change& change) const
{
    if (change.kind == ElementKind::Field && isRequiredField(*change.candidate))
        return {{"MESSAGE_SAME_REQUIRED_FIELDS", change.candidate->node}};
    return {};
}

BufRows::Rows BufRows::ofFacet(const Change& change) const
{
    switch (change.kind) {
    case ElementKind::SourceFile:
        return ofFileFacet(change);
    case ElementKind::Type:
    case ElementKind::Service:
        return ofTypeFacet(change);
    case ElementKind::Field:
    case ElementKind::ExtensionField:
        return ofFieldFacet(change);
    case ElementKind::Operation:
    case ElementKind::Request:
    case ElementKind::Response:
        return ofMethodFacet(change);
    case ElementKind::EnumValue: {
        Rows rows;
        if (change.facet == Facet::FieldName)
            addRenamedValues(change, rows);
        return rows;
    }
    default:
        return {};
    }
}

BufRows::Rows BufRows::ofFileFacet(const Change& change) const
{
    const bool isWritten = change.after != nullptr && change.after->node;
    BufRow row {change.facet == Facet::Syntax ? "FILE_SAME_SYNTAX" : "FILE_SAME_PACKAGE"};
    if (isWritten)
        row.place = change.after->node;
    else
        row.file = change.candidate;
    Rows rows {row};
    if (change.facet == Facet::Package)
        addLostPackage(*change.baseline, rows);
    return rows;
}

BufRows::Rows BufRows::ofOption(const Change& change) const
{
    const Element& option = change.candidate != nullptr ? *change.candidate : *change.baseline;
    const Element* owner = change.candidateOwner;
    if (owner == nullptr || owner->kind != ElementKind::SourceFile)
        return {};
    const auto* known = std::ranges::find(FileOptionRules, option.name, &FileOptionRule::option);
    if (known == FileOptionRules.end())
        return {};
    return {change.candidate != nullptr ? BufRow {known->rule, change.candidate->node}
                                        : BufRow {known->rule, {}, owner}};
}

BufRows::Rows BufRows::ofTypeFacet(const Change& change) const
{
    Rows rows;
    const Element& type = *change.candidate;
    const bool isMoved = change.facet == Facet::HomeFile || change.facet == Facet::Package;
    if (!isMoved && !isOfOneName(change.baseline, change.candidate))
        return rows;
    const Node place = statedPlace(change.after, type);
    switch (change.facet) {
    case Facet::HomeFile:
    case Facet::Package:
        addMissing(*change.baseline, rows);
        return rows;
    case Facet::JsonFormat:
        if (facetText(change.baseline, Facet::JsonFormat) == "ALLOW")
            rows.push_back({isEnum(type) ? "ENUM_SAME_JSON_FORMAT" : "MESSAGE_SAME_JSON_FORMAT", place});
        return rows;
    case Facet::EnumOpenness:
        if (change.action == Action::Changed)
            return {{"ENUM_SAME_TYPE", place}};
        addMissing(*change.baseline, rows); // what is of another kind is not there
        return rows;
    case Facet::StandardAccessor:
        if (change.action == Action::Added)
            rows.push_back({"MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR", place});
        return rows;
    default:
        return rows;
    }
}

BufRows::Rows BufRows::ofFieldFacet(const Change& change) const
{
    const Element& before = *change.baseline;
    const Element& field = *change.candidate;
    const Node place = statedPlace(change.after, field);
    const auto areBoth = [&](auto isSuch) {
        return isSuch(facetText(&before, Facet::ValueType)) && isSuch(facetText(&field, Facet::ValueType));
    };
    const auto isString = [](std::string_view type) { return type == "string"; };
    const auto isText = [](std::string_view type) { return type == "string" || type == "bytes"; };
    const auto rowIf = [&](bool isTold, std::string_view rule) {
        return isTold ? Rows {{rule, place}} : Rows {};
    };
    switch (change.facet) {
    case Facet::HomeFile: {
        Rows rows;
        addMissing(before, rows);
        return rows;
    }
    case Facet::FieldName: {
        Rows rows {{"FIELD_SAME_NAME", place}};
        const bool isMoved = facetText(&before, Facet::HomeFile) != facetText(&field, Facet::HomeFile);
        if (change.kind == ElementKind::ExtensionField && !isMoved)
            addMissing(before, rows);
        return rows;
    }
    case Facet::JsonName:
        return rowIf(change.kind == ElementKind::Field, "FIELD_SAME_JSON_NAME");
    case Facet::Default:
        return {{"FIELD_SAME_DEFAULT", place}};
    case Facet::InChoice:
        return {{"FIELD_SAME_ONEOF", field.node}};
    case Facet::JsType:
        return rowIf(areBoth(is64BitInteger), "FIELD_SAME_JSTYPE");
    case Facet::CppStringType: {
        const bool isOneClass = facetText(&before, Facet::CppStringType) == "STRING_PIECE"
            && facetText(&field, Facet::CppStringType) == "STRING";
        return rowIf(areBoth(isText) && !isOneClass, "FIELD_SAME_CPP_STRING_TYPE");
    }
    case Facet::Utf8Validation:
        return rowIf(areBoth(isString), "FIELD_SAME_UTF8_VALIDATION");
    case Facet::JavaUtf8Validation:
        return rowIf(areBoth(isString), "FIELD_SAME_JAVA_UTF8_VALIDATION");
    case Facet::ValueType:
    case Facet::TypeName:
    case Facet::Cardinality:
        return ofFieldType(change);
    default:
        return {};
    }
}

BufRows::Rows BufRows::ofFieldType(const Change& change) const
{
    const Element& before = *change.baseline;
    const Element& field = *change.candidate;
    Rows rows;
    if (change.facet == Facet::Cardinality) {
        const std::string_view left = facetText(before, Facet::Cardinality);
        const std::string_view right = facetText(field, Facet::Cardinality);
        rows.push_back({"FIELD_SAME_CARDINALITY", field.node});
        if (!isCompatibleCardinality(left, right, ProtoEncoding::BinaryAndJson))
            rows.push_back({"FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY", field.node});
        if (!isCompatibleCardinality(left, right, ProtoEncoding::Binary))
            rows.push_back({"FIELD_WIRE_COMPATIBLE_CARDINALITY", field.node});
        if (left == "required")
            rows.push_back({"MESSAGE_SAME_REQUIRED_FIELDS", change.candidateOwner->node});
        if (right == "required")
            rows.push_back({"MESSAGE_SAME_REQUIRED_FIELDS", field.node});
        return rows;
    }
    const FacetValue* written = field.facet(Facet::ValueType);
    const Node place = statedPlace(written, field);
    rows.push_back({"FIELD_SAME_TYPE", place});
    if (!isCompatibleType(before, field, ProtoEncoding::BinaryAndJson))
        rows.push_back({"FIELD_WIRE_JSON_COMPATIBLE_TYPE", place});
    if (!isCompatibleType(before, field, ProtoEncoding::Binary))
        rows.push_back({"FIELD_WIRE_COMPATIBLE_TYPE", place});
    return rows;
}

BufRows::Rows BufRows::ofMethodFacet(const Change& change) const
{
    const Node method = change.candidate->node;
    switch (change.facet) {
    case Facet::ClientStreaming:
        return {{"RPC_SAME_CLIENT_STREAMING", method}};
    case Facet::ServerStreaming:
        return {{"RPC_SAME_SERVER_STREAMING", method}};
    case Facet::Idempotency:
        return {{"RPC_SAME_IDEMPOTENCY_LEVEL", statedPlace(change.after, *change.candidate)}};
    case Facet::TypeName:
        return {{change.kind == ElementKind::Request ? "RPC_SAME_REQUEST_TYPE" : "RPC_SAME_RESPONSE_TYPE",
            method}};
    default:
        return {};
    }
}

} // namespace core
