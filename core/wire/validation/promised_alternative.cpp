// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/promised_alternative.h"

#include <tuple>

namespace core {

namespace {

class PromisedAlternative : public Assertion {
public:
    PromisedAlternative(const Node& keyword, std::vector<SchemaBranch> branches)
        : m_keyword(keyword)
        , m_branches(std::move(branches))
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!evaluation.declaredFields())
            return checkUnheard(frame, evaluation);
        Trial best;
        for (const SchemaBranch& branch : m_branches) {
            Trial trial = attempt(frame, branch, evaluation);
            if (trial.isBetterThan(best))
                best = std::move(trial);
            if (best.validity == Validity::Valid && best.undeclared == 0)
                break;
        }
        if (best.validity == Validity::Invalid)
            return refuse(frame, evaluation);
        evaluation.declaredFields()->adopt(std::move(best.declared));
        if (frame.marks)
            frame.marks->add(best.marks);
        return best.validity;
    }

private:
    struct Trial {
        Validity validity = Validity::Invalid;
        std::size_t undeclared = static_cast<std::size_t>(-1);
        DeclaredFields declared = DeclaredFields();
        Marks marks = {};

        bool isBetterThan(const Trial& other) const
        {
            return std::tie(validity, undeclared) < std::tie(other.validity, other.undeclared);
        }
    };

    Trial attempt(const Frame& frame, const SchemaBranch& branch, Evaluation& evaluation) const
    {
        Trial trial;
        trial.declared = DeclaredFields(evaluation.declaredFields());
        trial.validity = evaluation.quietly([&] {
            return evaluation.apart(trial.declared, [&] {
                return evaluation.descend(frame, m_keyword.key(), branch.entry, *branch.schema,
                    frame.instance, frame.marks ? &trial.marks : nullptr);
            });
        });
        if (trial.validity != Validity::Invalid)
            trial.undeclared = trial.declared.countUndeclared(frame.instance, evaluation.effort());
        return trial;
    }

    /// Nothing is declared here, so that any alternative is as good as another.
    Validity checkUnheard(const Frame& frame, Evaluation& evaluation) const
    {
        Validity best = Validity::Invalid;
        for (const SchemaBranch& branch : m_branches)
            best = std::min(best, tryBranch(frame, m_keyword.key(), branch, evaluation));
        return best == Validity::Invalid ? refuse(frame, evaluation) : best;
    }

    Validity refuse(const Frame& frame, Evaluation& evaluation) const
    {
        return evaluation.refuse(
            frame, m_keyword, [&] { return fitsNone(frame, m_keyword, m_branches, evaluation); });
    }

    Node m_keyword;
    std::vector<SchemaBranch> m_branches;
};

} // namespace

MadeAssertion makePromisedAlternative(const Node& keyword, std::vector<SchemaBranch> branches)
{
    return std::make_unique<PromisedAlternative>(keyword, std::move(branches));
}

} // namespace core
