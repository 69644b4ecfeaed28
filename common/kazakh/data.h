// The plain tables of common/kazakh/data, compiled in: data/NAME.tsv is what NAME() returns.
#pragma once

#include <string_view>

namespace izde::kazakh::data {

/// Returns what means the same as a charge: forms between tabs, an entry a line (docs/thesaurus.md).
std::string_view charges();

/// Returns the cities: present name TAB other names TAB marks TAB names that need the word қала, a line each.
std::string_view cities();

/// Returns the cities abroad: the columns of cities() TAB country, a line each.
std::string_view cities_abroad();

/// Returns the forms with a stem of their own: form TAB classes TAB stem TAB slot TAB ending, a line each.
std::string_view irregular();

/// Returns the lines of web pages that are no part of an article: kind TAB pattern, a line each (docs/cleaning.md).
std::string_view furniture();

/// Returns the letters of Kazakh in Arabic script: word TAB letters TAB Cyrillic TAB place, a line each (letter_table.h).
std::string_view arabic();

/// Returns the letters that look alike: Latin TAB Cyrillic TAB which way, a line each (look_alikes.h).
std::string_view look_alikes();

/// Returns the letters of Kazakh in Latin script: orthographies TAB letters TAB Cyrillic TAB place, a line each (letter_table.h).
std::string_view latin();

/// Returns which letter follows which: language TAB letter TAB the letters behind it and their shares, a line each (letter_pairs.h).
std::string_view letter_pairs();

/// Returns what keys give on the Kazakh layout TAB on the Russian one TAB on the English one, a line each (keyboards.h).
std::string_view keyboards();

/// Returns the names of organisations: forms between tabs, an entry a line (docs/thesaurus.md).
std::string_view organisations();

/// Returns the regions: name TAB cities TAB older names TAB Russian adjectives TAB acronyms, a line each (regions.h).
std::string_view regions();

/// Returns the stop words: class TAB word TAB what is compared, `form` or `stem`, a line each.
std::string_view stop_words();

}  // namespace izde::kazakh::data
