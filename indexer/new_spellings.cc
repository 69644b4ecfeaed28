#include "indexer/new_spellings.h"

#include "common/analysis/token.h"
#include "common/hash.h"
#include "common/kazakh/spelling_key.h"

namespace izde {
namespace {

bool is_word(std::string_view term) {
  constexpr std::string_view kOfCompounds = "0123456789-/.@";
  return !term.starts_with(kRussianPrefix) && term.find_first_of(kOfCompounds) == term.npos;
}

}  // namespace

void NewSpellings::meet(std::string_view term) {
  if (!is_word(term) || !met_.insert(content_hash(term)).second) return;
  const bool is_latin = static_cast<unsigned char>(term.front()) < 0xD0;
  std::string key = is_latin ? kazakh::spelling_keys_of_latin(term).front() : kazakh::spelling_key(term);
  if (!key.empty()) noted_.emplace_back(term, std::move(key));
}

}  // namespace izde
