// SPDX-License-Identifier: Apache-2.0
#include "core/review/settings_remark.h"

#include <iterator>

namespace core {

std::vector<SettingsRemark> remarksOn(
    const Document& document, const Settings& settings, const SettingsFacts& facts)
{
    std::vector<Diagnostic> told = settings.diagnostics;
    std::vector<Diagnostic> more = checkSettings(document, settings, facts);
    told.insert(told.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    sortDiagnostics(told);
    std::vector<SettingsRemark> remarks;
    for (Diagnostic& each : told) {
        const Position place = document.tree.source().position(each.range.begin);
        remarks.push_back({settings.file, std::size_t {place.line} + 1, std::size_t {place.byte} + 1,
            each.level == DiagnosticLevel::Error, std::string(each.code), std::move(each.message),
            std::move(each.hint)});
    }
    return remarks;
}

} // namespace core
