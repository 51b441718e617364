// SPDX-License-Identifier: Apache-2.0
#include "core/contract/proto/proto_contract_reader.h"

#include "core/contract/faulty_places.h"
#include "core/contract/proto/proto_numbers.h"
#include "core/contract/proto/proto_options.h"
#include "core/contract/proto/proto_service_reader.h"
#include "core/contract/proto/proto_type_reader.h"

#include <deque>

namespace core::proto {
namespace {

class ContractReader {
public:
    ContractReader(Contract& contract, ElementArena& arena, Element& root, const std::string& folder)
        : m_folder(folder)
        , m_reading(contract, arena)
        , m_root(arena, root)
        , m_types(m_reading, root)
    {
    }

    void read(const std::stop_token& stop)
    {
        for (const ContractFile* file : m_reading.contract().documents->files())
            addFile(*file);
        for (const ReadFile& file : m_files)
            m_types.declareFile(file, rootOf(file));
        for (const DeclaredType& type : m_types.all()) {
            if (stop.stop_requested())
                return;
            readType(m_reading, type);
            m_root.addChild(*type.element);
        }
        for (const ReadFile& file : m_files)
            readServices(file, rootOf(file), file.package);
        m_reading.contract().schemaCount = m_types.all().size();
        describe();
    }

private:
    static Node rootOf(const ReadFile& file) { return file.file->document.tree.root(); }

    void addFile(const ContractFile& file)
    {
        const Node root = file.document.tree.root();
        const Node syntax = root["syntax:"];
        const Node edition = root["edition:"];
        ReadFile& read = m_files.emplace_back(ReadFile {.file = &file});
        read.name = std::string_view(file.path).substr(file.path.starts_with(m_folder) ? m_folder.size() : 0);
        if (syntax)
            read.syntax = syntax["syntax:"].text();
        else if (edition)
            read.syntax = edition["edition:"].text();
        read.package = root["package:"]["package:"].text();
        const Option javaUtf8 = optionOf(root, "java_string_check_utf8");
        read.checksJavaUtf8 = javaUtf8.value.text() == "true";
        read.javaUtf8Place = javaUtf8.place;
        read.features = Features::ofSyntax(read.syntax).within(root);
        Draft draft(m_reading.arena(), m_root.newChild(ElementKind::SourceFile, read.name, root));
        draft.add(Facet::Syntax, edition ? "editions" : read.syntax, edition ? edition : syntax);
        draft.add(Facet::Package, read.package, root["package:"]);
        addOptions(draft, root);
    }

    /// Extensions stand in messages and groups, too, and groups in oneofs and extensions.
    void readServices(const ReadFile& file, const Node& holder, std::string_view scope)
    {
        Node before;
        for (const Node member : holder) {
            const Node first = member.first();
            if (first.key() == "service:" && !first.text().empty())
                readService(m_reading, m_root, member, before, file);
            else if (first.key() == "message:")
                readServices(file, member, m_reading.arena().keep(fullName(scope, first.text())));
            else if (part(member, "type:").text() == "group")
                readServices(
                    file, member, m_reading.arena().keep(fullName(scope, part(member, "field:").text())));
            else if (first.key() == "oneof:" || first.key() == "extend:")
                readServices(file, member, scope);
            if (first.key() == "extend:")
                readExtensions(m_reading, m_root, member, file, scope);
            before = member;
        }
    }

    void describe()
    {
        Contract& contract = m_reading.contract();
        contract.languageVersion = m_files.front().syntax;
        contract.title = m_files.front().package;
    }

    const std::string& m_folder;
    Reading m_reading;
    Draft m_root;
    std::deque<ReadFile> m_files;
    DeclaredTypes m_types;
};

/// What stands around a fault is known in part alone.
void markFaults(const Element& root, const FaultyPlaces& faults)
{
    if (faults.isEmpty())
        return;
    std::vector<const Element*> pending {&root};
    while (!pending.empty()) {
        const Element& element = *pending.back();
        pending.pop_back();
        const bool isRoot = element.parent == nullptr;
        const bool isInUnread = !isRoot && element.parent->parent != nullptr && element.parent->isUnread;
        ElementArena::mutableElement(element).isUnread =
            isRoot || isInUnread || faults.isWithin(element.node);
        pending.insert(pending.end(), element.children.begin(), element.children.end());
    }
}

void addMissingImports(Contract& contract)
{
    for (const ContractFile* file : contract.documents->files()) {
        const Tree& tree = file->document.tree;
        for (const Node entry : tree.root()) {
            const Node import = entry["import:"];
            if (!import || isWellKnownFile(import.text())
                || contract.documents->imported(*file, import.text()))
                continue;
            contract.unresolved.push_back({file->path, tree.source().position(import.range().begin),
                "import " + std::string(import.text()), "is not among the files that can be read"});
        }
    }
}

} // namespace

void readContract(
    Contract& contract, ElementArena& arena, const std::string& folder, const std::stop_token& stop)
{
    Element& root = arena.add({.kind = ElementKind::Contract});
    root.shape = &root;
    contract.root = &root;
    ContractReader(contract, arena, root, folder).read(stop);
    markReach(root);
    markFaults(root, FaultyPlaces(*contract.documents));
    addMissingImports(contract);
    addNumberFaults(contract);
}

} // namespace core::proto
