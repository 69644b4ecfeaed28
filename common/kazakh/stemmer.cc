#include "common/kazakh/stemmer.h"

#include <iterator>
#include <utility>

#include "common/kazakh/automaton.h"
#include "common/kazakh/letters.h"
#include "common/kazakh/roots.h"
#include "common/kazakh/suffixes.h"

namespace izde::kazakh {
namespace {

// A hyphenated double is inflected at its end: what stands up to the last hyphen is kept as it is.
std::size_t inflected_part(std::string_view word) {
  const std::size_t hyphen = word.rfind('-');
  return hyphen == word.npos ? 0 : hyphen + 1;
}

}  // namespace

std::string_view slot_name(Slot slot) {
  static constexpr std::string_view kNames[] = {
      "plural",   "possessive", "case",       "attributive", "pronominal", "copula", "comparative",
      "negation", "tense",      "participle", "converb",     "mood",       "person", "verbal noun"};
  const auto i = static_cast<std::size_t>(slot);
  return i < std::size(kNames) ? kNames[i] : std::string_view();
}

void stem(std::string_view word, std::string& stem) {
  const std::size_t part = inflected_part(word);
  PreparedWord prepared;
  if (!prepared.prepare(word.substr(part))) {
    stem.assign(word);
    return;
  }
  stem.assign(word.substr(0, part));
  const Path path = best_reading(prepared);
  append_stem(prepared.letters, path.root_end, path.root, stem);
}

Reading read(std::string_view word) {
  Reading reading;
  const std::size_t part = inflected_part(word);
  PreparedWord prepared;
  if (!prepared.prepare(word.substr(part))) {
    reading.stem = word;
    return reading;
  }
  const Path path = best_reading(prepared);
  std::size_t begin = path.root_end;
  for (std::size_t i = path.count; i-- > 0;) {
    const Suffix& suffix = *path.endings[i];
    Ending ending{suffix.slot, {}};
    encode(prepared.letters, begin, begin + suffix.form.size, ending.text);
    begin += suffix.form.size;
    reading.endings.push_back(std::move(ending));
  }
  reading.stem = word.substr(0, part);
  append_stem(prepared.letters, path.root_end, path.root, reading.stem);
  return reading;
}

}  // namespace izde::kazakh
