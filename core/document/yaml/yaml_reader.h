// SPDX-License-Identifier: Apache-2.0
// A YAML stream into a tree: its documents one by one, by the fast scanner with yaml-cpp behind it, or by
// yaml-cpp alone.
#pragma once

#include "core/document/document.h"
#include "core/document/tree_builder.h"

#include <stop_token>

namespace core {

void readYaml(TreeBuilder& builder, const ReadOptions& options, const std::stop_token& stop);

} // namespace core
