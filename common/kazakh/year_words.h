// The words around figures that make years of them, Kazakh and Russian, all in their normal form (normal.h).
// Safe from any thread.
#pragma once

#include <string_view>

namespace izde::kazakh {

/// Tells whether a word is жыл or год in a form that follows a single year. Not by its stem: жылқы, жылу and
/// жылдық are other words.
bool is_word_of_one_year(std::string_view word);

/// Tells whether a word is their plural, behind several years or a decade.
bool is_word_of_years(std::string_view word);

/// Tells whether a word stands between a year and its word: оқу of "2019-2020 оқу жылы".
bool is_kind_of_year(std::string_view word);

/// Tells whether `year`, alone before `word`, a form of жыл, counts years: "1500 жыл бұрын". `behind` is the
/// word after that.
bool is_duration(int year, std::string_view word, std::string_view behind);

}  // namespace izde::kazakh
