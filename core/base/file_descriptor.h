// SPDX-License-Identifier: Apache-2.0
// An open file of the operating system that closes with its owner.
#pragma once

#include <unistd.h>
#include <utility>

namespace core {

class FileDescriptor {
public:
    FileDescriptor() = default;
    /// What open(2) and its like give; negative is none.
    explicit FileDescriptor(int number)
        : m_number(number)
    {
    }
    FileDescriptor(FileDescriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        other.close();
        return *this;
    }
    ~FileDescriptor() { close(); }

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// Before its owner goes; false when what was written could not be kept.
    bool close() { return !isOpen() || ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number = -1;
};

} // namespace core
