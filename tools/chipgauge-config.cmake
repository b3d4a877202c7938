# find_package(chipgauge): the target chipgauge::chipgauge, which needs nothing, and chipgauge::text, which brings fmt. With
# COMPONENTS text the package is found only where fmt is.
include(${CMAKE_CURRENT_LIST_DIR}/chipgauge-targets.cmake)

if(NOT TARGET fmt::fmt)
  find_package(fmt 9 CONFIG QUIET)
endif()
if(TARGET fmt::fmt AND NOT TARGET chipgauge::text)
  add_library(chipgauge::text INTERFACE IMPORTED)
  target_link_libraries(chipgauge::text INTERFACE chipgauge::chipgauge fmt::fmt)
endif()

foreach(component IN LISTS chipgauge_FIND_COMPONENTS)
  if(component STREQUAL "text" AND TARGET chipgauge::text)
    set(chipgauge_text_FOUND TRUE)
  elseif(chipgauge_FIND_REQUIRED_${component})
    set(chipgauge_FOUND FALSE)
    set(chipgauge_NOT_FOUND_MESSAGE "chipgauge has no component ${component}; text needs fmt 9 or later (Debian: libfmt-dev)")
  endif()
endforeach()
