// SPDX-License-Identifier: Apache-2.0
// What somebody wrote into a field of the form, taken as generously as it can be meant; private to this room.
#pragma once

#include "core/document/tree.h"
#include "core/packet/form/text_form.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

class FormAnswer {
public:
    explicit FormAnswer(Node value)
        : m_value(value)
    {
    }

    std::string text(TextForm form = TextForm::Any) { return textOf(m_value, form); }
    std::vector<std::string> texts();
    /// A text alone, or a text in the list, is an entry with that text in `main`.
    template <class Entry>
    std::vector<Entry> entries(std::string Entry::*main);

    /// What cannot be taken; empty: everything was.
    const std::string& trouble() const { return m_trouble; }

private:
    std::string textOf(const Node& node, TextForm form);
    std::vector<Node> items() const;
    void refuseOthers(const Node& map, std::span<const std::string_view> known);
    void complain(std::string trouble)
    {
        if (m_trouble.empty())
            m_trouble = std::move(trouble);
    }
    template <class Entry>
    Entry entry(const Node& map);

    Node m_value;
    std::string m_trouble;
};

template <class Entry>
Entry FormAnswer::entry(const Node& map)
{
    Entry made;
    std::vector<std::string_view> known;
    visitFields(made, [&](std::string_view key, auto& member, TextForm form = TextForm::Any) {
        known.push_back(key);
        const Node value = map[key];
        if (!value)
            return;
        if (std::string text = textOf(value, form); !text.empty())
            member = std::move(text);
    });
    refuseOthers(map, known);
    return made;
}

template <class Entry>
std::vector<Entry> FormAnswer::entries(std::string Entry::*main)
{
    std::vector<Entry> all;
    for (const Node& item : items())
        if (item.isMap())
            all.push_back(entry<Entry>(item));
        else if (std::string text = textOf(item, TextForm::Any); !text.empty())
            all.emplace_back().*main = std::move(text);
    return all;
}

} // namespace core
