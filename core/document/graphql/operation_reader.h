// SPDX-License-Identifier: Apache-2.0
// What consumers send: queries, mutations, subscriptions and fragments.
#pragma once

#include "core/document/graphql/value_reader.h"

#include <cstddef>

namespace core::graphql {

class OperationReader {
public:
    OperationReader(TreeBuilder& builder, TokenStream& tokens, ValueReader& values)
        : m_builder(builder)
        , m_tokens(tokens)
        , m_values(values)
    {
    }

    /// `{`, `query` …, `fragment`.
    bool startsHere() const;
    void read();

private:
    void readHead();
    void readFragmentHead();
    void readVariables();
    void readVariable();
    void readSelections();
    void readSelection();
    void readSpread();
    void readFieldSelection();
    void addCondition();

    TreeBuilder& m_builder;
    TokenStream& m_tokens;
    ValueReader& m_values;
    std::size_t m_unnamed = 0;
};

} // namespace core::graphql
