// SPDX-License-Identifier: Apache-2.0
// A repository with a contract, a policy and people who may sign; a branch that breaks the contract; and the
// packet about it, drawn up and signed.
#pragma once

#include "core/packet/form/packet.h"
#include "core/packet/trust/gate.h"
#include "tests/support/scratch_repository.h"

#include <string>
#include <utility>
#include <vector>

namespace test {

/// "2026-01-02T00:00:00Z": a day after the repository's commits and the packet.
inline constexpr std::int64_t DayAfter = 1767312000;
inline constexpr std::string_view ShopSettings =
    "signing: {required: [product]}\nowners:\n  roles:\n    backend: [ana@x.example]\n"
    "    product: [bob@x.example]\n";

std::string shopText(const std::string& type);
/// A line of allowed_signers.
std::string signerLine(const std::string& principals, const std::string& roles, const std::string& key,
    const std::string& more = {});
/// Ana for backend and bob for product, each with the key of the name.
std::string shopSigners();

/// A role, and who signs for it with which key: {"backend", "ana@x.example", "ana"}.
struct Hat {
    std::string role;
    std::string principal;
    std::string key;
};

class SignedShop {
public:
    /// v1.0.0 on main with policy and signers; `change`, which is checked out, breaks the contract.
    explicit SignedShop(
        const std::string& settings = std::string(ShopSettings), const std::string& signers = shopSigners());

    test::ScratchRepository& files() { return m_repository; }
    core::Repository open() const;

    /// As `check` finds things between v1.0.0 and the branch, everything accepted with a plan and approved.
    core::Packet packet() const;
    core::StoredPacket signedBy(const core::Packet& packet, const std::vector<Hat>& hats) const;
    /// By everybody who must.
    core::StoredPacket signedPacket() const { return signedBy(packet(), {Backend, Product}); }

    /// Who is believed: those of main, as at first.
    core::TrustSources pinned() const;
    core::Verification verify(const core::StoredPacket& stored, core::VerifyOptions options = {}) const;
    core::Verification verify(const core::StoredPacket& stored, const core::TrustSources& sources,
        core::VerifyOptions options = {}) const;

    /// Into the working tree, where packets lie.
    void store(const core::StoredPacket& stored) const;
    core::GatedCheck gate(const std::string& candidate = "HEAD") const;

    static inline const Hat Backend {"backend", "ana@x.example", "ana"};
    static inline const Hat Product {"product", "bob@x.example", "bob"};

private:
    test::ScratchRepository m_repository;
    std::string m_signers;
};

} // namespace test
