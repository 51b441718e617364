// SPDX-License-Identifier: Apache-2.0
#include "tests/core/contract/many_texts.h"

#include <algorithm>

namespace test {

std::map<std::string, std::string> filesIn(std::string_view text)
{
    std::map<std::string, std::string> files;
    std::string path = "openapi.yaml";
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        const std::string_view line = text.substr(0, end);
        if (line.starts_with("@@ ") && line.find_last_not_of("\r\n") > 2)
            path = line.substr(3, line.find_last_not_of("\r\n") - 2);
        else
            files[path] += line;
        text.remove_prefix(end);
    }
    return files;
}

} // namespace test
