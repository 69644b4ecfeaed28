// The words that lines with dates are made of, in Kazakh of any alphabet, Russian and English. Source: our
// own list, of what pages of Kazakh news sites and the programs that such sites run on write. Safe from any
// thread.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "common/kazakh/pieces.h"

namespace izde::kazakh {

/// Finds the month, 1 to 12, that a word of a date line names, whole or shortened. 0: none.
int month_of_date_line(std::string_view word);

/// Tells whether a word names a day of the week.
bool is_weekday_of_date_line(std::string_view word);

/// Tells whether a word is the one for year that stands beside its figure ("жылғы", "ж", "года", "jyl").
bool is_year_word(std::string_view word);

/// Tells whether a word names a news agency, as it stands behind the city of a place line.
bool is_agency(std::string_view word);

// Each counts the pieces of a phrase that `pieces` begin with, and of the colon behind it; 0: they begin with
// none.

std::size_t published_label(std::span<const Piece> pieces);  ///< "Жарияланған күні:", "Опубликовано"
std::size_t updated_label(std::span<const Piece> pieces);  ///< "Жаңартылды:": not when it was published
std::size_t time_label(std::span<const Piece> pieces);  ///< what stands before a time: "сағат", "в"
std::size_t time_zone(std::span<const Piece> pieces);   ///< "Астана уақыты", "GMT"

}  // namespace izde::kazakh
