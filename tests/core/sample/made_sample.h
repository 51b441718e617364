// SPDX-License-Identifier: Apache-2.0
// A sample made for one test, and what git says of it.
#pragma once

#include "core/sample/sample.h"
#include "tests/support/scratch_repository.h"

#include <filesystem>
#include <string>
#include <vector>

namespace test {

/// The plain files as they stand in the source.
std::filesystem::path sampleResources();

class MadeSample {
public:
    /// Fails the running test when it cannot be made.
    MadeSample();

    const core::SampleInfo& info() const { return m_info; }
    std::filesystem::path path() const { return m_info.folder; }
    /// Git's own output without the last line end.
    std::string git(const std::vector<std::string>& arguments) const;
    /// The bytes of "v2.3.0:openapi/checkout.yaml".
    std::string show(const std::string& object) const { return m_scratch.git({"show", object}, path()); }

private:
    ScratchRepository m_scratch;
    core::SampleInfo m_info;
};

} // namespace test
