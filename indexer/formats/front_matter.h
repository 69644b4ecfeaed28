// What stands on top of a Markdown file, between two lines of "---": the plain part of YAML.
#pragma once

#include <string>
#include <string_view>

#include "common/document.h"

namespace izde {

/// Takes the front matter off the beginning of a file and fills the article's title, date, url, source,
/// cities and fields. Lines that are not `key: value` are passed over. Returns what stands behind it; all of
/// the file, when it has none.
std::string_view without_front_matter(std::string_view file, Article& article);

}  // namespace izde
