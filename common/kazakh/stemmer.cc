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

// A form that takes no endings may be the root of another word with them: кеп of кел-, but кеп-кен.
bool is_irregular(const Path& path) {
  return path.root.listed && (path.root.kinds & kIrregular) != 0 &&
         (path.count == 0 || (path.root.kinds & kClosed) == 0);
}

void append_stem_of(PreparedWord& word, const Path& path, std::string& stem) {
  if (const Irregular* form = is_irregular(path) ? find_irregular(word.hash[path.root_end]) : nullptr)
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

Reading read(std::string_view word) {
  Reading reading;
  PreparedWord prepared;
  if (!prepare(word, prepared, reading.stem)) return reading;
  const Path path = best_reading(prepared, compiled_lexicon());
  if (const Irregular* form = is_irregular(path) ? find_irregular(prepared.hash[path.root_end]) : nullptr)
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
