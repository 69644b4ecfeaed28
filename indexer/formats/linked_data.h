// What pages tell search engines in JSON-LD, by the words of schema.org.
#pragma once

#include <string>

#include "indexer/formats/html_tree.h"

namespace izde {

/// Of an article; each is empty when it is not told.
struct LinkedData {
  std::string headline;
  std::string published;  ///< as it is written
  std::string publisher;
};

/// Reads the <script type="application/ld+json"> of a page. What cannot be read is passed over.
LinkedData linked_data(const HtmlTree& tree);

}  // namespace izde
