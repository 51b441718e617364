// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/diff/shop_study.h"

#include <QTest>

namespace test {

namespace {

constexpr std::string_view Head = "openapi: 3.1.0\ninfo: {title: Shop, version: 1.0.0}\npaths:\n";

/// Enough of them for folds to be worth it.
std::string paths(const std::string& schema)
{
    std::string text;
    for (const char* name : {"orders", "carts", "refunds", "invoices", "parcels"}) {
        text += std::string("  /") + name + ":\n    get:\n      operationId: " + name
            + "\n      responses:\n        '200':\n          description: Found\n          content:\n"
              "            application/json:\n              schema: {$ref: '"
            + schema + "'}\n";
    }
    return text;
}

std::string order(const std::string& indent, bool isCandidate)
{
    std::string text;
    const auto line = [&](const std::string& words) { text += indent + words + '\n'; };
    line("Order:");
    line("  type: object");
    line("  required: [status]");
    line("  properties:");
    line("    status:");
    line("      type: string");
    line("      enum:");
    line(isCandidate ? "        - pending_payment" : "        - pending");
    line("        - paid");
    if (isCandidate) {
        line("    redirect_url:");
        line("      type: string");
    }
    line("    total:");
    line("      type: number");
    return text;
}

} // namespace

ShopStudy::ShopStudy()
{
    const std::string head(Head);
    m_repository.write(Entry,
        head + paths("#/components/schemas/Order") + "components:\n  schemas:\n" + order("    ", false));
    m_repository.commit("Begin");
    m_repository.tag("v1.0.0");
    m_repository.write(Entry, head + paths("schemas.yaml#/Order"));
    m_repository.write(Schemas, order("", true));
}

bool ShopStudy::open(ui::Workspace& workspace) const
{
    workspace.open(m_repository.path(), {.baseline = "v1.0.0"});
    return QTest::qWaitFor([&workspace] { return workspace.study() && !workspace.isBusy(); }, 20'000);
}

std::string ShopStudy::placeOf(const ui::Study& study, std::string_view path)
{
    for (const ui::ChangeRef& change : study.changes()) {
        if (change.finding->path.find(path) != std::string::npos)
            return change.finding->place;
    }
    return {};
}

} // namespace test
