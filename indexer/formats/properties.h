// What documents say of themselves - .docx, .odt and .pdf alike: title, author, when they were made.
#pragma once

#include <string>
#include <string_view>

#include "common/document.h"

namespace izde {

struct Properties {
  std::string title;
  std::string author;
  std::string created;  ///< ISO 8601, or as PDF writes it ("D:20190408181000+05'00'")
};

/// Fills an article, whose text is there, from what its document says. A title that a program made up
/// ("Microsoft Word - a.doc", "Документ1") is none; one that the text begins with leaves the text. The author
/// goes to the fields.
void apply(const Properties& properties, Article& article);

/// Reads the day of a property; unknown when there is none. It is not moved to another time zone.
Date created_date(std::string_view created);

}  // namespace izde
