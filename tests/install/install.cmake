# What `cmake --install` and `cpack` put where, used as a stranger would: by component, through pkg-config, and with fmt.
set(install_here ${CMAKE_CURRENT_LIST_DIR})
set(install_work ${CMAKE_CURRENT_BINARY_DIR}/install)
add_test(NAME "install: each component has its files, and the installed program runs" COMMAND ${CMAKE_COMMAND}
  -DBUILD=${PROJECT_BINARY_DIR} -DWORK=${install_work}/components -DVERSION=${PROJECT_VERSION} -P ${install_here}/components.cmake)
add_test(NAME "install: the packages hold what is installed, and the program of the tarball runs" COMMAND ${CMAKE_COMMAND}
  -DBUILD=${PROJECT_BINARY_DIR} -DWORK=${install_work}/packages -DVERSION=${PROJECT_VERSION} -P ${install_here}/packages.cmake)
add_test(NAME "install: a project that links chipgauge::text gets fmt with it"
  COMMAND ${CMAKE_CTEST_COMMAND} --build-and-test ${install_here}/text_consumer ${install_work}/text_consumer
    --build-generator ${CMAKE_GENERATOR}
    --build-options -DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER} -DCMAKE_PREFIX_PATH=${install_work}/components/all
    --test-command text_consumer)
set_tests_properties("install: each component has its files, and the installed program runs" PROPERTIES FIXTURES_SETUP components)
set_tests_properties("install: a project that links chipgauge::text gets fmt with it" PROPERTIES FIXTURES_REQUIRED components)
