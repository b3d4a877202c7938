# `cmake --install build/release`: the headers, the package for find_package(chipgauge), and the CLI if it was built.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_DATADIR}/cmake/chipgauge)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/chipgauge-config-version.cmake
  COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)

install(DIRECTORY include/chipgauge DESTINATION include FILES_MATCHING PATTERN *.hpp)
install(TARGETS chipgauge EXPORT chipgauge)
install(EXPORT chipgauge NAMESPACE chipgauge:: FILE chipgauge-config.cmake DESTINATION ${package_dir})
install(FILES ${CMAKE_BINARY_DIR}/chipgauge-config-version.cmake DESTINATION ${package_dir})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
