// SPDX-License-Identifier: Apache-2.0
// What must hold of Protocol Buffers whatever the bytes are; shared by property tests and the fuzzer.
#pragma once

#include "core/document/document.h"

#include <string>

namespace test {

core::Document readProtoText(const std::string& bytes, const core::ReadLimits& limits = {});
/// Says what is broken; empty when nothing is: sound trees, diagnostics inside of the text, and what is
/// printed reads again to the same.
std::string brokenProtoInvariant(const std::string& bytes);

} // namespace test
