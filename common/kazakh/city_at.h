// A city's name where a line begins with it: bare, with a capital. Safe from any thread.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "common/kazakh/pieces.h"

namespace izde::kazakh {

/// The name of a city that pieces begin with.
struct CityAt {
  std::string_view city;   ///< its present name; empty: they begin with none
  std::size_t pieces = 0;  ///< that are the name and the word for city
  bool has_head = false;  ///< that word stands there: "Орал қаласы", "Орал қ.", "г. Уральск"
  bool is_namesake = false;  ///< the name is also another's: a person's, a lake's
  bool is_in_capitals = false;
};

/// Finds the longest name of the table that `pieces` begin with, not inflected; of a region or an old name
/// that is a city only with the word for it, with that word. The first call takes some milliseconds.
CityAt city_at(std::span<const Piece> pieces);

/// Tells whether `text` has no small letter.
bool is_in_capitals(std::string_view text);

}  // namespace izde::kazakh
