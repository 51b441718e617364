// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"

#include <algorithm>
#include <cstdio>
#include <vector>

namespace test {

/// What a shell can tell from a signal.
static constexpr int LargestExitCode = 100;

static std::vector<MakeTest>& registeredTests()
{
    static std::vector<MakeTest> tests;
    return tests;
}

bool registerTest(MakeTest make)
{
    registeredTests().push_back(make);
    return true;
}

int runTests(QStringList arguments)
{
    std::vector<std::unique_ptr<QObject>> tests;
    for (const MakeTest make : registeredTests())
        tests.push_back(make());
    const auto name = [](const std::unique_ptr<QObject>& test) {
        return QString::fromLatin1(test->metaObject()->className());
    };
    std::ranges::sort(tests, {}, name);
    const QString wanted = arguments.value(1);
    if (std::ranges::any_of(tests, [&](const auto& test) { return name(test) == wanted; })) {
        arguments.removeAt(1);
        std::erase_if(tests, [&](const auto& test) { return name(test) != wanted; });
    }
    int failed = 0;
    for (const auto& test : tests)
        failed += QTest::qExec(test.get(), arguments);
    if (tests.empty())
        std::fputs("no test is registered in this program\n", stderr);
    return tests.empty() ? 1 : std::min(failed, LargestExitCode);
}

} // namespace test

/// LeakSanitizer asks for this by name. libgit2 1.5 forgets its matches of regular expressions, and a
/// reference that leads to nothing; our own handles of its objects are freed by their types.
extern "C" Q_DECL_EXPORT const char* __lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libpcre2-8\nleak:libgit2.so\n";
}
