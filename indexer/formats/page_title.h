// Titles as pages and feeds have them. Safe from any thread.
#pragma once

#include <string>
#include <string_view>

namespace izde {

/// Makes one line of `text`, with single blanks.
std::string one_line(std::string_view text);

/// Tells whether two lines have letters, and the same letters and figures.
bool same_letters(std::string_view one, std::string_view other);

/// Takes the name of the site off the end of a page's title ("Сот үкімі | Tengrinews.kz"): what is behind a
/// bar, an address, what `site` says, or what `heading`, the first heading of the page, does not have. Both
/// may be empty.
std::string without_site(std::string_view title, std::string_view site, std::string_view heading);

/// Takes the title out of the first lines of a text, where it stands alone on one.
std::string without_title(std::string text, std::string_view title);

}  // namespace izde
