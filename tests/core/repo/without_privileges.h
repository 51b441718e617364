// SPDX-License-Identifier: Apache-2.0
// While it lives, a test that runs as root may no more than anybody else: root may read what is forbidden.
#pragma once

#include <unistd.h>

namespace test {

class WithoutPrivileges {
public:
    WithoutPrivileges() { m_was = ::geteuid() == 0 && ::seteuid(Nobody) == 0; }
    ~WithoutPrivileges() { m_was&& ::seteuid(0) == 0; }
    WithoutPrivileges(const WithoutPrivileges&) = delete;
    WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;

private:
    static constexpr uid_t Nobody = 65534;
    bool m_was = false;
};

} // namespace test
