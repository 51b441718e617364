// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/read_symbols.h"

#include <QtGlobal>

namespace test {

ui::SharedSymbols readSymbols(const Texts& files, const std::string& entry, const Texts& features)
{
    const auto read = [&](const std::string& path) -> core::Result<std::string> {
        const auto found = files.find(path);
        if (found == files.end())
            return core::fail(core::ErrorCode::NotFound, "there is no " + path);
        return found->second;
    };
    const auto contract = core::readContract(entry, read);
    if (!contract)
        qFatal("%s", contract.error().message.c_str());
    auto beside = std::make_shared<std::vector<core::FeatureFile>>();
    for (const auto& [path, text] : features)
        beside->push_back({.path = path, .text = text});
    return ui::symbolsOf("shop", *contract, {.features = beside});
}

core::Node nodeAt(const ui::ContractSymbols& symbols, const std::string& file, std::string_view words)
{
    const core::Tree& tree = symbols.file(file)->document.tree;
    const std::size_t at = tree.source().bytes().find(words);
    if (at == std::string_view::npos)
        qFatal("the file says nothing like that");
    return tree.nodeAt(static_cast<std::uint32_t>(at));
}

} // namespace test
