// SPDX-License-Identifier: Apache-2.0
// A request and its answers as they go over the wire, made from what a contract says of an operation.
#pragma once

#include "core/wire/http/sent_body.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

struct HttpMessage {
    const Element* part = nullptr; ///< the operation of a request, or a response of it
    const Element* mediaType = nullptr; ///< of the body; null: it has none
    std::vector<std::string> head; ///< "POST /orders HTTP/1.1", "Host: api.example"
    std::optional<SentBody> body = {};
    std::vector<std::string> unknown = {}; ///< what of its head nobody can say, and why
};

/// The request, with each of its bodies, then each response with each of its; bounded in number. Borrows from
/// the contract.
std::vector<HttpMessage> messagesOf(
    const Contract& contract, const Element& operation, const std::stop_token& stop = {});
/// Of a response that stands for itself.
std::vector<HttpMessage> answersOf(
    const Contract& contract, const Element& response, const std::stop_token& stop = {});

} // namespace core
