// SPDX-License-Identifier: Apache-2.0
// Somebody at a machine with a home, a key in it, and a shop of contracts whose change they may sign.
#pragma once

#include "tests/support/fake_program.h"
#include "tests/support/signed_shop.h"
#include "ui/workspace/workspace.h"

#include <memory>
#include <string>

namespace test {

class SigningPerson {
public:
    /// Ana, whose key `signers` names for backend unless it is said otherwise; `passphrase` is of her key.
    explicit SigningPerson(const std::string& passphrase = {});

    /// Of the person; may be changed before the workspace is opened.
    ui::Surroundings surroundings = {};

    void open();
    /// Everything accepted, with a plan where it breaks, and the form filled in; waits for it.
    void decideAll();
    void answer(const std::string& field, const std::string& text);
    void pin();

    ui::Workspace& workspace() { return *m_workspace; }
    test::SignedShop& shop() { return *m_shop; }
    std::filesystem::path root() { return m_shop->files().path(); }
    const test::ScratchFolder& home() const { return m_home; }

private:
    test::ScratchFolder m_home;
    std::string m_signers;
    std::unique_ptr<test::SignedShop> m_shop;
    std::unique_ptr<ui::Workspace> m_workspace;
};

} // namespace test
