// SPDX-License-Identifier: Apache-2.0
// One schema that more than a thousand operations answer with.
#include "tests/support/test_program.h"
#include "ui/models/change_model.h"
#include "ui/models/structure_model.h"

namespace {

constexpr int PathCount = 1118;

std::string sharedContract(const std::string& field)
{
    std::string text = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths:\n";
    for (int path = 0; path < PathCount; ++path)
        text += "  /things" + std::to_string(path)
            + ":\n    get:\n      responses:\n        '200':\n          description: ok\n          content:\n"
              "            application/json: {schema: {$ref: '#/components/schemas/Thing'}}\n";
    return text
        + "components:\n  schemas:\n    Thing:\n      type: object\n      properties:\n        id: {type: "
          "string}\n"
        + field;
}

core::ContractSource sourceOf(const std::string& text)
{
    return {.read = [text](const std::string& /*path*/) { return core::Result<std::string>(text); }};
}

std::shared_ptr<const ui::Study> sharedStudy()
{
    const core::ContractSource baseline = sourceOf(sharedContract("        note: {type: string}\n"));
    const core::ContractSource candidate = sourceOf(sharedContract(""));
    auto compared = core::compareContract({&baseline, "shop.yaml", "shop.yaml"},
        {&candidate, "shop.yaml", "shop.yaml"}, {.judging = {.findWitnesses = false}});
    if (!compared)
        qFatal("the contracts cannot be compared");
    auto study = std::make_shared<ui::Study>();
    study->check.contracts.push_back(std::move(*compared));
    return study;
}

} // namespace

class SharedSchemaTest : public QObject {
    Q_OBJECT
private slots:
    void oneCauseIsOneRow();
};

void SharedSchemaTest::oneCauseIsOneRow()
{
    const auto study = sharedStudy();
    ui::ChangeModel changes;
    changes.show(study, nullptr);
    QCOMPARE(changes.rows().size(), std::size_t {1});
    const QModelIndex row = changes.changeIndexes().front();
    QCOMPARE(row.data(ui::ChangeModel::AboutRole).toString(), "GET /things0 › response 200 › body › note");
    QCOMPARE(row.data(ui::ChangeModel::MoreRole).toString(), "+1117");
    ui::StructureModel structure;
    structure.show(study, ui::changedPlace(changes.rowAt(row)->change));
    QCOMPARE(structure.changedIndex().data().toString(), "note");
}

COUNTERSIGN_TEST(SharedSchemaTest)
#include "shared_schema_test.moc"
