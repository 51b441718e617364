// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/card/typed_body.h"

#include "tests/support/scratch_folder.h"

#include <QtGlobal>

namespace test {

namespace {

std::string contractWith(const std::string& schema)
{
    return "openapi: 3.0.3\ninfo: {title: Things, version: 1.0.0}\npaths:\n  /things:\n    get:\n"
           "      responses:\n        '200':\n          description: it\n          content:\n"
           "            application/json:\n              schema:\n                {type: object, "
        + schema + "}\n";
}

} // namespace

std::shared_ptr<const ui::Study> typedBody(const std::string& before, const std::string& after)
{
    const ScratchFolder folder;
    const auto study = ui::studyFiles(folder.write("before.yaml", contractWith(before)),
        folder.write("after.yaml", contractWith(after)), ui::Surroundings());
    if (!study)
        qFatal("%s", study.error().message.c_str());
    return *study;
}

} // namespace test
