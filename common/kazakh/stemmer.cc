#include "common/kazakh/stemmer.h"

#include <utility>

#include "common/kazakh/automaton.h"
#include "common/kazakh/irregular.h"
#include "common/kazakh/letters.h"
#include "common/kazakh/lexicon/lexicon.h"
#include "common/kazakh/roots.h"
#include "common/kazakh/suffixes.h"

namespace izde::kazakh {
namespace {

// A hyphenated double is inflected at its end: what stands up to the last hyphen is kept as it is.
std::size_t inflected_part(std::string_view word) {
  const std::size_t hyphen = word.rfind('-');
  return hyphen == word.npos ? 0 : hyphen + 1;
}

void append_stem_of(PreparedWord& word, const Path& path, std::string& stem) {
  if (const Irregular* form = path.root.irregular ? find_irregular(word.hash[path.root_end]) : nullptr)
    stem += form->stem;
  else
    append_stem(word.letters, path.root_end, path.root, stem);
}

}  // namespace

void stem(std::string_view word, std::string& stem) { stem_with(compiled_lexicon(), word, stem); }

void stem_with(const Lexicon& lexicon, std::string_view word, std::string& stem) {
  const std::size_t part = inflected_part(word);
  PreparedWord prepared;
  if (!prepared.prepare(word.substr(part))) {
    stem.assign(word);
    return;
  }
  stem.assign(word.substr(0, part));
  append_stem_of(prepared, best_reading(prepared, lexicon), stem);
}

Reading read(std::string_view word) {
  Reading reading;
  const std::size_t part = inflected_part(word);
  PreparedWord prepared;
  if (!prepared.prepare(word.substr(part))) {
    reading.stem = word;
    return reading;
  }
  const Path path = best_reading(prepared, compiled_lexicon());
  if (const Irregular* form = path.root.irregular ? find_irregular(prepared.hash[path.root_end]) : nullptr)
    reading.endings.push_back({form->slot, std::string(form->ending)});
  std::size_t begin = path.root_end;
  for (std::size_t i = path.count; i-- > 0;) {
    const Suffix& suffix = *path.endings[i];
    Ending ending{suffix.slot, {}};
    encode(prepared.letters, begin, begin + suffix.form.size, ending.text);
    begin += suffix.form.size;
    reading.endings.push_back(std::move(ending));
  }
  reading.stem = word.substr(0, part);
  append_stem_of(prepared, path, reading.stem);
  return reading;
}

}  // namespace izde::kazakh
