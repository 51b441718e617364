// SPDX-License-Identifier: Apache-2.0
// The files a contract is written in, each read once, and where a reference between them leads.
#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/contract/dialect.h"
#include "core/document/document.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Gives the bytes of a file by its path from the root, with '/'.
using ReadText = std::function<Result<std::string>(const std::string& path)>;

/// Gives a file that is read already, by these options; null: it is still to be read.
using KnownDocument =
    std::function<std::shared_ptr<const Document>(const std::string& path, const ReadOptions& options)>;

struct ContractFile {
    std::string path;
    LateDigest sha256; ///< of its bytes, in hex
    std::shared_ptr<const Document> shared; ///< with whoever reads its text again and again
    const Document& document = *shared;
};

/// A file that a reference names and that is not there, or may not be read.
struct MissingFile {
    std::string path;
    std::string why;
};

enum class Unresolved : std::uint8_t {
    None, ///< it leads somewhere
    Remote, ///< to a URL: never fetched
    NoFile, ///< the file is missing, outside of the root or unreadable
    NoPlace, ///< the file is there, the place in it is not
    Endless, ///< it leads to itself
};

/// Where a reference leads: a node, or why there is none.
struct Resolution {
    Node node = {};
    Unresolved unresolved = Unresolved::None;
    std::string why = {}; ///< for a person: "components.yaml has no /schemas/Order"
};

struct LoadOptions {
    ReadOptions read = {};
    KnownDocument known = {};
    /// Paths to be read beside the entry, whoever refers to them.
    std::vector<std::string> also = {};
    /// Whose `$id`s and anchors count; Draft4 and the OpenAPI 2.0 and 3.0 dialects know `id` or none.
    Dialect dialect = Dialect::Draft2020;
    /// Where the entry itself decides the dialect; `dialect` is then left aside.
    std::function<Dialect(const Tree& entry)> dialectOf = {};
    /// Documents known by a URL beforehand: `url` is a prefix, its rest is a path below `folder`.
    struct Mapping {
        std::string url;
        std::string folder;
    };
    std::vector<Mapping> mappings = {};
};

/// Immutable once loaded; nodes borrow from it.
class DocumentSet {
public:
    /// Reads the entry and every file it refers to, in turn. Fails only when the entry cannot be read at all.
    static Result<std::shared_ptr<const DocumentSet>> load(const std::string& entry, const ReadText& read,
        const LoadOptions& options = {}, const std::stop_token& stop = {});
    ~DocumentSet();

    /// The entry first, the others by path.
    std::vector<const ContractFile*> files() const;
    const ContractFile& entry() const;
    /// The file a tree was read from.
    const ContractFile& fileOf(const Tree& tree) const;
    /// Null when the tree is none of theirs.
    const ContractFile* findFileOf(const Tree& tree) const;
    const std::vector<MissingFile>& missing() const;
    /// The file that an import of Protocol Buffers leads to; null when none of them is it.
    const ContractFile* imported(const ContractFile& from, std::string_view import) const;

    /// `reference` as written in (or below) the node `from`; follows aliases, not further references.
    Resolution resolve(const Node& from, std::string_view reference) const;
    /// As resolve, in a base URI that the caller tracked: the validator, along dynamic scopes.
    Resolution resolveAt(std::string_view baseUri, std::string_view reference) const;
    /// The base URI in which references at this node are read: of the nearest `$id`, else of the file.
    std::string baseUri(const Node& at) const;

    /// SHA-256 of the one file, or of the sorted lines `path\0sha256\n` of many.
    std::string sha256() const;

private:
    class Implementation;
    explicit DocumentSet(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace core
