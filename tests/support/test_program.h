// SPDX-License-Identifier: Apache-2.0
// Many Qt Test classes in one program: each registers itself, the program's main runs all.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTest>

#include <memory>

namespace test {

using MakeTest = std::unique_ptr<QObject> (*)();
bool registerTest(MakeTest make);

/// Runs every class, or the one the first argument names; returns what main returns.
int runTests(QStringList arguments);

} // namespace test

/// Below the class, before its .moc. `test_x ClassName [function]` runs one class.
#define COUNTERSIGN_TEST(Class)                                                                              \
    [[maybe_unused]] static const bool registered##Class =                                                   \
        test::registerTest([]() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
