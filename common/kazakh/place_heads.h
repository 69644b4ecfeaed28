// The words behind a place's name that tell what place it is: қала, облыс, көл. Kazakh puts them last, so
// that one stands for all names of a list: "Алматы, Жамбыл облыстары".
#pragma once

#include <string_view>

#include "common/kazakh/word_context.h"

namespace izde::kazakh {

/// What the name before a head is; `none` when there is no head.
enum class PlaceHead { none, city, other };

/// Reads `word` (normal) as the head of the name right before it.
PlaceHead head_of_one(std::string_view word);

/// Reads `word` (normal), in the plural, as the head of a list of two names or more.
PlaceHead head_of_list(std::string_view word);

/// Finds the head right behind the name that ends before the word `behind`.
PlaceHead head_behind(const WordContext& words, std::size_t behind);

/// What stands behind the list that a name begins or is part of.
struct ListHead {
  PlaceHead of_all = PlaceHead::none;   ///< a plural: "Орал мен Семей қалаларында"
  PlaceHead of_last = PlaceHead::none;  ///< a singular: "Орал мен Ақсай қаласында"
};

/// Finds the head of the list that goes on at the word `behind`: capitalised words, commas, connectors, and
/// words of the day as in weather reports ("Қызылорда, күндіз Ақтөбе облыстарында").
ListHead list_head_behind(const WordContext& words, std::size_t behind);

}  // namespace izde::kazakh
