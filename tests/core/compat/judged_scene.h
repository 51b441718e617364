// SPDX-License-Identifier: Apache-2.0
// One change at one site, made by hand, and what it is judged under each profile: a row a case.
#pragma once

#include "core/compat/judge.h"
#include "tests/core/compat/made_elements.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace test {

/// The day of every judgement.
inline constexpr std::chrono::year_month_day AsOf {
    std::chrono::year(2026), std::chrono::November, std::chrono::day(21)};

struct Scene {
    MadeElements elements = {};
    core::Change change = {};
    core::Site site = {};

    core::Element* make(core::ElementKind kind, std::string_view name = {}, std::vector<Said> said = {},
        std::vector<core::Element*> children = {})
    {
        return elements.make(kind, name, std::move(said), std::move(children));
    }
};

using SetScene = void (*)(Scene& scene);

/// A "status" that left or came, in an Order.
void removeFrom(Scene& scene, core::Flow flow, core::ElementKind kind, std::vector<Said> said = {});
void addTo(Scene& scene, core::Flow flow, core::ElementKind kind, std::vector<Said> said = {});
/// A facet that is said differently, of an element that is there on both sides.
void changeFacet(Scene& scene, core::Flow flow, core::Facet facet, core::Action action, core::Effect effect,
    core::ElementKind kind = core::ElementKind::Field);
/// `maxLength` became smaller.
void limitLength(Scene& scene, core::Flow flow);
core::Element* objectThatRefuses(Scene& scene);

/// The columns and rows of a table of scenes. Under `source` a scene is judged as on the wire where nothing
/// else is said; `strict` follows from the wire.
void addSceneColumns();
void sceneRow(const char* name, SetScene set, core::Severity wire, std::optional<core::Severity> source = {});
/// Judges the row that is at hand under the three profiles; fails the running test where it is otherwise.
void judgeScene();

} // namespace test
