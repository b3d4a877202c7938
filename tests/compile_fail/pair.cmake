# Compiles CASE twice: as it stands it must compile, with MUST_FAIL it must fail with the error that the case names.
set(compile ${COMPILER} -std=c++20 -fsyntax-only -I ${INCLUDE} ${CASE})

execute_process(COMMAND ${compile} RESULT_VARIABLE failed ERROR_VARIABLE errors)
if(failed)
  message(FATAL_ERROR "the twin, which must compile, does not:\n${errors}")
endif()

execute_process(COMMAND ${compile} -DMUST_FAIL RESULT_VARIABLE failed ERROR_VARIABLE errors)
if(NOT failed)
  message(FATAL_ERROR "it compiles with MUST_FAIL, and must not")
endif()

file(STRINGS ${CASE} expected REGEX "^// error: ")
if(NOT expected)
  message(FATAL_ERROR "the case states no line \"// error: REGEX\"")
endif()
string(REPLACE "// error: " "" expected "${expected}")
if(NOT errors MATCHES "error:[^\n]*(${expected})")
  message(FATAL_ERROR "it fails, but not with an error that matches \"${expected}\":\n${errors}")
endif()
