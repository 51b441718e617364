// SPDX-License-Identifier: Apache-2.0
#include "core/document/yaml/yaml_events.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace core {

namespace {

/// Our handler said stop; never leaves this file.
struct Stopped { };

/// Lets yaml-cpp read a text in place.
class ViewBuffer : public std::streambuf {
public:
    explicit ViewBuffer(std::string_view text)
    {
        char* const begin = const_cast<char*>(text.data()); // only ever read from
        setg(begin, begin, begin + text.size());
    }
};

class Handler : public YAML::EventHandler {
public:
    explicit Handler(YamlEvents& events)
        : m_events(events)
    {
    }
    void OnDocumentStart(const YAML::Mark&) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark&, YAML::anchor_t anchor) override { goOn(m_events.null(anchor != 0)); }
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override { goOn(m_events.alias()); }
    void OnScalar(const YAML::Mark&, const std::string& tag, YAML::anchor_t, const std::string& text) override
    {
        goOn(m_events.scalar(tag, text));
    }
    void OnSequenceStart(const YAML::Mark&, const std::string& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override
    {
        goOn(m_events.sequenceStart(tag, anchor != 0, style == YAML::EmitterStyle::Flow));
    }
    void OnSequenceEnd() override { goOn(m_events.sequenceEnd()); }
    void OnMapStart(const YAML::Mark&, const std::string& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override
    {
        goOn(m_events.mapStart(tag, anchor != 0, style == YAML::EmitterStyle::Flow));
    }
    void OnMapEnd() override { goOn(m_events.mapEnd()); }

private:
    static void goOn(bool more)
    {
        if (!more)
            throw Stopped();
    }

    YamlEvents& m_events;
};

} // namespace

std::optional<YamlCppError> readYamlCpp(std::string_view text, YamlEvents& events)
{
    try {
        ViewBuffer buffer(text);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        Handler handler(events);
        parser.HandleNextDocument(handler);
    } catch (const Stopped&) {
        return std::nullopt;
    } catch (const YAML::Exception& error) {
        const auto at = static_cast<std::uint32_t>(std::max(error.mark.pos, 0));
        return YamlCppError {std::min(at, static_cast<std::uint32_t>(text.size())), error.msg};
    } catch (const std::exception& error) {
        return YamlCppError {0, error.what()};
    }
    return std::nullopt;
}

} // namespace core
