# The folder to host, build/web/site/, and the file that opens from disk, build/web/chipgauge.html.
# web/ is copied as it stands, but for index.html: the command line's own writers fill in its table and its picture.
find_program(NODE NAMES node nodejs REQUIRED NO_CMAKE_FIND_ROOT_PATH)
set(web ${PROJECT_SOURCE_DIR}/web)
set(site ${CMAKE_BINARY_DIR}/site)
set(single ${CMAKE_BINARY_DIR}/chipgauge.html)
set(page_tool ${PROJECT_SOURCE_DIR}/tools/page.mjs)

file(GLOB web_files CONFIGURE_DEPENDS LIST_DIRECTORIES OFF ${web}/*)
file(GLOB font_files CONFIGURE_DEPENDS ${web}/fonts/*.ttf ${web}/fonts/OFL.txt)
set(program ${CMAKE_BINARY_DIR}/page/chipgauge.js ${CMAKE_BINARY_DIR}/page/chipgauge.wasm)

add_custom_command(OUTPUT ${site}/index.html ${single}
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${site}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${site}/fonts
  COMMAND ${CMAKE_COMMAND} -E copy ${web_files} ${program} ${site}
  COMMAND ${CMAKE_COMMAND} -E copy ${font_files} ${site}/fonts
  COMMAND ${NODE} ${page_tool} fill ${site}/index.html $<TARGET_FILE:chipgauge_cli>
  COMMAND ${NODE} ${page_tool} single ${site} ${single}
  DEPENDS ${web_files} ${font_files} ${page_tool} chipgauge_page chipgauge_cli
  COMMENT "Writing site/ and chipgauge.html" VERBATIM)
add_custom_target(site ALL DEPENDS ${site}/index.html ${single})
