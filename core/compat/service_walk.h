// SPDX-License-Identifier: Apache-2.0
// Walks two contracts from the top: paths, operations, parameters, bodies, responses, security and servers.
#pragma once

#include "core/compat/change_recorder.h"
#include "core/compat/operation_pairing.h"
#include "core/compat/schema_probe.h"
#include "core/compat/schema_walk.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

class ServiceWalk {
public:
    ServiceWalk(ChangeRecorder& recorder, SchemaWalk& schemas, SchemaProbe& probe, Pruning pruning,
        const std::stop_token& stop);

    void compareContracts(const Element& baseline, const Element& candidate);
    std::size_t operationsCompared() const { return m_operations; }

private:
    void compareOperations(const Element& baseline, const Element& candidate);
    void compareOperation(
        const ElementPair& pair, const std::string& operation, const std::string& path, bool isInverted);
    void recordHolder(const ElementPair& holder);
    void recordUnread(const PairedOperation& operation);
    void visitUnread(const Shapes& shapes, const Trail& trail);
    void compareElements(const Element& baseline, const Element& candidate, const Trail& trail);
    void compareHolder(const Shapes& holder);
    void compareShapes(const Shapes& shapes, const Trail& trail);
    void compareChild(const Shapes& owner, const ElementPair& pair, const Trail& trail);
    void compareAccess(const Shapes& owner, const std::vector<ElementPair>& alternatives, const Trail& trail);
    void compareCallback(const ElementPair& pair, const Trail& trail);
    void compareComponents(const Shapes& roots);
    void compareLibraryType(const ElementPair& pair);
    void walkWaiting();

    ChangeRecorder& m_recorder;
    SchemaWalk& m_schemas;
    SchemaProbe& m_probe;
    Pruning m_pruning;
    std::stop_token m_stop;
    FrameId m_top = 0;
    std::size_t m_operations = 0;
};

} // namespace core
