// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/reading_bench.h"

#include "core/document/document.h"
#include "tests/bench/meter.h"

#include <nlohmann/json.hpp>
#include <yaml-cpp/yaml.h>

#include <cstdio>

namespace bench {

namespace {

Measure measureTree(const std::string& bytes, const char* name, core::ReadPath path, int rounds)
{
    const core::ReadOptions options {.path = path, .limits = {.bytes = ~0U}};
    const auto text = core::SourceText::make(bytes, name);
    return measure(rounds, [&] {
        const auto document = core::readDocument(text, options);
        if (!document.isWhole())
            std::abort();
        keep(document.tree.nodeCount());
    });
}

void printMemory(const std::string& bytes, const char* name)
{
    const core::ReadOptions options {.limits = {.bytes = ~0U}};
    const auto document = core::readDocument(core::SourceText::make(bytes, name), options);
    std::printf("%-44s %9.2f times the text (wanted: at most 3), %zu nodes, %zu keys\n", name,
        static_cast<double>(document.tree.memory()) / static_cast<double>(bytes.size()),
        document.tree.nodeCount(), document.tree.keys().size());
}

} // namespace

void benchReading(const Description& description, int rounds, bool withPeers)
{
    const auto yaml = measureTree(description.yaml, "x.yaml", core::ReadPath::Fast, rounds);
    print("YAML into a tree", yaml, description.yaml.size());
    const auto json = measureTree(description.json, "x.json", core::ReadPath::Fast, rounds);
    print("JSON into a tree", json, description.json.size());
    printMemory(description.yaml, "x.yaml");
    printMemory(description.json, "x.json");
    if (!withPeers)
        return;
    const auto yamlReference = measureTree(description.yaml, "x.yaml", core::ReadPath::Reference, 1);
    print("YAML by the reference path", yamlReference, description.yaml.size());
    const auto yamlCpp = measure(1, [&] { keep(YAML::Load(description.yaml).size()); });
    print("yaml-cpp: YAML::Load", yamlCpp, description.yaml.size());
    printRatio("YAML against yaml-cpp", yaml, yamlCpp, 20);
    const auto nlohmann = measure(rounds, [&] { keep(nlohmann::json::parse(description.json).size()); });
    print("nlohmann: json::parse", nlohmann, description.json.size());
    printRatio("JSON against nlohmann", json, nlohmann, 1.3);
}

} // namespace bench
