# The toolchain file of the web preset: finds Emscripten's own and adds what distributions leave out.
set(own_toolchain cmake/Modules/Platform/Emscripten.cmake)

find_program(em_config em-config HINTS $ENV{EMSDK}/upstream/emscripten)
set(em_root "")
if(em_config)
  execute_process(COMMAND ${em_config} EMSCRIPTEN_ROOT OUTPUT_VARIABLE em_root OUTPUT_STRIP_TRAILING_WHITESPACE)
endif()
find_file(emscripten_toolchain ${own_toolchain} NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH
  PATHS $ENV{EMSDK}/upstream/emscripten $ENV{EMSCRIPTEN} ${em_root} /usr/share/emscripten)
if(NOT emscripten_toolchain)
  message(FATAL_ERROR "The page needs Emscripten. Install the package emscripten, or set EMSDK to an emsdk folder.")
endif()
include(${emscripten_toolchain})
