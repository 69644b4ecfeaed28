// Where the words of a text have the letters of a city's name; whether they mean it is not asked here.
#pragma once

#include <optional>
#include <string>

#include "common/kazakh/gazetteer.h"
#include "common/kazakh/word_context.h"

namespace izde::kazakh {

/// A place in a text with the letters of a city's name. Russian endings are told in Russian sentences only.
struct CityMention {
  const CityName* name;
  std::size_t first;  ///< words, both included
  std::size_t last;
  std::string ending;  ///< Kazakh, of the last word; empty: none, or a Russian one

  std::size_t behind() const { return last + 1; }
};

/// Finds the longest name of the tables that stands from the word `first` on, in any case form.
std::optional<CityMention> city_mention_at(const WordContext& words, std::size_t first);

}  // namespace izde::kazakh
