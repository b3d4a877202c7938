# The floors hold: what the compiler says a header depends on (-MM) lies on its own floor or on one below it, and judging needs neither
# the catalog nor the law of the United States.
file(GLOB_RECURSE floor_headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/include/chipgauge ${PROJECT_SOURCE_DIR}/include/chipgauge/*.hpp)
list(FILTER floor_headers INCLUDE REGEX "/") # the root holds doors
add_test(NAME "each header includes only the floors below it"
  COMMAND ${CMAKE_COMMAND} -D COMPILER=${CMAKE_CXX_COMPILER} -D INCLUDE=${PROJECT_SOURCE_DIR}/include -D "HEADERS=${floor_headers}"
    -P ${CMAKE_CURRENT_SOURCE_DIR}/floors_check.cmake)
