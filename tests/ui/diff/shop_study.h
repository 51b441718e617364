// SPDX-License-Identifier: Apache-2.0
// A shop whose candidate breaks and adds something in a schema that moved into a file of its own.
#pragma once

#include "tests/support/scratch_repository.h"
#include "ui/workspace/workspace.h"

#include <string>
#include <string_view>

namespace test {

class ShopStudy {
public:
    static constexpr const char* Entry = "openapi/shop.yaml";
    static constexpr const char* Schemas = "openapi/schemas.yaml";

    /// v1.0.0 is one file; the working tree has its schemas in a file of their own.
    ShopStudy();

    const ScratchRepository& repository() const { return m_repository; }
    /// Opened at v1.0.0 against the working tree; false when that took too long.
    bool open(ui::Workspace& workspace) const;

    /// The place of the first finding whose path has these words; empty when there is none.
    static std::string placeOf(const ui::Study& study, std::string_view path);

private:
    ScratchRepository m_repository;
};

} // namespace test
