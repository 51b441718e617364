// SPDX-License-Identifier: Apache-2.0
#include "core/review/settings_remark.h"

#include <iterator>

namespace core {

SettingsRemark remarkOn(const SourceText& text, const std::string& file, const Diagnostic& told)
{
    const Position place = text.position(told.range.begin);
    return {file, std::size_t {place.line} + 1, std::size_t {place.byte} + 1,
        told.level == DiagnosticLevel::Error, std::string(told.code), told.message, told.hint};
}

std::vector<SettingsRemark> remarksOn(
    const Document& document, const Settings& settings, const SettingsFacts& facts)
{
    std::vector<Diagnostic> told = settings.diagnostics;
    std::vector<Diagnostic> more = checkSettings(document, settings, facts);
    told.insert(told.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    sortDiagnostics(told);
    std::vector<SettingsRemark> remarks;
    for (const Diagnostic& each : told)
        remarks.push_back(remarkOn(document.tree.source(), settings.file, each));
    return remarks;
}

} // namespace core
