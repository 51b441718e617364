// SPDX-License-Identifier: Apache-2.0
// The sample repository, checked as the window does, and what people could have said of it.
#pragma once

#include "tests/support/scratch_folder.h"
#include "ui/workspace/standing.h"

#include <memory>
#include <string>
#include <vector>

namespace test {

inline constexpr std::string_view StatusPath = "POST /orders > response 202 > body > status";
inline constexpr std::string_view CountryPath = "POST /orders > request body > billing_country";
inline constexpr std::string_view DeliveryPath = "POST /orders > response 202 > body > estimated_delivery";
inline constexpr std::string_view Olena = "olena@sample.invalid";
inline constexpr std::string_view Marta = "marta@sample.invalid";

class StudiedSample {
public:
    /// v2.3.0 against a revision; an empty one is the working tree. Fails the running test when it cannot.
    explicit StudiedSample(const std::string& candidate = "release-2.4.0");

    std::filesystem::path path() const { return m_folder.path() / "sample"; }
    const std::shared_ptr<ui::Study>& study() const { return m_study; }
    const core::Finding& at(std::string_view path) const;
    std::string placeOf(std::string_view path) const { return at(path).place; }

    /// As Olena sees it.
    ui::Standing standing(const std::vector<core::JournalEntry>& entries = {}) const;
    core::JournalEntry decided(std::string_view by, const std::string& verdict, std::string_view path) const;
    core::JournalEntry said(
        std::string_view by, const std::string& stance, const std::string& text, std::string_view path) const;

private:
    ScratchFolder m_folder;
    std::shared_ptr<ui::Study> m_study;
    mutable int m_entries = 0;
};

} // namespace test
