# Every header compiles alone, twice in a row, with all warnings on.
file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/include/*.hpp)
foreach(header IN LISTS headers)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/headers/${header}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "#include <${header}>\n#include <${header}>\n")
  list(APPEND header_sources ${source})
endforeach()
add_library(chipgauge_headers_alone OBJECT ${header_sources})
target_link_libraries(chipgauge_headers_alone PRIVATE chipgauge_own deps::fmt)
target_compile_options(chipgauge_headers_alone PRIVATE -Wshadow) # as strict projects have it that include them
