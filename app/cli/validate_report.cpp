// SPDX-License-Identifier: Apache-2.0
#include "app/cli/validate_report.h"

#include "app/cli/wording.h"
#include "core/base/text.h"
#include "core/document/diagnostics_json.h"
#include "core/document/json/json_writer.h"

namespace cli {

namespace {

/// "order.yaml:3:14"
std::string placeIn(const std::string& file, const core::Node& node)
{
    const core::Position place = node.tree().source().position(node.range().begin);
    return core::escapedForTerminal(file) + ":" + std::to_string(place.line + 1) + ":"
        + std::to_string(place.byte + 1);
}

std::string orRoot(const std::string& pointer)
{
    return pointer.empty() ? "the whole" : core::escapedForTerminal(pointer);
}

std::string violationText(const core::Violation& violation, const ValidateReport& report, const Paint& paint)
{
    std::string out = paint.bold(placeIn(report.instanceName, violation.instance)) + ": ";
    out += orRoot(violation.instancePointer) + ": " + core::escapedForTerminal(violation.message) + "\n";
    out += "    " + placeIn(report.schemaFile(violation.schema), violation.schema) + ": ";
    return out + paint.faint(orRoot(violation.schemaPointer)) + "\n";
}

void writeSide(core::JsonWriter& out, std::string_view name, const std::string& file, const core::Node& node,
    const std::string& pointer)
{
    out.key(name);
    out.openMap(core::JsonLayout::OneLine);
    out.member("file", file);
    core::writePlace(out, node.tree().source(), node.range());
    out.member("pointer", pointer);
    out.close();
}

void writeViolation(core::JsonWriter& out, const core::Violation& violation, const ValidateReport& report)
{
    out.openMap();
    out.member("message", violation.message);
    writeSide(out, "instance", report.instanceName, violation.instance, violation.instancePointer);
    writeSide(out, "schema", report.schemaFile(violation.schema), violation.schema, violation.schemaPointer);
    out.close();
}

} // namespace

ExitCode ValidateReport::exitCode() const
{
    if (!validation.isCertain)
        return ExitCode::Unknown;
    return validation.isValid ? ExitCode::Yes : ExitCode::No;
}

std::string_view ValidateReport::verdict() const
{
    if (!validation.isCertain)
        return "unknown";
    return validation.isValid ? "valid" : "invalid";
}

std::string validateText(const ValidateReport& report, const Paint& paint)
{
    std::string out;
    for (const core::Violation& violation : report.validation.violations)
        out += violationText(violation, report, paint);
    const std::string name =
        report.instanceName == "-" ? "standard input" : core::escapedForTerminal(report.instanceName);
    if (!report.validation.isCertain)
        out += paint.yellow("unknown") + ": nobody can say whether " + name + " is valid\n";
    else if (report.validation.isValid)
        out += paint.bold("valid") + ": " + name + "\n";
    else
        out += paint.red("invalid") + ": " + name + "\n";
    if (!report.validation.isCertain)
        for (const std::string& doubt : report.validation.doubts)
            out += "    " + core::escapedForTerminal(doubt) + "\n";
    return out;
}

std::string validateJson(const ValidateReport& report)
{
    core::JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.validate/1");
    out.member("verdict", report.verdict());
    out.member("dialect", core::dialectId(report.dialect));
    out.key("violations");
    out.openSequence();
    for (const core::Violation& violation : report.validation.violations)
        writeViolation(out, violation, report);
    out.close();
    out.key("doubts");
    out.openSequence();
    for (const std::string& doubt : report.validation.doubts)
        out.string(doubt);
    out.close();
    out.close();
    return out.take();
}

} // namespace cli
