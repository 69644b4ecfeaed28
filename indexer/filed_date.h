// Dates by which pages and files are filed: in an address, in the names of a file and its folders
// (docs/formats.md). Safe from any thread.
#pragma once

#include <optional>
#include <string_view>

#include "common/document.h"

namespace izde {

/// Reads the date in a page's address: "/2019/04/08/", "/2019-04-08-tema", "/20190408/", "?date=2019-04-08",
/// else a month, "/2019/04/".
std::optional<Date> date_in_url(std::string_view url);

/// Reads the date in a SourceFile's name, below the SOURCE or in an archive: "articles/2019/04/08/1.txt",
/// "news-2019-04-08.txt", else a month, "articles/2019/04/001.txt".
std::optional<Date> date_in_path(std::string_view name);

/// Dates an article that has no date, or only one of a document's properties, by its address, else by `path`,
/// a SourceFile's name; empty: by the address only.
void date_by_address(Article& article, std::string_view path);

}  // namespace izde
