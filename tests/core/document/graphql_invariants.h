// SPDX-License-Identifier: Apache-2.0
// What must hold of reading and printing GraphQL whatever the bytes are; shared by property tests and the
// fuzzer.
#pragma once

#include "core/document/document.h"

#include <string>

namespace test {

core::Document readGraphQlText(const std::string& bytes);
/// Empty when everything holds.
std::string brokenGraphQlInvariant(const std::string& bytes);

} // namespace test
