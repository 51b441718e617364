// SPDX-License-Identifier: Apache-2.0
// Protocol Buffers (proto2, proto3, editions) into a tree with the place of every declaration and value.
//
// A declaration is a map under its name, the range of which is the whole statement; what it says stands under
// keys that end in a colon, and so cannot be names; so does what has none:
//
//   package shop;
//   message Order { repeated Line lines = 4 [deprecated = true]; reserved 2, 5 to max; }
//
//   "package:": { "package:": "shop" }
//   "Order": { "message:": "Order",
//              "lines": { "label:": "repeated", "type:": "Line", "field:": "lines", "number:": 4,
//                         "options:": { "deprecated": true } },
//              "reserved #1": { "reserved:": [ {"from:": 2}, {"from:": 5, "to:": "max"} ] } }
//
// The first of these keys tells what it is: syntax, edition, package, import, option, message, enum, service,
// extend, oneof, rpc, value, reserved, extensions; a field begins with its label or type. Comments between
// declarations stand under "//".
#pragma once

#include "core/document/document.h"
#include "core/document/tree_builder.h"

#include <stop_token>

namespace core {

/// Fills the builder's empty tree from its source: whatever can be read, and a Diagnostic for each fault. A
/// stopped reading leaves the tree empty and says so.
void readProto(TreeBuilder& builder, const ReadOptions& options, const std::stop_token& stop = {});

} // namespace core
