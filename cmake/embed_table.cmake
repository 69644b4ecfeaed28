# embed_table(TARGET FILE): compiles the plain table FILE (NAME.tsv) into TARGET as
# `std::string_view izde::kazakh::data::NAME()`, declared in common/kazakh/data.h.
function(embed_table target file)
  get_filename_component(name ${file} NAME_WE)
  file(READ ${file} text)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}_table.cc)
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT [=[
#include "common/kazakh/data.h"

namespace izde::kazakh::data {

std::string_view @name@() {
  static constexpr std::string_view table = R"table(@text@)table";
  return table;
}

}  // namespace izde::kazakh::data
]=])
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  target_sources(${target} PRIVATE ${source})
endfunction()
