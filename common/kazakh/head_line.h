// Lines at the head of an article: the day it was published, the city it was written from. Safe from any
// thread.
#pragma once

#include <optional>
#include <string_view>

#include "common/document.h"

namespace izde::kazakh {

/// What a date line or a place line says.
struct HeadLine {
  std::optional<Date> date;   ///< a whole day
  std::string_view city;      ///< its present name; empty: none. Lives as long as the program
  bool is_bare_city = false;  ///< a city's name and nothing else, which may be anything
  bool has_names = false;     ///< of an agency or an author
  bool has_label = false;     ///< says that it is the date of publication: "Жарияланды:"
};

/// Reads a line that is a date line, a place line, or both, and nothing else: "22 маусым 2026 жыл, 18:10",
/// "Жарияланды: 08.04.2019", "Алматы, 8 сәуір", "АЛМАТЫ. KAZINFORM". docs/formats.md has the rules. Nothing
/// when the line says more or less, or the day does not exist in the years 1000 to 2099.
std::optional<HeadLine> head_line(std::string_view line);

/// Reads the place, and the date if it is there, that a text begins with: "АСТАНА. 8 сәуір. ҚазАқпарат -
/// Бүгін ...", "Орал. Сот ...". Nothing when `line` begins otherwise.
std::optional<HeadLine> place_at_start(std::string_view line);

/// Tells whether a line says that what stands in the next one is a date or a place of something else: "Соңғы
/// мерзім:", "Жаңартылды".
bool announces_other(std::string_view line);

}  // namespace izde::kazakh
