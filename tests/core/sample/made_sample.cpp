// SPDX-License-Identifier: Apache-2.0
#include "tests/core/sample/made_sample.h"

#include "tests/support/fixture.h"

#include <QTest>

namespace test {

std::filesystem::path sampleResources()
{
    return sourceFolder() / "resources" / "sample";
}

MadeSample::MadeSample()
{
    core::Result<core::SampleInfo> made = core::makeSample(sampleResources(), m_scratch.folder() / "sample");
    if (!made)
        qFatal("%s", made.error().message.c_str());
    m_info = std::move(*made);
}

std::string MadeSample::git(const std::vector<std::string>& arguments) const
{
    std::string output = m_scratch.git(arguments, path());
    if (output.ends_with('\n'))
        output.pop_back();
    return output;
}

} // namespace test
