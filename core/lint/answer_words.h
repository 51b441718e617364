// SPDX-License-Identifier: Apache-2.0
// What responses are able to say: their codes, fields and values.
#pragma once

#include "core/contract/element.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

struct FieldWords {
    bool isClosed = true; ///< wherever it stands, its values are listed
    std::set<std::string, std::less<>> values = {};
};

struct ResponseWords {
    bool isOpen = false; ///< it may have fields that nobody names, or was not read as a whole
    std::map<std::string, FieldWords, std::less<>> fields = {};
    std::set<std::string, std::less<>> headers = {}; ///< in lower case
    std::set<std::string, std::less<>> literals = {}; ///< values of enums and examples
};

/// Each response is looked through once, however many scenarios ask.
class AnswerWords {
public:
    const ResponseWords& of(const Element& response);

private:
    std::unordered_map<const Element*, std::unique_ptr<ResponseWords>> m_responses; ///< by content
};

/// Those of the operation that a code or range is about: "202" itself, else its range, else `default`.
std::vector<const Element*> responsesFor(const Element& operation, std::string_view status);
std::vector<const Element*> responsesOf(const Element& operation);

} // namespace core
