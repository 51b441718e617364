// SPDX-License-Identifier: Apache-2.0
#include "app/machine/memory.h"

#include <cstdint>
#include <memory>

#ifdef __GLIBC__ // which every header of the library tells

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace machine {

namespace {

/// Of addresses; memory is what was written to.
constexpr int Piece = 64 << 20;
constexpr int LargestOnHeap = 32 << 20;

/// The heap grows by a piece when it is empty, and all of it lies in one range of addresses.
void askForLargePages(const void* first)
{
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto begin = (reinterpret_cast<std::uintptr_t>(first) + page - 1) / page * page;
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    if (begin < end)
        madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
}

} // namespace

void takeMemoryInLargePieces()
{
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, LargestOnHeap);
    mallopt(M_TRIM_THRESHOLD, Piece);
    mallopt(M_TOP_PAD, Piece);
    constexpr std::size_t MoreThanIsThere = 1 << 20;
    const std::unique_ptr<char[]> first(new char[MoreThanIsThere]);
    askForLargePages(first.get());
}

} // namespace machine

#else

namespace machine {

void takeMemoryInLargePieces() { }

} // namespace machine

#endif
