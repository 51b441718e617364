// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validator.h"

#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/schema_store.h"

namespace core {

class Validator::Implementation {
public:
    Implementation(std::shared_ptr<const DocumentSet> documents, const ValidatorOptions& options)
        : m_store(std::move(documents), options)
    {
    }

    Validation validate(const Node& schema, const Node& instance, std::size_t limit)
    {
        Evaluation evaluation(m_store, limit);
        return evaluation.run(m_store.at(schema.resolved()), instance);
    }

    std::size_t limit() const { return m_store.options().violations; }

private:
    SchemaStore m_store;
};

Validator::Validator(std::shared_ptr<const DocumentSet> documents, const ValidatorOptions& options)
    : m_implementation(std::make_unique<Implementation>(std::move(documents), options))
{
}

Validator::~Validator() = default;
Validator::Validator(Validator&&) noexcept = default;

Validation Validator::validate(const Node& schema, const Node& instance) const
{
    return m_implementation->validate(schema, instance, m_implementation->limit());
}

bool Validator::accepts(const Node& schema, const Node& instance) const
{
    return m_implementation->validate(schema, instance, 0).isValid;
}

} // namespace core
