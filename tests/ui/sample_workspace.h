// SPDX-License-Identifier: Apache-2.0
// A workspace on a sample of its own, where Olena decides.
#pragma once

#include "tests/support/scratch_folder.h"
#include "ui/workspace/workspace.h"

#include <memory>
#include <string>

namespace test {

class SampleWorkspace {
public:
    /// Waits until the changes are there.
    explicit SampleWorkspace(const ui::Pair& pair = {});
    ~SampleWorkspace();

    ui::Workspace& workspace() { return *m_workspace; }
    /// Of the first finding of a rule: "path-added".
    std::string placeOf(const std::string& rule) const;
    /// What `check` would say of it now: "accept"; empty where nobody decided.
    std::string verdictOn(const std::string& rule) const;

private:
    ScratchFolder m_folder;
    std::unique_ptr<ui::Workspace> m_workspace;
};

} // namespace test
