# add_site(PROGRAM FOLDER name WORDS target [FRENCH target] [DETAILS target] [CLI target of a program for this machine, at the path of that name] [SINGLE_FILE name]): in the build folder, the folder to host, which is web/
# with the program in it, and the one file that opens from disk. tools/page.mjs completes index.html.
find_program(NODE NAMES node nodejs REQUIRED NO_CMAKE_FIND_ROOT_PATH)
set(web ${PROJECT_SOURCE_DIR}/web)
set(page_tool ${PROJECT_SOURCE_DIR}/tools/page.mjs)
set(page_tools ${page_tool} ${PROJECT_SOURCE_DIR}/tools/wasm_data.mjs ${PROJECT_SOURCE_DIR}/tools/articles.mjs)
file(GLOB claim_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/claims/*.json)
file(GLOB web_files CONFIGURE_DEPENDS LIST_DIRECTORIES OFF ${web}/*)

function(add_site program)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "FOLDER;WORDS;FRENCH;DETAILS;CLI;SINGLE_FILE" "")
  set(site ${CMAKE_BINARY_DIR}/${arg_FOLDER})
  set(outputs ${site}/index.html)
  set(french "")
  set(details "")
  set(single "")
  set(needs ${program} ${arg_WORDS} ${arg_FRENCH} ${arg_DETAILS} ${web_files} ${page_tools} ${claim_files})
  if(TARGET "${arg_CLI}")
    set(cli ${${arg_CLI}})
    list(APPEND needs ${arg_CLI} ${cli})
  endif()
  # The two programs differ in their data alone: the script that starts one starts the other.
  if(arg_FRENCH)
    set(french COMMAND ${CMAKE_COMMAND} -E compare_files $<TARGET_FILE:${program}> $<TARGET_FILE:${arg_FRENCH}>
      COMMAND ${CMAKE_COMMAND} -E copy $<TARGET_FILE_DIR:${arg_FRENCH}>/chipgauge.wasm ${site}/chipgauge_fr.wasm)
  endif()
  if(arg_DETAILS)
    set(details COMMAND ${CMAKE_COMMAND} -E copy $<TARGET_FILE:${arg_DETAILS}> $<TARGET_FILE_DIR:${arg_DETAILS}>/details.wasm ${site})
  endif()
  if(arg_SINGLE_FILE)
    list(APPEND outputs ${CMAKE_BINARY_DIR}/${arg_SINGLE_FILE})
    set(single COMMAND ${NODE} ${page_tool} single ${site} ${CMAKE_BINARY_DIR}/${arg_SINGLE_FILE})
  endif()
  add_custom_command(OUTPUT ${outputs}
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${site}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${site}
    COMMAND ${CMAKE_COMMAND} -E copy ${web_files} $<TARGET_FILE:${program}> $<TARGET_FILE_DIR:${program}>/chipgauge.wasm ${site}
    ${french}
    ${details}
    COMMAND ${NODE} ${page_tool} complete ${site} $<TARGET_FILE:${arg_WORDS}> ${cli}
    ${single}
    DEPENDS ${needs}
    COMMENT "Writing ${outputs}" VERBATIM)
  add_custom_target(${program}_site ALL DEPENDS ${outputs})
endfunction()
