#include <set>

#include "common/kazakh/arabic.h"
#include "common/kazakh/latin.h"
#include "common/kazakh/root_keys.h"
#include "common/kazakh/spelling_key.h"
#include "common/text/folding.h"
#include "common/text/segmenter.h"
#include "common/text/utf8.h"
#include "tests/support/properties.h"
#include "tests/support/require.h"

namespace izde::test {
namespace {

using kazakh::Orthography;

void require_sound_reading(bool is_read, const std::string& cyrillic) {
  require(is_read == !cyrillic.empty(), "a word that was read and is empty, or the reverse");
  require(text::is_utf8(cyrillic), "a word in Cyrillic that is not UTF-8");
}

void check_readers(std::string_view word) {
  static kazakh::LatinReader latin;
  static kazakh::ArabicReader arabic;
  std::string cyrillic = "ескі";
  for (const Orthography orthography : {Orthography::latin_2021, Orthography::latin_2018,
                                        Orthography::latin_2017, Orthography::latin_turkic}) {
    const bool is_read = latin.to_cyrillic(word, orthography, cyrillic);
    require_sound_reading(is_read, cyrillic);
    bool is_known = false;
    require(latin.is_known(word, orthography, is_known) == is_read, "a word read once, but not again");
  }
  require_sound_reading(arabic.to_cyrillic(word, cyrillic), cyrillic);
  arabic.is_known(word);
}

void check_keys(const std::vector<std::string>& keys) {
  require(!keys.empty() && keys.size() <= kazakh::kMostKeys, "no key, or too many", keys.size());
  for (const std::string& key : keys) {
    const std::vector<std::string> roots = kazakh::root_keys(key);
    require(!roots.empty(), "no roots");
    require(std::set(roots.begin(), roots.end()).size() == roots.size(), "a root twice");
    for (const std::string& root : roots)
      require(root.size() <= key.size() + 1, "a root longer than its word");
  }
}

}  // namespace

void check_spellings(std::string_view bytes) {
  static text::Segmenter segmenter;
  const std::string text = text::repaired(bytes);
  segmenter.words(text, [&](Range range, text::SegmentKind) {
    const std::string_view word = std::string_view(text).substr(range.begin, range.size());
    const std::string folded = text::folded(word);
    check_readers(word);
    check_keys(kazakh::spelling_keys_of_latin(folded));
    check_keys({kazakh::spelling_key(folded)});
  });
}

}  // namespace izde::test
