// The plain values that travel through the house: what a format reader fills, the splitter cuts and the
// index writer stores. Nothing here knows a file format, a library or the index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace izde {

/// A half-open range of bytes, [begin, end), of a UTF-8 text; both ends lie on character borders.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool operator==(const Range&) const = default;
};

/// A calendar date of known precision: a year, a year and a month, or a full day. 0 stands for unknown.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  bool known() const { return year != 0; }
  bool operator==(const Date&) const = default;
};

/// Where the date of publication stands.
enum class DateSource : std::uint8_t {
  none,        ///< it is not known
  field,       ///< a field of JSON or CSV
  html_meta,   ///< a page's <meta> elements, or its data for search engines
  html_time,   ///< a page's <time> element
  feed,        ///< pubDate, published or updated of RSS and Atom
  properties,  ///< when a document says that it was made
  date_line,   ///< a line of the text
  url,         ///< the article's address
  path         ///< the names of its file and folders
};
inline constexpr DateSource kLastDateSource = DateSource::path;

/// Names it, as JSON has it: `html-time`. Empty: the date is not known.
constexpr std::string_view name_of(DateSource source) {
  constexpr std::string_view kNames[] = {"",           "field",     "html-meta", "html-time", "feed",
                                         "properties", "date-line", "url",       "path"};
  return kNames[static_cast<std::size_t>(source)];
}

/// The language that an article is written in: by its words, whatever its metadata say.
enum class Language : std::uint8_t {
  kazakh,  ///< in Cyrillic letters; also what cannot be told
  russian,
  other,  ///< most letters are not Cyrillic, and it is not Kazakh
  // Kazakh in other letters: each is read in its own way (common/kazakh/orthography.h).
  kazakh_latin_2021,
  kazakh_latin_2018,
  kazakh_latin_2017,
  kazakh_latin_turkic,
  kazakh_arabic
};

/// The languages that articles are counted by: the first ones. Kazakh in any letters counts as Kazakh.
inline constexpr std::size_t kLanguages = 3;
constexpr Language counted_as(Language language) {
  const bool is_kazakh = language > Language::other && language <= Language::kazakh_arabic;
  return is_kazakh ? Language::kazakh : language;
}

/// One article as a reader found it. All texts are valid UTF-8.
struct Article {
  std::string id;     ///< unique in an index
  std::string title;  ///< empty: none was found, the first sentence is shown instead
  std::string text;   ///< the body, cleaned; the title is not part of it
  Date published;     ///< unknown unless metadata, a date line, the address or the path says it
  DateSource date_source = DateSource::none;
  std::vector<std::string> cities;  ///< of metadata and of a place line, not yet looked up
  std::string url;
  std::string source;
  std::string fields;  ///< every other field as one JSON object, as given; empty: none
};

/// The unit that is ranked and returned: a few whole sentences of one article.
struct Passage {
  Range range;            ///< in Article::text, without white space at either end
  std::size_t words = 0;  ///< as the splitter counted them
};

}  // namespace izde
