# A static program starts in a third of the time, and runs on any Linux: no library is looked for. Where a static library is
# missing, as much as there is.
include(CheckCXXSourceCompiles)

function(chipgauge_link_statically target)
  set(CMAKE_REQUIRED_LINK_OPTIONS -static)
  check_cxx_source_compiles("#include <string>\nint main() { return static_cast<int>(std::string().size()); }" CHIPGAUGE_CAN_LINK_STATIC)
  if(CHIPGAUGE_CAN_LINK_STATIC)
    target_link_options(${target} PRIVATE -static)
  else()
    target_link_options(${target} PRIVATE -static-libstdc++ -static-libgcc)
  endif()
endfunction()
