// SPDX-License-Identifier: Apache-2.0
// Decimal fractions to reckon with: the neighbours of a bound, the multiples of a step.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// units / 10^decimals. Whatever does not fit into 64 bits has no result.
struct FixedNumber {
    std::int64_t units = 0;
    std::uint32_t decimals = 0;

    /// From the plain spelling that Decimal::text gives; nothing for those with an exponent.
    static std::optional<FixedNumber> parse(std::string_view text);
    std::string text() const;

    std::optional<FixedNumber> plus(FixedNumber other) const;
    /// The largest multiple of `step`, which is positive, that is not above this number.
    std::optional<FixedNumber> downTo(FixedNumber step) const;

    /// The same number with at least so many decimals.
    std::optional<FixedNumber> withDecimals(std::uint32_t wanted) const;
};

} // namespace core
