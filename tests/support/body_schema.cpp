// SPDX-License-Identifier: Apache-2.0
#include "tests/support/body_schema.h"

#include "core/wire/validator.h"

#include <QString>
#include <QStringList>

namespace test {

namespace {

const core::Element& only(const core::Element& parent, core::ElementKind kind)
{
    for (const core::Element* child : parent.children)
        if (child->kind == kind)
            return child->shape ? *child->shape : *child;
    qFatal("the contract has no %s", std::string(core::elementKindName(kind)).c_str());
}

const core::Element* stepDown(const core::Element& place, const QString& step)
{
    using core::ElementKind;
    const core::Element& shape = place.shape ? *place.shape : place;
    const std::string name = step.toStdString();
    const std::pair<const char*, ElementKind> named[] {{"[]", ElementKind::Item},
        {"{}", ElementKind::OtherFields}, {"not", ElementKind::Not}, {"names", ElementKind::FieldNames},
        {"contains", ElementKind::Contains}, {"then", ElementKind::Then}, {"else", ElementKind::Else},
        {"unevaluated", ElementKind::UnevaluatedFields}};
    for (const auto& [word, kind] : named)
        if (name == word)
            return shape.child(kind);
    const bool isVariant = step.startsWith("oneOf ") || step.startsWith("anyOf ");
    const ElementKind kind = isVariant ? (step.startsWith("oneOf ") ? ElementKind::OneOf : ElementKind::AnyOf)
                                       : ElementKind::Field;
    int place0 = isVariant ? step.mid(6).toInt() : 0;
    for (const core::Element* child : shape.children)
        if (child->kind == kind && (isVariant ? place0-- == 0 : child->name == name))
            return child;
    qFatal("there is no way down to %s", name.c_str());
}

} // namespace

std::string bodyContract(const std::string& schema, const std::string& components, const std::string& version)
{
    const std::string content = R"("content":{"application/json":{"schema":)" + schema + "}}";
    return R"({"openapi":")" + version + R"(","info":{"title":"t","version":"1"},"paths":{"/a":{"post":{)"
        + R"("requestBody":{"required":true,)" + content + R"(},"responses":{"200":{"description":"d",)"
        + content + R"(}}}}},"components":{"schemas":)" + components + "}}";
}

BodySchema readBodyContract(const std::string& text)
{
    const auto read = [&](const std::string&) -> core::Result<std::string> { return text; };
    auto contract = core::readContract("api.json", read);
    if (!contract)
        qFatal("%s", contract.error().message.c_str());
    const core::Element& operation =
        only(only(*(*contract)->root, core::ElementKind::Path), core::ElementKind::Operation);
    const core::Element& media =
        only(only(operation, core::ElementKind::Request), core::ElementKind::MediaType);
    BodySchema body {*contract, {}};
    const core::Element* const schema = media.child(core::ElementKind::Schema);
    if (schema == nullptr)
        qFatal("the body has no schema");
    body.schema = {body.contract.get(), schema};
    return body;
}

BodySchema bodySchema(const std::string& schema, const std::string& components, const std::string& version)
{
    return readBodyContract(bodyContract(schema, components, version));
}

std::vector<const core::Element*> wayDown(const core::Element& schema, std::string_view steps)
{
    std::vector<const core::Element*> way;
    const core::Element* place = &schema;
    const QString all = QString::fromUtf8(steps.data(), static_cast<qsizetype>(steps.size()));
    for (const QString& step : all.split(" > ", Qt::SkipEmptyParts)) {
        place = stepDown(*place, step);
        way.push_back(place);
    }
    return way;
}

bool accepts(const core::WireSchema& schema, const std::string& json, core::Direction direction, bool closed)
{
    const core::Validator validator(schema.contract->documents,
        {.dialect = schema.contract->dialect,
            .assertFormats = true,
            .assertContent = true,
            .direction = direction,
            .refuseUndeclared = closed});
    const core::Document document =
        core::readDocument(core::SourceText::make(json), {.syntax = core::Syntax::Json});
    return validator.accepts(schema.element->node, document.tree.root());
}

} // namespace test
