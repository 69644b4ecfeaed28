#include "common/kazakh/latin.h"

#include <algorithm>
#include <array>

#include "common/kazakh/data.h"
#include "common/kazakh/letter_table.h"
#include "common/text/folding.h"
#include "common/text/line_end.h"

namespace izde::kazakh {
namespace {

constexpr std::string_view kDotAbove = "\u0307";  // İ folds to i and this

const LetterTable& table_of(Orthography orthography) {
  static const std::array<LetterTable, 4> tables = {
      LetterTable(data::latin(), "2021"), LetterTable(data::latin(), "2018"),
      LetterTable(data::latin(), "2017"), LetterTable(data::latin(), "turkic")};
  return tables[static_cast<std::size_t>(orthography) - static_cast<std::size_t>(Orthography::latin_2021)];
}

// The small letter of I is the dotless one where the alphabet has a dotted capital.
bool has_dotless_capital(Orthography orthography) {
  return orthography == Orthography::latin_2021 || orthography == Orthography::latin_turkic;
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t i = text.find(what); i != text.npos; i = text.find(what, i + with.size()))
    text.replace(i, what.size(), with);
}

// Folds a word with the capital I of its alphabet. `spare` is overwritten.
void fold_latin(std::string_view word, Orthography orthography, std::string& spare, std::string& out) {
  std::string joined;
  if (text::join_at_line_ends(word, joined)) word = joined;
  if (has_dotless_capital(orthography) && word.find('I') != word.npos) {
    spare = word;
    replace_all(spare, "I", "ı");
    word = spare;
  }
  text::fold(word, out);
  replace_all(out, kDotAbove, "");
}

}  // namespace

bool LatinReader::read(std::string_view word, Orthography orthography) {
  fold_latin(word, orthography, spare_, letters_);
  spelling_.clear();
  return table_of(orthography).read(letters_, spelling_);
}

bool LatinReader::to_cyrillic(std::string_view word, Orthography orthography, std::string& out) {
  out.clear();
  if (!read(word, orthography)) return false;
  spelling_.write(out);
  return true;
}

bool LatinReader::is_known(std::string_view word, Orthography orthography, bool& is_known) {
  if (!read(word, orthography)) return false;
  is_known = spelling_.is_known();
  return true;
}

}  // namespace izde::kazakh
