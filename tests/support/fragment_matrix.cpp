// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fragment_matrix.h"

namespace test {

namespace {

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string entryText(int contract)
{
    const std::string name = "c" + twoDigits(contract);
    std::string text = "openapi: 3.1.0\ninfo: {title: Contract " + name + ", version: 1.0.0}\npaths:\n";
    for (int path = 0; path < FragmentMatrix::PathsEach; ++path) {
        const std::string number = std::to_string(path);
        text += "  /" + name + "/" + number + ": {$ref: '" + name + "/path" + number + ".yaml'}\n";
    }
    text += "components:\n  schemas:\n";
    for (int part = 0; part < FragmentMatrix::PartsEach; ++part)
        text += "    Local" + std::to_string(part) + ": {$ref: '../" + FragmentMatrix::shared(contract)
            + "#/Part" + std::to_string(part) + "'}\n";
    return text;
}

std::string pathText(int contract, int path)
{
    return "get:\n  operationId: c" + twoDigits(contract) + "_" + std::to_string(path)
        + "\n  responses:\n    '200':\n      description: fine\n      content:\n        application/json:\n"
          "          schema: {$ref: '../../"
        + FragmentMatrix::shared(FragmentMatrix::answerOf(contract, path)) + "#/Thing'}\n";
}

std::string sharedText(int number)
{
    std::string text =
        "Thing:\n  type: object\n  properties:\n    self: {$ref: '#/Thing'}\n    twin: {$ref: 's"
        + twoDigits(FragmentMatrix::twinOf(number)) + ".yaml#/Thing'}\n    count: {type: integer}\n";
    for (int part = 0; part < FragmentMatrix::PartsEach; ++part)
        text += "Part" + std::to_string(part) + ": {type: string, maxLength: " + std::to_string(number + 1)
            + "}\n";
    return text;
}

} // namespace

std::string FragmentMatrix::id(int contract)
{
    return "api/c" + twoDigits(contract);
}

std::string FragmentMatrix::path(int contract, int number)
{
    return id(contract) + "/path" + std::to_string(number) + ".yaml";
}

std::string FragmentMatrix::shared(int number)
{
    return "schemas/s" + twoDigits(number) + ".yaml";
}

std::map<std::string, std::string> FragmentMatrix::files()
{
    std::map<std::string, std::string> files;
    for (int contract = 0; contract < Contracts; ++contract) {
        files.emplace(entry(contract), entryText(contract));
        for (int number = 0; number < PathsEach; ++number)
            files.emplace(path(contract, number), pathText(contract, number));
    }
    for (int number = 0; number < Shared; ++number)
        files.emplace(shared(number), sharedText(number));
    return files;
}

std::set<std::string> FragmentMatrix::filesOf(int contract)
{
    std::set<std::string> files {entry(contract), shared(contract), shared(twinOf(contract))};
    for (int number = 0; number < PathsEach; ++number) {
        const int answer = answerOf(contract, number);
        files.insert({path(contract, number), shared(answer), shared(twinOf(answer))});
    }
    return files;
}

std::set<std::string> FragmentMatrix::contractsWith(const std::string& file)
{
    std::set<std::string> contracts;
    for (int contract = 0; contract < Contracts; ++contract)
        if (filesOf(contract).contains(file))
            contracts.insert(id(contract));
    return contracts;
}

} // namespace test
