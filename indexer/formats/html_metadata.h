// What a page says of its article outside of the text: title, date, address, publisher.
#pragma once

#include <cstddef>
#include <string>

#include "common/document.h"
#include "indexer/formats/html_tree.h"

namespace izde {

struct PageMetadata {
  std::string title;  ///< without the name of the site
  std::string url;
  std::string source;  ///< the name of the site
  Date published;
  DateSource date_source = DateSource::none;
};

/// Finds the metadata of a page. `main`: the node that holds its article.
PageMetadata metadata_of(const HtmlTree& tree, std::size_t main);

}  // namespace izde
