// SPDX-License-Identifier: Apache-2.0
// What one keyword of a schema asks for, prepared so that asking again is cheap.
#pragma once

#include "core/wire/validation/validity.h"

namespace core {

class Evaluation;
struct Frame;

class Assertion {
public:
    Assertion() = default;
    Assertion(const Assertion&) = delete;
    Assertion& operator=(const Assertion&) = delete;
    virtual ~Assertion() = default;

    virtual Validity check(const Frame& frame, Evaluation& evaluation) const = 0;
};

} // namespace core
