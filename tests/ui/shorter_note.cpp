// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shorter_note.h"

#include <QTest>

namespace test {

namespace {

constexpr int LongestStudy = 30'000; // milliseconds

std::string ordersWith(const std::string& note)
{
    return "openapi: 3.1.0\n"
           "info: {title: Orders, version: '1'}\n"
           "paths:\n"
           "  /orders:\n"
           "    post:\n"
           "      requestBody:\n"
           "        content:\n"
           "          application/json:\n"
           "            schema: {$ref: '#/components/schemas/Note'}\n"
           "      responses: {'204': {description: ordered}}\n"
           "components:\n"
           "  schemas:\n"
           "    Note: "
        + note + "\n";
}

ui::Surroundings surroundingsOfAna()
{
    ui::Surroundings surroundings;
    surroundings.git.fromEnvironment = {"Ana", "ana@x.example"};
    surroundings.now = [] { return std::int64_t {1'790'000'000'000}; };
    surroundings.chance = [drawn = std::uint64_t {0}]() mutable { return ++drawn * 0x9E3779B97F4A7C15U; };
    return surroundings;
}

} // namespace

ShorterNote::ShorterNote()
{
    write("{type: string, maxLength: 60}");
    m_repository.commit("Begin");
    m_repository.tag("v1.0.0");
    m_repository.branch("shorter");
    write("{type: string, maxLength: 40}");
    m_repository.commit("Allow less");
}

std::unique_ptr<ui::Workspace> ShorterNote::open() const
{
    auto workspace = std::make_unique<ui::Workspace>(surroundingsOfAna());
    workspace->open(m_repository.path(), {"v1.0.0", ""});
    const auto isThere = [&] {
        return workspace->standing() && !workspace->isBusy() && workspace->study()->changes().size() == 1;
    };
    return QTest::qWaitFor(isThere, LongestStudy) ? std::move(workspace) : nullptr;
}

bool ShorterNote::lookAgain(ui::Workspace& workspace)
{
    const auto before = workspace.study();
    workspace.reload();
    return QTest::qWaitFor([&] { return workspace.study() != before && !workspace.isBusy(); }, LongestStudy);
}

void ShorterNote::write(const std::string& note) const
{
    m_repository.write("orders.yaml", ordersWith(note));
    m_repository.write("note.yaml", "type: string\nmaxLength: 40\n");
}

void ShorterNote::rebase()
{
    m_repository.commit("Write down what was decided");
    m_repository.checkout("main");
    m_repository.write("other.txt", "meanwhile");
    m_repository.commit("Go on");
    m_repository.checkout("shorter");
    m_repository.git({"rebase", "-q", "main"});
}

void ShorterNote::addSameMeanings()
{
    QTest::addColumn<QString>("note");
    QTest::newRow("reformatted") << "\n      type:   'string'\n      maxLength:   40";
    QTest::newRow("keys in another order") << "{maxLength: 40, type: string}";
    QTest::newRow("split into files") << "{$ref: 'note.yaml'}";
}

} // namespace test
