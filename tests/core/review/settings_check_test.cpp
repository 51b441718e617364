// SPDX-License-Identifier: Apache-2.0
#include "core/contract/discovery.h"
#include "core/contract/settings_file.h"
#include "core/review/settings_check.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace {

const std::string Api = "openapi: 3.1.0\n"
                        "info: { title: Orders, version: 1.0.0 }\n"
                        "paths:\n"
                        "  /orders/{id}:\n"
                        "    get:\n"
                        "      responses:\n"
                        "        '404': { $ref: 'common.yaml#/Failure' }\n";

/// A folder with a contract, a consumer inside of it, and these settings.
class CheckedFolder {
public:
    explicit CheckedFolder(const std::string& settings)
    {
        m_folder.write("openapi/orders.yaml", Api);
        m_folder.write("openapi/common.yaml", "Failure: { description: it failed }\n");
        m_folder.write("notes.yaml", "nothing: here\n");
        m_folder.write("web/package.json", "{ \"dependencies\": { \"@acme/contracts\": \"2.3.0\" } }\n");
        m_folder.write("web/pacts/web.json", "{}\n");
        m_folder.write(".countersign/settings.yaml", settings);
    }

    /// "3:5 code: message; hint", one a line.
    std::string told() const
    {
        const core::Repository repository = std::move(*core::Repository::open(m_folder.path()));
        const auto file = core::readSettings(repository, {});
        const auto found = core::discoverContracts(repository, {});
        using namespace std::chrono;
        std::string text;
        for (const core::Diagnostic& each : core::checkSettings(
                 file->document, file->settings, {&repository, {}, found->contracts, 2026y / 11 / 21})) {
            const core::Position place = file->document.tree.source().position(each.range.begin);
            text += std::to_string(place.line + 1) + ':' + std::to_string(place.byte + 1) + ' '
                + std::string(each.code) + ": " + each.message + "; " + each.hint + '\n';
        }
        return text;
    }

private:
    test::ScratchFolder m_folder;
};

} // namespace

class SettingsCheckTest : public QObject {
    Q_OBJECT

private slots:
    void saysNothingOfWhatIsThere();
    void saysWhatIsNotThere_data();
    void saysWhatIsNotThere();
    void saysNothingOfNoSettings();
    void believesWhatItCannotLookAt();
};

void SettingsCheckTest::saysNothingOfWhatIsThere()
{
    const CheckedFolder folder(
        "contracts:\n"
        "  - { id: orders, path: 'openapi/*.yaml' }\n"
        "envelope: openapi/common.yaml#/Failure\n"
        "owners:\n"
        "  elements:\n"
        "    'orders#/paths/~1orders~1{id}/**': [backend]\n"
        "    'ord*#/paths/*/get/**': [backend]\n"
        "  roles: { backend: [olena@acme.example] }\n"
        "consumers:\n"
        "  - { name: web, repository: web, manifest: package.json, package: '@acme/contracts', "
        "pacts: 'pacts/*.json' }\n"
        "suppressions:\n"
        "  - { rule: optional-response-field-removed, reason: a, owner: b, expires: 2026-11-21 }\n"
        "  - { rule: 'oasdiff:api-removed', reason: a, owner: b, expires: 2026-11-21 }\n"
        "lint: { ruleset: notes.yaml }\n");
    QVERIFY2(folder.told().empty(), folder.told().c_str());
}

void SettingsCheckTest::saysWhatIsNotThere_data()
{
    QTest::addColumn<std::string>("settings");
    QTest::addColumn<std::string>("told");
    const auto row = [](const char* name, const char* settings, const char* told) {
        QTest::newRow(name) << std::string(settings) << std::string(told);
    };
    row("a misspelt path", "contracts:\n  - { id: a, path: openapi/ordres.yaml }\n",
        "2:20 matches-nothing: 'openapi/ordres.yaml' matches no file; Did you mean 'openapi/orders.yaml'?\n");
    row("a glob", "contracts:\n  - id: a\n    path: services/**\n",
        "3:11 matches-nothing: 'services/**' matches no file; `countersign contracts` lists what there is\n");
    row("a part of a contract", "contracts:\n  - { id: a, path: openapi/common.yaml }\n",
        "2:20 no-contract: 'openapi/common.yaml' is a part of the contract 'openapi/orders.yaml'; Name "
        "'openapi/orders.yaml', to which it belongs\n");
    row("no contract", "contracts:\n  - { id: a, path: notes.yaml }\n",
        "2:20 no-contract: 'notes.yaml' matches files, but no contract among them; `countersign contracts` "
        "lists what "
        "was found, and why\n");
    row("an envelope in no file", "envelope: openapi/comon.yaml#/Failure\n",
        "1:11 no-such-file: The file of the envelope cannot be read: 'openapi/comon.yaml' does not exist; "
        "Did you mean "
        "'openapi/common.yaml'?\n");
    row("an envelope at no place", "envelope: openapi/common.yaml#/Error\n",
        "1:11 no-such-element: openapi/common.yaml has no /Error; Name the schema that all error answers "
        "have\n");
    row("an element of no contract", "owners: { elements: { 'openapi/order#/paths/**': [backend] } }\n",
        "1:23 no-contract: No contract has the id 'openapi/order'; Did you mean 'openapi/orders'?\n");
    row("an element that is not there",
        "owners: { elements: { 'openapi/orders#/paths/~1payments/**': [backend] } }\n",
        "1:23 matches-nothing: '/paths/~1payments/**' matches no element of 'openapi/orders'; '*' stands for "
        "one step "
        "and '**' for any; a '/' in a name is written ~1\n");
    row("a consumer nowhere", "consumers:\n  - name: web\n",
        "2:11 no-consumer-files: Nothing says where the files of 'web' are; Add 'repository:'; until then "
        "its version "
        "and use are unknown\n");
    row("a consumer in no folder", "consumers:\n  - { name: app, repository: app }\n",
        "2:30 no-consumer-files: the consumer's repository 'app' is not here; clone it beside the contracts, "
        "or "
        "correct its path in the settings\n");
    row("a manifest that is not there", "consumers:\n  - { name: web, repository: web, manifest: pom.xml }\n",
        "2:45 no-such-file: There is no 'pom.xml' in 'web'; Name the file that says which version of the "
        "contracts is "
        "used\n");
    row("no recorded use",
        "consumers:\n  - { name: web, repository: web, manifest: package.json, package: '@acme/contracts', "
        "pacts: "
        "'pact/*.json' }\n",
        "2:94 matches-nothing: 'pact/*.json' matches no file in 'web'; Without recorded use every impact on "
        "'web' is "
        "unknown\n");
    row("a rule nobody knows",
        "suppressions:\n  - { rule: optional-response-field-remvoed, reason: a, owner: b, expires: "
        "2026-12-31 }\n",
        "2:13 unknown-rule: There is no rule 'optional-response-field-remvoed'; Did you mean "
        "'optional-response-field-removed'?\n");
    row("a suppression that has ended",
        "suppressions:\n  - { path: 'GET /**', reason: a, owner: b, expires: 2026-11-20 }\n",
        "2:54 suppression-ended: The suppression ended on 2026-11-20 and hides nothing any more; Take it "
        "out, or agree "
        "on another day\n");
    row("a ruleset that is not there", "lint: { ruleset: note.yaml }\n",
        "1:18 no-such-file: There is no file 'note.yaml'; Did you mean 'notes.yaml'?\n");
}

void SettingsCheckTest::saysWhatIsNotThere()
{
    QFETCH(std::string, settings);
    QFETCH(std::string, told);
    const std::string actual = CheckedFolder(settings).told();
    QVERIFY2(actual == told, actual.c_str());
}

void SettingsCheckTest::saysNothingOfNoSettings()
{
    QCOMPARE(CheckedFolder("").told(), std::string());
    QCOMPARE(CheckedFolder("nonsense: 1\n").told(), std::string()); // the reader has said it
}

void SettingsCheckTest::believesWhatItCannotLookAt()
{
    const CheckedFolder folder(
        "consumers:\n"
        "  - { name: a, repository: 'https://host.example/a.git', manifest: pom.xml }\n"
        "  - { name: b, repository: 'git@host.example:b.git', pacts: 'x/*.json' }\n");
    QVERIFY2(folder.told().empty(), folder.told().c_str());
}

COUNTERSIGN_TEST(SettingsCheckTest)
#include "settings_check_test.moc"
