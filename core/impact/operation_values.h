// SPDX-License-Identifier: Apache-2.0
// What an operation gives to arguments, held against their types; private to this room.
#pragma once

#include "core/impact/operation_check.h"
#include "core/impact/operation_schema.h"

#include <string>

namespace core {

/// What the checks of one operation share.
class OperationFindings {
public:
    OperationFindings(OperationUse& use, const OperationFile& file, const Node& operation)
        : m_use(use)
        , m_file(&file)
        , m_operation(operation)
    {
    }

    const Node& operation() const { return m_operation; }
    /// Where is told what comes next: a fragment may stand in another file.
    void setFile(const OperationFile& file) { m_file = &file; }
    const OperationFile& file() const { return *m_file; }
    void uses(std::string place) { m_use.places.insert(std::move(place)); }
    void mayGive(std::string place) { m_use.open.insert(std::move(place)); }
    bool isToldToGive(const std::string& place) const { return m_use.open.contains(place); }
    void misses(const Node& at, std::string code, std::string place, std::string message);
    /// It, and with it whatever is asked for below.
    void missesAllBelow(const Node& at, std::string code, std::string place, std::string message);

private:
    OperationUse& m_use;
    const OperationFile* m_file;
    Node m_operation;
};

/// The arguments of a field or directive: those it takes, and those that must be given.
void checkArguments(const OperationSchema& schema, OperationFindings& findings, const Element& taker,
    const Node& user, const std::string& place);
/// The variables: their types must be known, and what they may hold is open.
void checkVariables(const OperationSchema& schema, OperationFindings& findings);

} // namespace core
