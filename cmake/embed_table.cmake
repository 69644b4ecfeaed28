# embed_table(TARGET FILE NAMESPACE HEADER): compiles the plain table FILE (NAME.tsv) into TARGET as
# `std::string_view NAMESPACE::NAME()`, declared in HEADER.
function(embed_table target file namespace header)
  get_filename_component(name ${file} NAME_WE)
  file(READ ${file} text)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}_table.cc)
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT [=[
#include "@header@"

namespace @namespace@ {

std::string_view @name@() {
  static constexpr std::string_view table = R"table(@text@)table";
  return table;
}

}  // namespace @namespace@
]=])
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  target_sources(${target} PRIVATE ${source})
endfunction()
