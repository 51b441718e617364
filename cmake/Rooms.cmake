# SPDX-License-Identifier: Apache-2.0
# A room of core is a static library that may link only rooms to its left.

# The order of the house, read by the builds and by tests/architecture: each looks only to its left.
set(COUNTERSIGN_CORE_ROOMS base repo document contract wire compat lint impact review packet sample)
set(COUNTERSIGN_UI_ROOMS workspace models text_view card)
set(COUNTERSIGN_UI_PANELS frame editor preview diff review meeting packet export catalogue palette settings welcome)

# countersign_room(NAME SOURCES file... [ROOMS left...] [PRIVATE library...])
function(countersign_room name)
  cmake_parse_arguments(room "" "" "SOURCES;ROOMS;PRIVATE" ${ARGN})
  add_library(core_${name} STATIC ${room_SOURCES})
  target_include_directories(core_${name} PUBLIC ${PROJECT_SOURCE_DIR})
  list(TRANSFORM room_ROOMS PREPEND core_)
  target_link_libraries(core_${name} PUBLIC ${room_ROOMS} PRIVATE ${room_PRIVATE})
  set_target_properties(core_${name} PROPERTIES UNITY_BUILD ${COUNTERSIGN_UNITY} UNITY_BUILD_BATCH_SIZE 16 POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(core INTERFACE core_${name})
endfunction()

function(countersign_automoc target)
  get_target_property(MOC Qt6::moc LOCATION)
  configure_file(${PROJECT_SOURCE_DIR}/cmake/moc-alone.in ${PROJECT_BINARY_DIR}/moc-alone @ONLY)
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_EXECUTABLE ${PROJECT_BINARY_DIR}/moc-alone)
endfunction()

# What nearly every file includes is read by the compiler once. Builds without it (any but the release one) show a file
# that leans on it without including what it uses.
set(COUNTERSIGN_PRELUDE
  <algorithm> <array> <filesystem> <functional> <map> <memory> <optional> <set> <span> <stop_token> <string>
  <string_view> <unordered_map> <variant> <vector>)
set(COUNTERSIGN_DESKTOP_PRELUDE ${COUNTERSIGN_PRELUDE}
  <QAction> <QApplication> <QComboBox> <QKeyEvent> <QLabel> <QLineEdit> <QLocale> <QPainter> <QPlainTextEdit>
  <QPointer> <QPushButton> <QScrollArea> <QSettings> <QStackedWidget> <QStyledItemDelegate> <QTimer> <QToolButton>
  <QTreeView> <QVBoxLayout>)

# countersign_prelude(TARGET OWNER): OWNER's prelude; countersign_prelude(TARGET HEADERS header...): one of its own.
function(countersign_prelude target)
  if(NOT COUNTERSIGN_UNITY OR NOT CMAKE_CXX_COMPILER_ID STREQUAL GNU OR NOT CMAKE_BUILD_TYPE STREQUAL RelWithDebInfo)
    return()
  endif()
  target_compile_options(${target} PRIVATE -fpch-preprocess) # or ccache does not keep what is compiled
  if(ARGV1 STREQUAL HEADERS)
    list(SUBLIST ARGN 1 -1 headers)
    target_precompile_headers(${target} PRIVATE ${headers})
  else()
    target_precompile_headers(${target} REUSE_FROM ${ARGV1})
  endif()
endfunction()

# countersign_ui_room(TARGET): what the rooms of ui have in common.
function(countersign_ui_room target)
  countersign_automoc(${target})
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${COUNTERSIGN_UNITY} UNITY_BUILD_BATCH_SIZE 16)
  if(target STREQUAL ui_base)
    countersign_prelude(${target} HEADERS ${COUNTERSIGN_DESKTOP_PRELUDE})
  else()
    countersign_prelude(${target} ui_base)
  endif()
endfunction()

# Where Qt keeps its sockets during the tests; without one it makes a folder of its own outside of the checkout.
set(COUNTERSIGN_TEST_RUNTIME ${PROJECT_BINARY_DIR}/runtime)
file(MAKE_DIRECTORY ${COUNTERSIGN_TEST_RUNTIME})
file(CHMOD ${COUNTERSIGN_TEST_RUNTIME} DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

# countersign_test_main(TARGET SOURCES file... [LINK library...] PRELUDE header...): what the test programs of some rooms
# begin with, and the owner of their prelude.
function(countersign_test_main target)
  cmake_parse_arguments(main "" "" "SOURCES;LINK;PRELUDE" ${ARGN})
  add_library(${target} OBJECT ${main_SOURCES})
  target_link_libraries(${target} PUBLIC test_support ${main_LINK})
  countersign_automoc(${target})
  # A test runs once for each time it is compiled: optimising it takes a third of its compiler's time and gains
  # nothing. What it tests stays as people get it, and so does test_support, which the benchmarks may share.
  # Qt Test defines two folders for each program, and a prelude is not used where a definition differs.
  target_compile_options(${target} PUBLIC
    $<$<CONFIG:RelWithDebInfo>:-O0> -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
  countersign_prelude(${target} HEADERS ${main_PRELUDE})
endfunction()

# No stack is dumped when a test is stopped: a debugger takes longer over our binaries than a test may run.
# countersign_test_program(NAME MAIN target SOURCES file... [LINK library...]): one Qt Test program per room.
function(countersign_test_program name)
  cmake_parse_arguments(test "" "MAIN" "SOURCES;LINK" ${ARGN})
  add_executable(test_${name} ${test_SOURCES})
  target_link_libraries(test_${name} PRIVATE ${test_MAIN} ${test_LINK})
  countersign_automoc(test_${name})
  countersign_prelude(test_${name} ${test_MAIN})
  set_target_properties(test_${name} PROPERTIES UNITY_BUILD ${COUNTERSIGN_UNITY} UNITY_BUILD_BATCH_SIZE 16)
  add_test(NAME ${name} COMMAND test_${name})
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;XDG_RUNTIME_DIR=${COUNTERSIGN_TEST_RUNTIME};COUNTERSIGN_SOURCE=${PROJECT_SOURCE_DIR};COUNTERSIGN_BUILD=${PROJECT_BINARY_DIR};COUNTERSIGN_INTEROP=${PROJECT_SOURCE_DIR}/.cache/interop/node_modules"
    TIMEOUT 300)
endfunction()
