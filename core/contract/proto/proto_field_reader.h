// SPDX-License-Identifier: Apache-2.0
// One field of a message, or one that extends another.
#pragma once

#include "core/contract/proto/proto_reading.h"

namespace core::proto {

/// Where a field stands.
struct FieldPlace {
    const ReadFile& file;
    std::string_view scope; ///< the message, in full
    const Features& features; ///< of what is around it
    std::string_view choice = {}; ///< the oneof it is in
    bool isExtension = false;
    Node before = {}; ///< what stands before it: perhaps a comment
};

/// `entry` is the message of a map; null of any other field.
void readField(
    Reading& reading, Element& field, const Node& declaration, const FieldPlace& place, const Element* entry);
/// The key or the value in the message of a map, both of which stand in the type of the field.
void readEntryField(
    Reading& reading, Element& field, const Node& mapType, std::string_view which, const FieldPlace& place);

/// "order_id": "orderId", as JSON has it where nobody says otherwise.
std::string jsonNameOf(std::string_view name);
/// "order_ids": "OrderIdsEntry".
std::string entryNameOf(std::string_view field);

} // namespace core::proto
