// SPDX-License-Identifier: Apache-2.0
// What a core function gives back when the world can say no.
#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <utility>

namespace core {

enum class ErrorCode : std::uint8_t {
    NotFound, ///< no such file, revision, path or node
    NotReadable, ///< there, but it could not be read: permission, a directory, a FIFO, an I/O error
    NotWritable,
    AlreadyExists,
    TooLarge,
    NotARepository,
    Damaged, ///< there and readable, but its content contradicts itself
    BadInput, ///< what the caller asked for makes no sense
    Unsupported,
    Cancelled,
};

struct Error {
    ErrorCode code = ErrorCode::BadInput;
    std::string message; ///< for a person: what happened to what
    std::string hint = {}; ///< what they can do next; may be empty
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string hint = {})
{
    return tl::unexpected(Error {code, std::move(message), std::move(hint)});
}

} // namespace core
