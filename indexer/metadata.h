// What an article says of itself: its title, the years and cities its passages name.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/token.h"
#include "common/document.h"
#include "common/text/segmenter.h"

namespace izde {

/// Returns the next line of `text` that is not blank, from `begin` on; an empty range at the end.
Range next_line(std::string_view text, std::size_t begin);

/// Tells whether a line, without blanks around it, may be a title: short, without the full stop of a sentence.
bool looks_like_a_title(std::string_view line);

/// Takes the first line out of the text and makes it the title when it looks like one: short, without the
/// full stop of a sentence, not alone. A title known already stays.
void take_title_line(Article& article);

/// Makes the title that is shown for a text without one: its first sentence, cut between words to
/// kShownTitleBytes at most. It stays in the text and is not indexed as a title.
std::string shown_title(std::string_view text, text::Segmenter& segmenter);
inline constexpr std::size_t kShownTitleBytes = 320;

/// What a passage says of place and time.
struct Mentions {
  std::vector<std::string> cities;     ///< present names, ascending, each once
  std::vector<int> years;              ///< ascending, each once
  std::vector<std::uint16_t> regions = {};  ///< their numbers (kazakh/regions.h), ascending, each once
};

/// Finds the cities, years and regions that `text` names; `tokens` are its tokens. Regions of cities are not
/// among them. `published` is its article's date, by which былтыр and биыл are told.
Mentions mentions_in(std::string_view text, std::span<const Token> tokens, const Date& published);

/// Looks up the places that the field `city` of an article names: cities, and regions where it names such. A name the table lacks
/// stays a city as it is given.
Mentions places_of(std::span<const std::string> cities);

/// Adds the regions of the cities.
void add_regions_of_cities(Mentions& mentions);

/// Adds what `other` names.
void merge(Mentions& mentions, const Mentions& other);

}  // namespace izde
