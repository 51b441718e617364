// SPDX-License-Identifier: Apache-2.0
// One question asked of a schema: what it costs, what was refused, what stayed in doubt.
#pragma once

#include "core/wire/validation/declared_fields.h"
#include "core/wire/validation/effort.h"
#include "core/wire/validation/frame.h"
#include "core/wire/validation/schema_store.h"
#include "core/wire/validation/validity.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {

class Evaluation {
public:
    /// `limit` violations are worded; 0 asks for the answer alone.
    Evaluation(SchemaStore& store, std::size_t limit);

    Validation run(const CompiledSchema& schema, const Node& instance);

    /// The instance against the schema of a frame, all keywords of it.
    Validity apply(const Frame& frame);
    /// A schema inside of a keyword, applied to the same instance or to a part of it.
    Validity descend(const Frame& outer, std::string_view keyword, const Node& entry,
        const CompiledSchema& schema, const Instance& instance, Marks* marks = nullptr);

    /// `words` makes the message, when somebody will read it.
    template <class Words>
    Validity refuse(const Frame& frame, const Node& keyword, Words&& words)
    {
        if (isWorded())
            addViolation(frame, keyword, std::forward<Words>(words)());
        return Validity::Invalid;
    }
    Validity doubt(std::string why);

    /// What is tried here refuses nothing by itself.
    template <class Trial>
    Validity quietly(Trial&& trial)
    {
        ++m_quiet;
        const Validity validity = std::forward<Trial>(trial)();
        --m_quiet;
        return validity;
    }
    /// The same where nothing that is said declares a field either: below `not`.
    template <class Trial>
    Validity unheard(Trial&& trial)
    {
        ++m_unheard;
        const Validity validity = quietly([&] { return strictly(std::forward<Trial>(trial)); });
        --m_unheard;
        return validity;
    }
    /// Where even a reader is asked for all that is required: in conditions, which else would always hold.
    template <class Trial>
    Validity strictly(Trial&& trial)
    {
        ++m_strict;
        const Validity validity = std::forward<Trial>(trial)();
        --m_strict;
        return validity;
    }
    /// What is declared meanwhile is kept apart, until it is known whether it counts.
    template <class Trial>
    Validity apart(DeclaredFields& declared, Trial&& trial)
    {
        DeclaredFields* const around = std::exchange(m_declaredFields, &declared);
        const Validity validity = std::forward<Trial>(trial)();
        m_declaredFields = around;
        return validity;
    }

    /// Why a trial is refused, its first reason; nothing when it is not, or when reasons are already being
    /// looked for around it: reasons of reasons would take for ever.
    template <class Trial>
    std::optional<Violation> reasonOf(Trial&& trial)
    {
        if (m_seeksReason)
            return std::nullopt;
        m_seeksReason = true;
        std::vector<Violation> others = std::exchange(m_result.violations, {});
        const std::size_t limit = std::exchange(m_limit, 1);
        std::forward<Trial>(trial)();
        m_limit = limit;
        std::swap(others, m_result.violations);
        m_seeksReason = false;
        return others.empty() ? std::nullopt : std::optional(std::move(others.front()));
    }

    /// Whether one refusal settles it, and nothing else is to be learned.
    bool stopsAt(Validity validity) const
    {
        return validity == Validity::Invalid && !isWorded() && !declaredFields();
    }
    /// Null when fields need not be declared.
    DeclaredFields* declaredFields() const { return m_unheard == 0 ? m_declaredFields : nullptr; }
    /// Whether the instance is what a reader looks at, of which anything may be left out.
    bool isPartial() const { return options().isReader && m_strict == 0; }
    Effort& effort() { return m_effort; }
    SchemaStore& store() { return m_store; }
    const ValidatorOptions& options() const { return m_store.options(); }

private:
    bool isWorded() const { return m_quiet == 0 && m_result.violations.size() < m_limit; }
    Validity applyKeywords(const CompiledSchema& schema, const Frame& frame);
    Validity applyMarking(const CompiledSchema& schema, const Frame& frame);
    void addViolation(const Frame& frame, const Node& keyword, std::string message);

    SchemaStore& m_store;
    std::size_t m_limit;
    Effort m_effort = Effort(0);
    std::size_t m_depth = 0;
    std::size_t m_quiet = 0;
    std::size_t m_unheard = 0;
    std::size_t m_strict = 0;
    bool m_seeksReason = false;
    DeclaredFields m_allDeclared;
    DeclaredFields* m_declaredFields = nullptr; ///< where declarations go; null when nobody asks
    Validation m_result;
};

} // namespace core
