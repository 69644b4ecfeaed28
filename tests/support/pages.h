// Articles written as pages and feeds, for what the readers must give back: title, day and text, whose paragraphs are apart by a blank line.
#pragma once

#include <string>
#include <vector>

#include "common/document.h"

namespace izde::test {

/// The title, the date as 08.04.2019, the text.
std::string txt_of(const Article& article);

/// The same with front matter.
std::string md_of(const Article& article);

/// A page of a news site, with menus, a sidebar and a footer. `charset` is what it says of itself; letters that `is_in_charset`
/// does not have are written as numbers.
std::string html_of(const Article& article, const std::string& charset = "utf-8",
                    bool (*is_in_charset)(char32_t) = nullptr);

std::string rss_of(const std::vector<Article>& articles);
std::string atom_of(const std::vector<Article>& articles);

}  // namespace izde::test
