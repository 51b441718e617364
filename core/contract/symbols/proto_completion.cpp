// SPDX-License-Identifier: Apache-2.0
#include "core/contract/facet_text.h"
#include "core/contract/symbols/declared_completion.h"
#include "core/contract/symbols/offered_names.h"
#include "core/contract/symbols/proto_place.h"
#include "core/contract/word_list.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <string>

namespace core::proto {
namespace {

constexpr std::array<std::string_view, 15> FieldScalars {"string", "bool", "bytes", "int32", "int64",
    "uint32", "uint64", "sint32", "sint64", "fixed32", "fixed64", "sfixed32", "sfixed64", "float", "double"};
constexpr std::array<std::string_view, 3> NoKeys {"bytes", "float", "double"};

struct KnownFile {
    std::string_view path;
    std::string_view messages; ///< behind "google.protobuf."
};
constexpr std::array<KnownFile, 7> KnownFiles {
    {{"google/protobuf/any.proto", "Any"}, {"google/protobuf/duration.proto", "Duration"},
        {"google/protobuf/empty.proto", "Empty"}, {"google/protobuf/field_mask.proto", "FieldMask"},
        {"google/protobuf/struct.proto", "Struct Value ListValue"},
        {"google/protobuf/timestamp.proto", "Timestamp"},
        {"google/protobuf/wrappers.proto",
            "BoolValue BytesValue DoubleValue FloatValue Int32Value Int64Value StringValue UInt32Value "
            "UInt64Value"}}};

struct KnownOptions {
    std::string_view of;
    std::string_view names;
};
constexpr std::array<KnownOptions, 7> OptionNames {
    {{"FileOptions",
         "java_package java_outer_classname java_multiple_files optimize_for go_package cc_enable_arenas "
         "objc_class_prefix csharp_namespace php_namespace ruby_package deprecated"},
        {"MessageOptions", "deprecated"}, {"FieldOptions", "deprecated json_name packed jstype"},
        {"EnumOptions", "allow_alias deprecated"}, {"EnumValueOptions", "deprecated"},
        {"ServiceOptions", "deprecated"}, {"MethodOptions", "deprecated idempotency_level"}}};

class ModuleOffers {
public:
    ModuleOffers(const Contract& contract, std::string_view path, const Document& text, const Place& place)
        : m_documents(*contract.documents)
        , m_contract(contract)
        , m_path(path)
        , m_root(text.tree.root())
        , m_place(place)
        , m_scope(m_root["package:"]["package:"].text())
    {
        for (const std::string_view message : place.scope)
            m_scope += (m_scope.empty() ? "" : ".") + std::string(message);
        for (const ContractFile* file : m_documents.files())
            if (file->path == path)
                m_file = file;
        collectVisible();
        for (const Element* each : contract.root->children)
            if (each->kind == ElementKind::Type)
                m_names.insert(std::string(each->name));
    }

    std::vector<Offer> offers()
    {
        if (mayBeWord())
            for (const std::string_view word : m_place.words)
                add(std::string(word));
        switch (m_place.wanted) {
        case Wanted::Member:
            if (m_place.namesBehind < 2 && m_place.signBehind != '{' && m_place.signBehind != '<')
                addFieldTypes();
            break;
        case Wanted::Type:
            addFieldTypes();
            break;
        case Wanted::KeyType:
            addScalars(true);
            break;
        case Wanted::Streamed:
            add("stream");
            if (m_place.namesBehind == 0)
                addTypes(false);
            break;
        case Wanted::Message:
            addTypes(false);
            break;
        case Wanted::Option:
            addOptions();
            break;
        case Wanted::Import:
            addImports();
            break;
        case Wanted::Nothing:
        case Wanted::Words:
            break;
        }
        return std::move(m_offers);
    }

private:
    Offer& add(std::string name)
    {
        m_offers.push_back({.text = name, .name = std::move(name)});
        return m_offers.back();
    }

    /// What stands behind a word that begins something else has no place behind a type, and the other way.
    bool mayBeWord() const
    {
        return m_place.wanted != Wanted::Member || m_place.namesBehind != 1 || m_place.signBehind != '=';
    }

    void addFieldTypes()
    {
        addScalars(false);
        addTypes(true);
    }

    void addScalars(bool areKeys)
    {
        for (const std::string_view each : FieldScalars)
            if (!areKeys || std::ranges::find(NoKeys, each) == NoKeys.end())
                add(std::string(each));
    }

    /// A file sees what it imports, and what that passes on.
    void collectVisible()
    {
        for (const Node& entry : m_root)
            if (const Node import = entry["import:"])
                m_imports.insert(import.text());
        if (!m_file)
            return;
        m_visible.insert(m_file);
        std::vector<const ContractFile*> pending;
        for (const Node& entry : m_root)
            addImported(*m_file, entry, pending);
        while (!pending.empty()) {
            const ContractFile* file = pending.back();
            pending.pop_back();
            for (const Node& entry : file->document.tree.root())
                if (entry["kind:"].text() == "public")
                    addImported(*file, entry, pending);
        }
    }

    void addImported(const ContractFile& from, const Node& entry, std::vector<const ContractFile*>& pending)
    {
        const Node import = entry["import:"];
        const ContractFile* led = import ? m_documents.imported(from, import.text()) : nullptr;
        if (led && m_visible.insert(led).second)
            pending.push_back(led);
    }

    bool isVisible(const Element& element) const
    {
        return m_visible.contains(m_documents.findFileOf(element.node.tree()));
    }

    void addTypes(bool hasEnums)
    {
        for (const Element* each : m_contract.root->children) {
            const bool isType = each->kind == ElementKind::Type && each->node.key() != "type:";
            if (!isType || !isVisible(*each) || (!hasEnums && each->facet(Facet::EnumOpenness)))
                continue;
            const std::string_view about = facetText(*each, Facet::Description);
            add(shortName(each->name)).about = about.substr(0, about.find('\n'));
        }
        for (const KnownFile& file : KnownFiles)
            if (m_imports.contains(file.path))
                for (const std::string_view message : wordsIn(file.messages))
                    add("google.protobuf." + std::string(message));
    }

    /// In its own package as few of its parts as mean it, of another one all: the nearest around is meant.
    std::string shortName(std::string_view full) const
    {
        const std::string_view package = m_root["package:"]["package:"].text();
        const bool isOwn = full.starts_with(package) && full.size() > package.size()
            && (package.empty() || full[package.size()] == '.');
        for (std::size_t at = isOwn ? full.rfind('.') + 1 : 0;;
             at = at < 2 ? 0 : full.rfind('.', at - 2) + 1) {
            if (meantBy(full.substr(at)) == full)
                return std::string(full.substr(at));
            if (at == 0)
                return "." + std::string(full);
        }
    }

    /// Where the first part of a name is known, all of it is looked up there.
    std::string meantBy(std::string_view written) const
    {
        const std::string_view first = written.substr(0, written.find('.'));
        for (std::string_view around = m_scope;;) {
            const std::string before = around.empty() ? std::string() : std::string(around) + ".";
            const std::string name = before + std::string(written);
            if (m_names.contains(name) || m_names.contains(before + std::string(first)))
                return name;
            if (around.empty())
                return {};
            const std::size_t dot = around.rfind('.');
            around = dot == std::string_view::npos ? std::string_view() : around.substr(0, dot);
        }
    }

    void addOptions()
    {
        for (const KnownOptions& each : OptionNames)
            if (each.of == m_place.optionsOf)
                for (const std::string_view name : wordsIn(each.names))
                    add(std::string(name));
        const std::string extended = "google.protobuf." + std::string(m_place.optionsOf);
        for (const Element* each : m_contract.root->children)
            if (each->kind == ElementKind::ExtensionField && isVisible(*each)
                && facetText(*each, Facet::Extendee) == extended)
                add("(" + std::string(each->name) + ")");
    }

    /// What the module's imports are written from, as those that lead somewhere tell, or else its package.
    std::string importRoot() const
    {
        for (const ContractFile* file : m_documents.files())
            for (const Node& entry : file->document.tree.root()) {
                const Node import = entry["import:"];
                const ContractFile* led = import ? m_documents.imported(*file, import.text()) : nullptr;
                if (led && led->path.ends_with(import.text()))
                    return led->path.substr(0, led->path.size() - import.text().size());
            }
        const std::string folder(m_path.substr(0, m_path.rfind('/') + 1));
        std::string package(m_root["package:"]["package:"].text());
        std::ranges::replace(package, '.', '/');
        return folder.ends_with(package + "/") ? folder.substr(0, folder.size() - package.size() - 1)
                                               : folder;
    }

    void addImports()
    {
        const std::string root = importRoot();
        for (const ContractFile* file : m_documents.files()) {
            if (file == m_file || !file->path.starts_with(root))
                continue;
            const std::string import = file->path.substr(root.size());
            if (!m_imports.contains(import) && m_file && m_documents.imported(*m_file, import) == file)
                add(import);
        }
        for (const KnownFile& each : KnownFiles)
            if (!m_imports.contains(each.path))
                add(std::string(each.path));
    }

    const DocumentSet& m_documents;
    const Contract& m_contract;
    std::string_view m_path;
    Node m_root;
    const Place& m_place;
    std::string m_scope;
    const ContractFile* m_file = nullptr;
    std::set<const ContractFile*> m_visible;
    std::set<std::string_view> m_imports;
    std::set<std::string, std::less<>> m_names; ///< of all types, in full
    std::vector<Offer> m_offers;
};

} // namespace

Completion completionAt(
    const Contract& contract, std::string_view path, const Document& text, std::uint32_t offset)
{
    const Place place = placeAt(text, offset);
    if (place.wanted == Wanted::Nothing)
        return {place.word, {}};
    Completion completion {place.word, ModuleOffers(contract, path, text, place).offers()};
    keepMatching(completion.offers, place.typed);
    return completion;
}

} // namespace core::proto
