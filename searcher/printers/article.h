// A whole article as text for people.
#pragma once

#include <ostream>

#include "izde/searcher.h"

namespace izde {

/// Prints title, what is known about it, and its passages, each behind its number. `colour`: with ANSI colours.
void print_article(const ArticleText& article, bool colour, std::ostream& out);

}  // namespace izde
