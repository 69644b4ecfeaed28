// The cities this index knows: one entry a city, with its older, Russian and Latin names (data/cities.tsv,
// data/cities_abroad.tsv).
// All functions are safe from any thread; what they return lives as long as the program.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/kazakh/word.h"

namespace izde::kazakh {

/// Finds the present name of the city that `name` means: any name of the table, in any case form ("Ақтауда"),
/// any letter case ("АСТАНА") and script ("Aqtauda"), typed without Kazakh letters ("Оскемен"), with or without "қаласы". Empty:
/// the table has no such city.
std::string_view city_named(std::string_view name);

/// Returns the name under which an index keeps the city that `name` means: the present name where the table has it, else
/// `name` as it is given, on one line, its runs of white space one blank each. Empty when nothing is left.
std::string present_name(std::string_view name);

/// A city by the name that was found, and by its present one.
struct NamedCity {
  std::string_view name, city;
};

/// Lists the cities with a name near to `name` in spelling, the nearest first, at most `limit`; empty when none is near.
std::vector<NamedCity> cities_near(std::string_view name, std::size_t limit = 3);

/// Finds the cities that a text names, each once by its present name, in the order they are first named.
/// `words` are the text's words in order. In doubt (a common word, a person's name, a region or a lake of
/// that name) a city is not named. A city inside a longer name counts (Павлодар мемлекеттік университеті), a
/// thing that is called nothing but the city's name does not (the club «Астана»).
std::vector<std::string_view> cities_in(std::string_view text, std::span<const Word> words);

}  // namespace izde::kazakh
