# The consumer project, built in three ways, one of which must be refused.
set(consumer ${CMAKE_CURRENT_LIST_DIR})
set(prefix ${CMAKE_CURRENT_BINARY_DIR}/consumer/prefix)

function(add_consumer name folder)
  add_test(NAME "consumer: ${name}"
    COMMAND ${CMAKE_CTEST_COMMAND} --build-and-test ${consumer} ${CMAKE_CURRENT_BINARY_DIR}/consumer/${folder}
      --build-generator ${CMAKE_GENERATOR} --build-options -DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER} ${ARGN}
      --test-command consumer)
endfunction()

add_consumer("add_subdirectory" subdirectory -DCHIPGAUGE_SOURCE_DIR=${PROJECT_SOURCE_DIR})
add_consumer("find_package after install" installed -DCHIPGAUGE_VERSION=${PROJECT_VERSION} -DCMAKE_PREFIX_PATH=${prefix})
add_consumer("a version that is not this one is refused" refused -DCHIPGAUGE_VERSION=99 -DCMAKE_PREFIX_PATH=${prefix})

add_test(NAME "consumer: install" COMMAND ${CMAKE_COMMAND} --install ${PROJECT_BINARY_DIR} --prefix ${prefix})
set_tests_properties("consumer: install" PROPERTIES FIXTURES_SETUP installed)
set_tests_properties("consumer: find_package after install" PROPERTIES FIXTURES_REQUIRED installed)
set_tests_properties("consumer: a version that is not this one is refused" PROPERTIES FIXTURES_REQUIRED installed
  PASS_REGULAR_EXPRESSION "compatible with requested version \"99\"")
