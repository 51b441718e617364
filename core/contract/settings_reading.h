// SPDX-License-Identifier: Apache-2.0
// How a key of the settings is read: what kind it must be, and what is said when it is not. For files
// that a team writes by hand.
#pragma once

#include "core/document/document.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class SettingsReading;

/// A key that a map of the settings may have, and where its value goes.
template <class Target>
struct SettingKey {
    std::string_view name;
    void (*read)(SettingsReading& reading, Node value, std::string_view what, Target& target);
    bool isRequired = false;
};

class SettingsReading {
public:
    explicit SettingsReading(const Document& document);

    /// Every key of a map goes to its reader; an unknown or missing one is told. `what` is the map in words:
    /// "a contract". Nothing is read where the value is no map.
    template <class Target>
    void map(Node value, std::string_view what, std::span<const SettingKey<Target>> keys, Target& target);
    /// The entries of a map whose keys are free; none where it is no map.
    std::vector<Node> freeMap(Node value, std::string_view what);
    /// The items of a list; none where it is no list.
    std::vector<Node> list(Node value, std::string_view what);

    /// Nothing where it is no text, or an empty one.
    std::optional<std::string> text(Node value, std::string_view what);
    std::optional<bool> flag(Node value, std::string_view what);
    std::vector<std::string> texts(Node value, std::string_view what);

    void error(std::string_view code, ByteRange range, std::string message, std::string hint = {});
    void warning(std::string_view code, ByteRange range, std::string message, std::string hint = {});
    std::size_t errorCount() const { return m_errors; }
    Position position(Node node) const;
    std::vector<Diagnostic> takeDiagnostics();

private:
    std::vector<Node> entriesOf(Node map);
    void unknownKey(Node entry, std::string_view what, std::span<const std::string> known);
    void missingKey(Node map, std::string_view what, std::string_view key);
    bool hasKind(Node value, bool isRight, std::string_view what, std::string_view kind);

    const Document& m_document;
    std::vector<Diagnostic> m_diagnostics;
    std::size_t m_errors = 0;
    std::size_t m_mergeSteps = 100'000; ///< what merge keys may cost in all
};

/// Where the value of an entry says it: `null` says nothing.
bool isSaid(Node value);

template <class Target>
void SettingsReading::map(
    Node value, std::string_view what, std::span<const SettingKey<Target>> keys, Target& target)
{
    if (!hasKind(value, value.isMap(), what, "a map"))
        return;
    std::vector<std::string> known;
    for (const SettingKey<Target>& key : keys)
        known.emplace_back(key.name);
    std::vector<bool> found(keys.size(), false);
    for (const Node entry : entriesOf(value)) {
        const auto key = std::ranges::find(keys, entry.key(), &SettingKey<Target>::name);
        if (key == keys.end()) {
            unknownKey(entry, what, known);
        } else if (const Node said = entry.resolved(); isSaid(said) || key->isRequired) {
            found[static_cast<std::size_t>(key - keys.begin())] = true;
            key->read(*this, said, '\'' + std::string(key->name) + '\'', target);
        }
    }
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i].isRequired && !found[i])
            missingKey(value, what, keys[i].name);
}

} // namespace core
