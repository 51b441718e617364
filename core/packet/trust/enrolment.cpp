// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/enrolment.h"

#include "core/packet/ssh/signoff_state.h"
#include "core/packet/trust/key_texts.h"
#include "core/packet/trust/sample_mark.h"
#include "core/review/policy.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::string_view AttributesPath = ".gitattributes";
/// git must not turn line ends of what is signed; and of journals, which only grow, a merge keeps both sides.
constexpr std::array<std::string_view, 2> AttributesLines {
    ".countersign/** -text", ".countersign/reviews/** merge=union"};

Result<void> refuseBadRoles(const std::vector<std::string>& roles)
{
    for (const std::string& role : roles)
        if (role.empty() || role.size() > 40
            || role.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos)
            return fail(ErrorCode::BadInput, "'" + role + "' cannot be a role",
                "roles are words like backend, frontend, product and qa");
    return {};
}

std::string joined(const std::vector<std::string>& words, std::string_view between)
{
    std::string out;
    for (const std::string& word : words)
        out.append(out.empty() ? "" : between).append(word);
    return out;
}

bool maySign(const AllowedSigner& signer, const Enrolment& enrolment, const std::string& role)
{
    return signer.key == enrolment.key && isInPatternList(signer.principals, enrolment.principal)
        && (signer.namespaces.empty() || isInPatternList(signer.namespaces, signoffNamespace(role)));
}

/// Those of the roles that the key may not speak for yet.
Result<std::vector<std::string>> missingRoles(
    const std::vector<AllowedSigner>& signers, const Enrolment& enrolment, const std::string& where)
{
    for (const AllowedSigner& signer : signers)
        if (signer.trouble.empty() && signer.key == enrolment.key
            && !isInPatternList(signer.principals, enrolment.principal))
            return fail(ErrorCode::AlreadyExists,
                "this key stands for " + signer.principals + " in " + where + " already",
                "everybody signs with a key of their own: make one with `ssh-keygen -t ed25519`");
    std::vector<std::string> missing = enrolment.roles;
    std::erase_if(missing, [&](const std::string& role) {
        return std::ranges::any_of(
            signers, [&](const AllowedSigner& each) { return maySign(each, enrolment, role); });
    });
    if (missing.empty())
        return fail(ErrorCode::AlreadyExists,
            enrolment.principal + " is enrolled for " + joined(enrolment.roles, ", ") + " with this key in "
                + where + " already");
    return missing;
}

/// The text with one more line at its end.
std::string withLine(std::string text, std::string_view line)
{
    if (!text.empty() && !text.ends_with('\n'))
        text += '\n';
    return text.append(line) + '\n';
}

bool hasLine(std::string_view text, std::string_view line)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (text.substr(at, end - at) == line)
            return true;
        at = end + 1;
    }
    return false;
}

/// Empty where there is no such file.
Result<std::string> textAt(const Repository& repository, const Revision& revision, std::string_view path)
{
    return keyText(repository, revision, path).map([](const std::optional<std::string>& text) {
        return text.value_or("");
    });
}

Result<TrustedRef> trustedBranch(const Repository& repository, const std::string& named)
{
    auto trusted = repository.trustedRef(named);
    if (!trusted)
        return tl::unexpected(trusted.error());
    if (!*trusted)
        return fail(ErrorCode::NotFound, "there is no branch yet that could say who may sign",
            "make a first commit, then enrol");
    return std::move(**trusted);
}

/// The branch goes on where an enrolment that is not merged yet left it.
Result<Revision> beginningOf(const Repository& repository, const std::string& branch, const Revision& trusted)
{
    return repository.branches().map([&](const std::vector<Branch>& branches) {
        const auto found = std::ranges::find_if(
            branches, [&](const Branch& each) { return !each.remote && each.name == branch; });
        return found == branches.end() ? trusted
                                       : Revision {RevisionKind::Branch, found->name, found->commit};
    });
}

/// What is written, given the texts that are there.
void planFiles(const Enrolment& enrolment, const std::string& signers, const std::string& attributes,
    EnrolmentPlan& plan)
{
    plan.line = signerLine(enrolment);
    plan.isFirst = readAllowedSigners(signers).empty();
    plan.commit.files[std::string(AllowedSignersPath)] = withLine(signers, plan.line);
    std::string wanted = attributes;
    for (const std::string_view line : AttributesLines)
        if (!hasLine(wanted, line))
            wanted = withLine(std::move(wanted), line);
    if (wanted != attributes)
        plan.commit.files[std::string(AttributesPath)] = std::move(wanted);
    plan.commit.message = "Enrol " + enrolment.principal + " for " + joined(enrolment.roles, ", ")
        + "\n\nKey: " + fingerprint(enrolment.key) + '\n';
}

} // namespace

std::string signerLine(const Enrolment& enrolment)
{
    std::string namespaces(GitSignatureNamespace);
    for (const std::string& role : enrolment.roles)
        namespaces += ',' + signoffNamespace(role);
    namespaces.append(",").append(ExportSealNamespace);
    return enrolment.principal + " namespaces=\"" + namespaces + "\" " + printed(enrolment.key);
}

Result<EnrolmentPlan> planEnrolment(
    const Repository& repository, const std::string& trustedRef, const Enrolment& enrolment)
{
    if (auto refused = refuseBadRoles(enrolment.roles); !refused)
        return tl::unexpected(refused.error());
    if (auto refused = refuseSampleOwner(repository, enrolment.principal); !refused)
        return tl::unexpected(refused.error());
    EnrolmentPlan plan;
    auto trusted = trustedBranch(repository, trustedRef);
    if (!trusted)
        return tl::unexpected(trusted.error());
    plan.trusted = std::move(*trusted);
    plan.commit.branch = "enroll/" + enrolment.principal;
    plan.commit.from = plan.trusted.revision.commit;
    const auto begin = beginningOf(repository, plan.commit.branch, plan.trusted.revision);
    if (!begin)
        return tl::unexpected(begin.error());
    const auto signers = textAt(repository, *begin, AllowedSignersPath);
    const auto attributes = textAt(repository, *begin, AttributesPath);
    if (!signers || !attributes)
        return tl::unexpected(signers ? attributes.error() : signers.error());
    return missingRoles(readAllowedSigners(*signers), enrolment, begin->name)
        .map([&](std::vector<std::string>&& missing) {
            planFiles({enrolment.principal, std::move(missing), enrolment.key}, *signers, *attributes, plan);
            return std::move(plan);
        });
}

} // namespace core
