// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/pin_keeping.h"

#include "core/base/file_descriptor.h"
#include "core/base/whole_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>

namespace core {

namespace fs = std::filesystem;

namespace {

/// Held while the file is read, changed and written again. It ends with the process, however that ends.
Result<FileDescriptor> pinsLock(const fs::path& file)
{
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed);
    const std::string path = file.string() + ".lock";
    constexpr mode_t OwnerAlone = 0600;
    FileDescriptor lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, OwnerAlone));
    if (!lock.isOpen())
        return fail(ErrorCode::NotWritable,
            "what you trust cannot be written to '" + file.string() + "': " + std::strerror(errno),
            "make its folder writable");
    if (::flock(lock.number(), LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::NotWritable,
            "another process is writing what you trust to '" + file.string() + "'; nothing was changed",
            "do the same again when it is done");
    return lock;
}

/// `change` gets the pins and says whether they are to be written.
template <class Change>
Result<bool> changePins(const fs::path& file, Change change)
{
    const auto lock = pinsLock(file);
    if (!lock)
        return tl::unexpected(lock.error());
    auto pins = readPins(file);
    if (!pins)
        return tl::unexpected(pins.error());
    if (!change(*pins))
        return false;
    return replaceFile(file, pinsText(*pins)).map([] { return true; });
}

} // namespace

Result<void> keepPin(const fs::path& file, const TrustPin& pin)
{
    const auto kept = changePins(file, [&](std::vector<TrustPin>& pins) {
        std::erase_if(pins, [&](const TrustPin& each) { return each.firstCommit == pin.firstCommit; });
        pins.push_back(pin);
        return true;
    });
    return kept.map([](bool) {});
}

Result<bool> forgetPin(const fs::path& file, std::string_view firstCommit)
{
    return changePins(file, [&](std::vector<TrustPin>& pins) {
        return std::erase_if(pins, [&](const TrustPin& each) { return each.firstCommit == firstCommit; })
            != 0;
    });
}

} // namespace core
