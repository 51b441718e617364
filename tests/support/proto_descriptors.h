// SPDX-License-Identifier: Apache-2.0
// What we read of a file of Protocol Buffers, told as the FileDescriptorProto that protoc makes of it.
#pragma once

#include "core/contract/contract.h"
#include "tests/support/proto_descriptor_part.h"

namespace test {

/// `file` is one of the contract's elements of that kind.
DescriptorPart fileDescriptor(const core::Contract& contract, const core::Element& file);

} // namespace test
