// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/form_answer.h"

#include <algorithm>

namespace core {

std::vector<std::string> FormAnswer::texts()
{
    std::vector<std::string> all;
    for (const Node& item : items())
        if (std::string text = textOf(item, TextForm::Any); !text.empty())
            all.push_back(std::move(text));
    return all;
}

std::string FormAnswer::textOf(const Node& node, TextForm form)
{
    if (node.kind() == NodeKind::Null)
        return {};
    if (node.isMap() || node.isSequence())
        complain("it takes a text");
    else if (!node.text().empty() && !hasForm(node.text(), form))
        complain("it takes " + std::string(formWords(form)));
    return std::string(node.text());
}

std::vector<Node> FormAnswer::items() const
{
    if (!m_value.isSequence())
        return {m_value};
    return {m_value.begin(), m_value.end()};
}

void FormAnswer::refuseOthers(const Node& map, std::span<const std::string_view> known)
{
    std::string names;
    for (const std::string_view name : known)
        names.append(names.empty() ? "" : ", ").append(name);
    for (const Node& member : map)
        if (std::ranges::find(known, member.key()) == known.end())
            complain("it has a member '" + std::string(member.key()) + "', and takes " + names);
}

} // namespace core
