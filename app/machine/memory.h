// SPDX-License-Identifier: Apache-2.0
// How a program that reads large texts and ends soon takes its memory from the system.
#pragma once

namespace machine {

/// In few large pieces: asking for a page at a time, and giving back what is asked for again, is a fifth of
/// what comparing two large schemas takes. Before other threads are there.
void takeMemoryInLargePieces();

} // namespace machine
