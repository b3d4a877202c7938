# No public function of the core is constexpr by its word alone.
add_test(NAME "each constexpr function of the core is evaluated in a constant expression"
  COMMAND ${CMAKE_COMMAND} -D INCLUDE=${PROJECT_SOURCE_DIR}/include -D "FOLDERS=values;chips;law;answers"
    -D SOURCE=${CMAKE_CURRENT_SOURCE_DIR}/constant_expressions_test.cpp -P ${CMAKE_CURRENT_SOURCE_DIR}/constant_expressions_check.cmake)
