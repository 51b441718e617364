# SPDX-License-Identifier: Apache-2.0
# KSyntaxHighlighting for Qt 6, as the distribution has it or as packaging/set-up built it: the target
# countersign::syntax_highlighting, and COUNTERSIGN_HAS_SYNTAX_HIGHLIGHTING whether it is there.

find_package(Qt6 6.4 QUIET COMPONENTS Gui Network)
find_package(KF6SyntaxHighlighting QUIET)
if(NOT KF6SyntaxHighlighting_FOUND)
  # A KF5SyntaxHighlighting of the system is one for Qt 5: only those that somebody points at are looked at.
  file(GLOB prefixes ${PROJECT_SOURCE_DIR}/.cache/syntax-highlighting/*)
  find_package(KF5SyntaxHighlighting QUIET NO_DEFAULT_PATH PATHS ${CMAKE_PREFIX_PATH} ${prefixes})
endif()

unset(SyntaxHighlighting_LIBRARY)
foreach(library KF6::SyntaxHighlighting KF5::SyntaxHighlighting)
  if(TARGET ${library})
    get_target_property(links ${library} INTERFACE_LINK_LIBRARIES)
    if("${links}" MATCHES "Qt6::Gui")
      set(SyntaxHighlighting_LIBRARY ${library})
    endif()
  endif()
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SyntaxHighlighting
  REQUIRED_VARS SyntaxHighlighting_LIBRARY
  REASON_FAILURE_MESSAGE "the desktop colours text with QScintilla's own lexers")

set(COUNTERSIGN_HAS_SYNTAX_HIGHLIGHTING ${SyntaxHighlighting_FOUND})
if(SyntaxHighlighting_FOUND AND NOT TARGET countersign::syntax_highlighting)
  add_library(countersign::syntax_highlighting INTERFACE IMPORTED)
  target_link_libraries(countersign::syntax_highlighting INTERFACE ${SyntaxHighlighting_LIBRARY})
endif()
