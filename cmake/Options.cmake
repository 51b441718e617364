# SPDX-License-Identifier: Apache-2.0
# How everything is compiled, and what is built at all.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

option(COUNTERSIGN_WERROR "Treat warnings as errors" OFF)
option(COUNTERSIGN_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(COUNTERSIGN_FUZZ "Build the libFuzzer programs (clang only)" OFF)
option(COUNTERSIGN_BENCH "Build the benchmark programs" OFF)
option(COUNTERSIGN_UNITY "Compile the files of a room together, which is twice as fast" ON)
option(COUNTERSIGN_DESKTOP "Build the desktop program when its libraries are there" ON)

add_compile_options(-Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
  add_compile_options(-Wno-missing-field-initializers) # libgit2's own initialisers leave fields out
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  add_compile_options(-Wno-restrict) # g++ 12 sees overlaps in std::string where there are none
endif()
if(COUNTERSIGN_WERROR)
  add_compile_options(-Werror)
endif()
# -g1 keeps line numbers for backtraces at a third of the debug information's build time and size.
string(REPLACE "-g" "-g1" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")

if(COUNTERSIGN_SANITIZE OR COUNTERSIGN_FUZZ)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    add_compile_options(-Wno-maybe-uninitialized) # g++ 12 warns of std::regex when it is instrumented
  endif()
endif()
if(COUNTERSIGN_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

find_program(COUNTERSIGN_CCACHE ccache)
if(COUNTERSIGN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # It keeps nothing that is compiled with a prelude unless it may be sloppy about these two, and runs the preprocessor
  # of its own before each compilation unless it believes the compiler's list of what was read.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1
    ${COUNTERSIGN_CCACHE})
endif()
find_program(COUNTERSIGN_LLD ld.lld)
if(COUNTERSIGN_LLD)
  add_link_options(-fuse-ld=lld)
endif()

set(COUNTERSIGN_BUILD_DESKTOP OFF)
if(COUNTERSIGN_DESKTOP)
  find_package(Qt6 6.4 QUIET COMPONENTS Widgets)
  find_path(COUNTERSIGN_QSCINTILLA_INCLUDE Qsci/qsciscintilla.h
    PATHS ${Qt6Core_INCLUDE_DIRS} PATH_SUFFIXES qt6)
  find_library(COUNTERSIGN_QSCINTILLA_LIBRARY NAMES qscintilla2_qt6)
  if(Qt6Widgets_FOUND AND COUNTERSIGN_QSCINTILLA_INCLUDE AND COUNTERSIGN_QSCINTILLA_LIBRARY)
    set(COUNTERSIGN_BUILD_DESKTOP ON)
    find_package(SyntaxHighlighting)
  else()
    message(STATUS "Desktop: not built (Qt 6 Widgets or QScintilla for Qt 6 is missing); the command line is")
  endif()
endif()
