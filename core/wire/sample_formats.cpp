// SPDX-License-Identifier: Apache-2.0
#include "core/wire/sample_formats.h"

#include <algorithm>

namespace core {

namespace {

struct FormatSamples {
    std::string_view format;
    std::string_view samples[2];
};

constexpr FormatSamples Samples[] {
    {"date-time", {"2024-05-31T12:30:00Z", "2024-05-31T12:30:00Z"}},
    {"date", {"2024-05-31", "2024-05-31"}},
    {"time", {"12:30:00Z", "12:30:00Z"}},
    {"duration", {"P3DT4H", "P1D"}},
    {"email", {"ada@example.com", "a@b.co"}},
    {"idn-email", {"ada@example.com", "a@b.co"}},
    {"hostname", {"api.example.com", "a"}},
    {"idn-hostname", {"api.example.com", "a"}},
    {"ipv4", {"192.0.2.1", "1.1.1.1"}},
    {"ipv6", {"2001:db8::1", "::"}},
    {"uri", {"https://example.com/orders/1", "a:b"}},
    {"url", {"https://example.com/orders/1", "a:b"}},
    {"uri-reference", {"/orders/1", "a"}},
    {"iri", {"https://example.com/orders/1", "a:b"}},
    {"iri-reference", {"/orders/1", "a"}},
    {"uri-template", {"/orders/{id}", "a"}},
    {"uuid", {"6fa459ea-ee8a-4ca4-894e-db77e160355e", "6fa459ea-ee8a-4ca4-894e-db77e160355e"}},
    {"json-pointer", {"/orders/1", "/"}},
    {"relative-json-pointer", {"0/name", "0"}},
    {"regex", {"^[a-z]+$", "a"}},
    {"byte", {"aGVsbG8=", "aGk="}},
    {"base64url", {"aGVsbG8", "aGk"}},
    {"password", {"correct horse", "a"}},
};

constexpr std::string_view Misfits[] {"x", "", "2024-05-31", "2024-05-31T12:30:00", "2024-02-30", "12:30",
    "a b", "a@", "-a", "256.1.1.1", "::1", "1.1.1.1", "http://[", "%", "{", "(", "~", "\\", "\xC3\xA9",
    "\xC3\xA9@b.co", "/a", "a:b", "a", "aGk", "ada@example.com", "P1D", "2024-05-31T12:30:00Z",
    "6fa459ea-ee8a-4ca4-894e-db77e160355e"};

} // namespace

std::span<const std::string_view> formatSamples(std::string_view format)
{
    const auto* const found = std::ranges::find(Samples, format, &FormatSamples::format);
    return found == std::end(Samples) ? std::span<const std::string_view>() : found->samples;
}

std::span<const std::string_view> formatMisfits()
{
    return Misfits;
}

} // namespace core
