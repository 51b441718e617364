// SPDX-License-Identifier: Apache-2.0
// Pact files, versions 1 to 4: what a consumer recorded that it sends and reads.
#pragma once

#include "core/contract/contract.h"
#include "core/document/document.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace core {

enum class PactKind : std::uint8_t {
    Http,
    Message, ///< no HTTP: events, and messages that are answered by messages
};

struct PactField {
    std::string name; ///< as written
    std::string value; ///< several values of one header joined by ", "
};

/// How a part of the recorded value may differ in truth: "$.total.amount" only by type.
struct PactRule {
    std::string part; ///< "body", "header", "query", "path", "status", …
    std::string path; ///< "$.total.amount"; of a header or query parameter its name
    std::vector<std::string> matches; ///< "type", "regex", …
};

/// What was sent or read; borrowed from the pact, or from the text that the pact has it encoded in.
struct PactBody {
    Node value = {}; ///< invalid when the pact says nothing of a body
    std::string contentType = {}; ///< that version 4 says beside it; empty when it does not
    std::shared_ptr<const Document> text = nullptr; ///< keeps the value
};

struct PactRequest {
    std::string method; ///< in upper case
    std::string path; ///< as written; a query in it is part of the name, as it is for a recorder
    std::vector<PactField> query; ///< one for each value; decoded
    std::vector<PactField> headers;
    PactBody body;
    std::vector<PactRule> rules;
};

struct PactResponse {
    std::uint32_t status = 200;
    std::vector<PactField> headers;
    PactBody body;
    std::vector<PactRule> rules;
};

struct PactInteraction {
    PactKind kind = PactKind::Http;
    std::string description = {};
    std::vector<std::string> states = {}; ///< of the provider, before it
    bool isPending = false; ///< of version 4: the provider need not keep it yet
    std::size_t number = 0; ///< its place among the interactions of the file, from 0
    Position at = {};
    PactRequest request = {};
    PactResponse response = {};
};

struct PactFile {
    std::string path;
    std::string consumer;
    std::string provider;
    std::string version; ///< of the Pact specification, as written; empty when it is not
    std::vector<PactInteraction> interactions;
    /// What could not be read. The interactions beside it count.
    std::vector<Gap> gaps;
    std::shared_ptr<const Document> document; ///< keeps what the interactions borrow

    bool isWhole() const { return gaps.empty(); }
};

/// Never fails: a text that is no pact has no interactions and a gap that says why.
PactFile readPact(const std::string& path, std::string text);

} // namespace core
