# Everything chipgauge builds with, in one place. The library itself needs none of this.
#
# Each is looked for on this machine first, else fetched from its upstream repository at a pinned tag, else a message
# names the package. -DFETCHCONTENT_TRY_FIND_PACKAGE_MODE=NEVER skips the first step; CHIPGAUGE_<NAME>_REPOSITORY
# may name a mirror.
#
#   deps::fmt           compiled, or in WebAssembly headers only
#   deps::doctest       and the function doctest_discover_tests
#   chipgauge_imgui     Dear ImGui's folder, or empty: it is built with our configuration, see wasm/CMakeLists.txt
include(FetchContent)

set(CHIPGAUGE_FMT_REPOSITORY https://github.com/fmtlib/fmt.git CACHE STRING "Where to fetch fmt from")
set(CHIPGAUGE_DOCTEST_REPOSITORY https://github.com/doctest/doctest.git CACHE STRING "Where to fetch doctest from")
set(CHIPGAUGE_IMGUI_REPOSITORY https://github.com/ocornut/imgui.git CACHE STRING "Where to fetch Dear ImGui from")
set(CHIPGAUGE_IMGUI_DIR ${PROJECT_SOURCE_DIR}/build/deps/imgui CACHE PATH "Folder with the Dear ImGui sources")

# Fetches the sources of `name` without adding its build, and returns their folder.
function(chipgauge_fetch name tag debian_package result)
  string(TOUPPER ${name} upper)
  set(repository ${CHIPGAUGE_${upper}_REPOSITORY})
  if(NOT FETCHCONTENT_SOURCE_DIR_${upper} AND NOT EXISTS ${FETCHCONTENT_BASE_DIR}/${name}-src/.git)
    message(STATUS "${name} is not on this machine; fetching ${tag} from ${repository}")
    execute_process(COMMAND git ls-remote --exit-code --tags ${repository} ${tag}
      RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET TIMEOUT 60)
    if(failed)
      message(FATAL_ERROR "${name} is needed. It is not on this machine and ${repository} cannot be reached.\n"
        "Install ${debian_package}, or name a mirror with -DCHIPGAUGE_${upper}_REPOSITORY=….")
    endif()
  endif()
  # SOURCE_SUBDIR: a folder without a CMakeLists.txt, so that only the sources arrive.
  FetchContent_Declare(${name} GIT_REPOSITORY ${repository} GIT_TAG ${tag} GIT_SHALLOW ON SOURCE_SUBDIR sources-only)
  FetchContent_MakeAvailable(${name})
  set(${result} ${${name}_SOURCE_DIR} PARENT_SCOPE)
endfunction()

# A folder that holds nothing but links to the named header folders: the only way a cross compiler may see them.
function(chipgauge_isolate_headers name include_dir)
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/deps/${name})
  file(CREATE_LINK ${include_dir}/${name} ${CMAKE_BINARY_DIR}/deps/${name}/${name} SYMBOLIC)
endfunction()

# fmt and doctest: a package when native; under a cross compiler this machine's headers alone.
function(chipgauge_need_headers name header version tag debian_package)
  if(NOT FETCHCONTENT_TRY_FIND_PACKAGE_MODE STREQUAL "NEVER")
    if(CMAKE_CROSSCOMPILING)
      find_path(${name}_INCLUDE_DIR ${header} PATHS /usr/include /usr/local/include NO_CMAKE_FIND_ROOT_PATH)
    else()
      find_package(${name} ${version} CONFIG QUIET)
    endif()
  endif()
  if(${name}_FOUND)
    message(STATUS "${name} ${${name}_VERSION} of this machine")
    return()
  endif()
  if(${name}_INCLUDE_DIR)
    message(STATUS "${name}: the headers in ${${name}_INCLUDE_DIR}")
    set(include_dir ${${name}_INCLUDE_DIR})
  else()
    chipgauge_fetch(${name} ${tag} ${debian_package} source_dir)
    set(include_dir ${source_dir})
    if(EXISTS ${source_dir}/include)
      set(include_dir ${source_dir}/include)
    endif()
  endif()
  chipgauge_isolate_headers(${name} ${include_dir})
  add_library(${name}_headers INTERFACE)
  target_include_directories(${name}_headers SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/deps/${name})
endfunction()

chipgauge_need_headers(fmt fmt/format.h 9 11.2.0 libfmt-dev)
add_library(deps_fmt INTERFACE)
if(TARGET fmt::fmt-header-only AND CHIPGAUGE_STATIC)
  target_link_libraries(deps_fmt INTERFACE fmt::fmt-header-only) # Debian has no static one
elseif(TARGET fmt::fmt)
  target_link_libraries(deps_fmt INTERFACE fmt::fmt)
else()
  target_link_libraries(deps_fmt INTERFACE fmt_headers)
  # No locale, and doubles only: on a page every byte counts.
  target_compile_definitions(deps_fmt INTERFACE
    FMT_HEADER_ONLY=1 FMT_STATIC_THOUSANDS_SEPARATOR=',' FMT_USE_FLOAT=0 FMT_USE_LONG_DOUBLE=0)
endif()
add_library(deps::fmt ALIAS deps_fmt)

if(CHIPGAUGE_TESTS)
  chipgauge_need_headers(doctest doctest/doctest.h 2.4.9 v2.4.12 doctest-dev)
  add_library(deps_doctest INTERFACE)
  target_link_libraries(deps_doctest INTERFACE $<IF:$<TARGET_EXISTS:doctest::doctest>,doctest::doctest,doctest_headers>)
  add_library(deps::doctest ALIAS deps_doctest)
  find_file(doctest_module doctest.cmake PATHS ${doctest_DIR} ${doctest_SOURCE_DIR}/scripts/cmake
    /usr/lib/cmake/doctest REQUIRED NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
  include(${doctest_module})
endif()

# No distribution packages the sources of Dear ImGui ready to build, so a folder stands in for the package. The page
# needs it; native tests of the views use it where it is.
set(chipgauge_imgui "")
if(EXISTS ${CHIPGAUGE_IMGUI_DIR}/imgui.cpp AND NOT FETCHCONTENT_TRY_FIND_PACKAGE_MODE STREQUAL "NEVER")
  set(chipgauge_imgui ${CHIPGAUGE_IMGUI_DIR})
elseif(EMSCRIPTEN)
  chipgauge_fetch(imgui v1.92.2b "its sources with tools/quickstart.sh" chipgauge_imgui)
endif()
if(chipgauge_imgui)
  file(STRINGS ${chipgauge_imgui}/imgui.h imgui_version REGEX "define IMGUI_VERSION ")
  string(REGEX REPLACE ".*\"(.*)\".*" "\\1" imgui_version "${imgui_version}")
  if(imgui_version VERSION_LESS 1.92)
    message(FATAL_ERROR "Dear ImGui 1.92 or later is needed; ${chipgauge_imgui} holds ${imgui_version}.")
  endif()
  message(STATUS "Dear ImGui ${imgui_version}: the sources in ${chipgauge_imgui}")
endif()
