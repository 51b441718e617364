// SPDX-License-Identifier: Apache-2.0
// A YAML stream into a tree: its documents one by one, by the fast scanner with yaml-cpp behind it, or by
// yaml-cpp alone.
#pragma once

#include "core/document/document.h"
#include "core/document/tree_builder.h"
#include "core/document/yaml/yaml_scanner.h"
#include "core/document/yaml/yaml_trace.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace core {

inline constexpr std::string_view OldOctalCode = "yaml-leading-zero"; ///< told of a whole tree at once

/// `trace` hears what a reading that goes on from this one must know.
void readYaml(TreeBuilder& builder, const ReadOptions& options, const std::stop_token& stop,
    YamlTrace* trace = nullptr);

/// Where a reading goes on in the middle of a document.
struct YamlResumption {
    std::uint32_t at = 0; ///< the beginning of a line on which an entry or item begins
    std::vector<YamlLevel> levels; ///< the collections it stands in, open in the builder
    YamlStop stopsAt;
};

/// Reads on from there as a reading of everything would, in a text all of whose bytes may stand in YAML.
/// Adds to `part` and `handedOn` what was handed on. Gives what YamlScanner::resume gives.
std::optional<std::size_t> resumeYaml(TreeBuilder& builder, const YamlResumption& where, YamlPart& part,
    std::vector<YamlHandedOn>& handedOn, const ReadOptions& options, const std::stop_token& stop);

} // namespace core
