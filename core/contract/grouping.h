// SPDX-License-Identifier: Apache-2.0
// From facts about files to contracts: entries told apart from fragments. Pure.
#pragma once

#include "core/contract/found_contract.h"
#include "core/contract/reference_graph.h"

#include <string>
#include <vector>

namespace core {

/// By entry path. What is an entry:
/// OpenAPI, AsyncAPI: a file with operations, always; one without (shared components), unless another refers
/// to it. JSON Schema: a file with `$schema` and an absolute `$id`, always; with `$schema` alone, unless
/// another refers to it; one that says nothing must be unmistakable, unreferred, and not in a folder that
/// holds only fragments of others. Protocol Buffers: the files of one package in one folder are one contract
/// (without a package: each file), entered by the first with a service; one without services is a fragment
/// where another contract imports it. GraphQL: see groupGraphQl. Of files that only refer to each other in a
/// circle the first by path is the entry.
std::vector<FoundContract> groupContracts(const FactsByPath& files);

} // namespace core
