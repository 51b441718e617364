// SPDX-License-Identifier: Apache-2.0
// yaml-cpp as a stream of events; the only door to it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Takes what yaml-cpp understood, in the order of the text. Each answers whether to go on.
class YamlEvents {
public:
    virtual ~YamlEvents() = default;
    /// `tag` is "?" for a plain node without one, "!" for a quoted one, else what it resolves to.
    virtual bool null(bool anchored) = 0;
    virtual bool scalar(std::string_view tag, std::string_view text) = 0;
    virtual bool alias() = 0;
    virtual bool sequenceStart(std::string_view tag, bool anchored, bool isFlow) = 0;
    virtual bool sequenceEnd() = 0;
    virtual bool mapStart(std::string_view tag, bool anchored, bool isFlow) = 0;
    virtual bool mapEnd() = 0;
};

struct YamlCppError {
    std::uint32_t at = 0;
    std::string message;
};

/// Reads the first document of the text. Nothing when yaml-cpp found nothing wrong or the events stopped it.
std::optional<YamlCppError> readYamlCpp(std::string_view text, YamlEvents& events);

} // namespace core
