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

// Prepares what of a word is inflected: a hyphenated double is at its end. What stands up to the last hyphen goes to `stem`
// as it is; the whole word, when there is nothing to read.
bool prepare(std::string_view word, PreparedWord& prepared, std::string& stem) {
  stem.clear();
  if (prepared.prepare(word)) return true;
  const std::size_t hyphen = word.rfind('-');
  if (hyphen == word.npos || !prepared.prepare(word.substr(hyphen + 1))) {
    stem = word;
    return false;
  }
  stem = word.substr(0, hyphen + 1);
  return true;
}

// What the table of irregular forms has of a reading's root; null: nothing. A form that takes no endings may be the root of
// another word with them: кеп is of кел-, кеп-кен is not.
const Irregular* irregular_of(const Path& path) {
  const Nodes kinds = path.root.kinds;
  const bool is_form =
      path.root.listed && (kinds & kIrregular) != 0 && (path.count == 0 || (kinds & kClosed) == 0);
  return is_form ? find_irregular(path.root.hash) : nullptr;
}

void append_stem_of(PreparedWord& word, const Path& path, std::string& stem) {
  if (const Irregular* form = irregular_of(path))
    stem += form->stem;
  else
    append_stem(word, path.root_end, path.root, stem);
}

}  // namespace

void stem(std::string_view word, std::string& stem) { stem_with(compiled_lexicon(), word, stem); }

void stem_with(const Lexicon& lexicon, std::string_view word, std::string& stem) {
  PreparedWord prepared;
  if (prepare(word, prepared, stem)) append_stem_of(prepared, best_reading(prepared, lexicon), stem);
}

bool is_known(std::string_view word) {
  PreparedWord prepared;
  return prepared.prepare(word) && best_reading(prepared, compiled_lexicon()).root.listed;
}

Reading read(std::string_view word) {
  Reading reading;
  PreparedWord prepared;
  if (!prepare(word, prepared, reading.stem)) return reading;
  const Path path = best_reading(prepared, compiled_lexicon());
  if (const Irregular* form = irregular_of(path))
    reading.endings.push_back({form->slot, std::string(form->ending)});
  std::size_t begin = path.root_end;
  for (std::size_t i = path.count; i-- > 0;) {
    const Suffix& suffix = *path.endings[i];
    Ending ending{suffix.slot, {}};
    encode(prepared.letters, begin, begin + suffix.form.size, ending.text);
    begin += suffix.form.size;
    reading.endings.push_back(std::move(ending));
  }
  append_stem_of(prepared, path, reading.stem);
  return reading;
}

}  // namespace izde::kazakh
