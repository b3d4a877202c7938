# Every header compiles alone, with all warnings on. One that another includes before anything else is compiled alone there: only what
# remains, a good half, has to be compiled for its own sake.
file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/include/*.hpp)
set(included_first "")
foreach(header IN LISTS headers)
  file(STRINGS ${PROJECT_SOURCE_DIR}/include/${header} lines REGEX "^#(include|pragma once)")
  if(NOT "#pragma once" IN_LIST lines)
    message(FATAL_ERROR "include/${header} has no #pragma once")
  endif()
  if(lines MATCHES "^#pragma once;#include <(chipgauge/[^>]+)>")
    list(APPEND included_first ${CMAKE_MATCH_1})
  endif()
endforeach()
list(REMOVE_ITEM headers ${included_first})
option(CHIPGAUGE_HEADERS_ALONE "Compile the rows and those of the text floors alone, too: takes minutes" OFF)
if(NOT CHIPGAUGE_HEADERS_ALONE)
  # What makes text stands on the core, words and fmt, and takes five times as long to compile as these; rows are many, and begin alike.
  # All headers are compiled by cmake --workflow --preset headers
  list(FILTER headers EXCLUDE REGEX "^chipgauge/(text[.]hpp|documents/|readers/|writers/|words/us/|chips/catalog/)")
endif()
foreach(header IN LISTS headers)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/headers/${header}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "#include <${header}>\n")
  list(APPEND header_sources ${source})
endforeach()
add_library(chipgauge_headers_alone OBJECT ${header_sources})
target_compile_options(chipgauge_headers_alone PRIVATE -g0 -Wshadow -Werror=shadow) # as strict projects have it that include them
target_link_libraries(chipgauge_headers_alone PRIVATE chipgauge_own deps::fmt)
