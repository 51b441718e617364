// SPDX-License-Identifier: Apache-2.0
#include "core/review/element_glob.h"

#include "core/base/json_pointer.h"
#include "core/compat/path_glob.h"

#include <algorithm>

namespace core {
namespace {

class ElementSearch {
public:
    explicit ElementSearch(std::string_view glob)
        : m_glob(glob)
        , m_fixed(glob.substr(0, glob.find('*')))
    {
    }

    /// The depth of a tree is bounded by its reader.
    bool findsBelow(const Node& node)
    {
        if (!mayHoldMatch())
            return false;
        if (coversElement(m_glob, m_pointer))
            return true;
        const std::size_t length = m_pointer.size();
        std::size_t position = 0;
        for (const Node child : node) {
            m_pointer += '/';
            m_pointer += child.hasKey() ? escapePointerStep(child.key()) : std::to_string(position);
            ++position;
            const bool isFound = findsBelow(child);
            m_pointer.resize(length);
            if (isFound)
                return true;
        }
        return false;
    }

private:
    /// Only on the way to what the glob begins with, and below it.
    bool mayHoldMatch() const
    {
        const std::size_t shared = std::min(m_fixed.size(), m_pointer.size());
        return std::string_view(m_pointer).substr(0, shared) == m_fixed.substr(0, shared);
    }

    std::string_view m_glob;
    std::string_view m_fixed;
    std::string m_pointer;
};

} // namespace

bool coversElement(std::string_view glob, const std::string& pointer)
{
    return matchesPathGlob(glob, pointer) || matchesPathGlob(glob, pointer + '/');
}

bool matchesElement(std::string_view glob, const Node& root)
{
    return root && ElementSearch(glob).findsBelow(root);
}

} // namespace core
