#include "tests/support/to_scripts.h"

#include <map>
#include <stdexcept>

#include "common/text/utf8.h"

namespace izde::test {
namespace {

using kazakh::Orthography;
using Map = std::map<std::u32string, std::string>;

// Pairs of a small Cyrillic letter (or two) and what is written for it.
Map map_of(std::initializer_list<std::pair<std::u32string, std::string>> own) {
  Map map = {{U"а", "a"},  {U"б", "b"}, {U"в", "v"}, {U"г", "g"}, {U"д", "d"}, {U"е", "e"}, {U"ж", "j"},
             {U"з", "z"},  {U"к", "k"}, {U"қ", "q"}, {U"л", "l"}, {U"м", "m"}, {U"н", "n"}, {U"о", "o"},
             {U"п", "p"},  {U"р", "r"}, {U"с", "s"}, {U"т", "t"}, {U"ф", "f"}, {U"х", "h"}, {U"һ", "h"},
             {U"ц", "ts"}, {U"ъ", ""},  {U"ь", ""},  {U"э", "e"}, {U"ч", "ch"}};
  for (const auto& [letter, text] : own) map[letter] = text;
  return map;
}

const Map& map_of(Orthography orthography) {
  static const Map of_2021 = map_of({{U"ә", "ä"},
                                     {U"ғ", "ğ"},
                                     {U"ё", "io"},
                                     {U"и", "i"},
                                     {U"й", "i"},
                                     {U"ң", "ñ"},
                                     {U"ө", "ö"},
                                     {U"у", "u"},
                                     {U"ұ", "ū"},
                                     {U"ү", "ü"},
                                     {U"ш", "ş"},
                                     {U"щ", "şş"},
                                     {U"ы", "y"},
                                     {U"і", "ı"},
                                     {U"ю", "iu"},
                                     {U"я", "ia"},
                                     {U"ия", "ia"},
                                     {U"ию", "iu"}});
  static const Map of_2018 = map_of({{U"ә", "á"},
                                     {U"ғ", "ǵ"},
                                     {U"ё", "ıo"},
                                     {U"и", "ı"},
                                     {U"й", "ı"},
                                     {U"ң", "ń"},
                                     {U"ө", "ó"},
                                     {U"у", "ý"},
                                     {U"ұ", "u"},
                                     {U"ү", "ú"},
                                     {U"ш", "sh"},
                                     {U"щ", "shch"},
                                     {U"ы", "y"},
                                     {U"і", "i"},
                                     {U"ю", "ıý"},
                                     {U"я", "ıa"}});
  static const Map of_2017 = map_of({{U"ә", "a'"},
                                     {U"ғ", "g'"},
                                     {U"ё", "i'o"},
                                     {U"и", "i'"},
                                     {U"й", "i'"},
                                     {U"ң", "n'"},
                                     {U"ө", "o'"},
                                     {U"у", "y'"},
                                     {U"ұ", "u"},
                                     {U"ү", "u'"},
                                     {U"ш", "s'"},
                                     {U"щ", "s'"},
                                     {U"ы", "y"},
                                     {U"і", "i"},
                                     {U"ю", "i'y'"},
                                     {U"я", "i'a"},
                                     {U"ч", "c'"}});
  static const Map of_turkic = map_of({{U"ә", "ä"},
                                       {U"ғ", "ğ"},
                                       {U"ё", "yo"},
                                       {U"и", "ï"},
                                       {U"й", "y"},
                                       {U"ң", "ñ"},
                                       {U"ө", "ö"},
                                       {U"у", "w"},
                                       {U"ұ", "u"},
                                       {U"ү", "ü"},
                                       {U"ш", "ş"},
                                       {U"щ", "şş"},
                                       {U"ы", "ı"},
                                       {U"і", "i"},
                                       {U"ю", "yu"},
                                       {U"я", "ya"},
                                       {U"х", "x"}});
  static const Map of_arabic = {
      {U"а", "ا"}, {U"ә", "ا"},  {U"б", "ب"}, {U"в", "ۆ"},  {U"г", "گ"}, {U"ғ", "ع"},  {U"д", "د"},
      {U"е", "ە"}, {U"ё", "يو"}, {U"ж", "ج"}, {U"з", "ز"},  {U"и", "ي"}, {U"й", "ي"},  {U"к", "ك"},
      {U"қ", "ق"}, {U"л", "ل"},  {U"м", "م"}, {U"н", "ن"},  {U"ң", "ڭ"}, {U"о", "و"},  {U"ө", "و"},
      {U"п", "پ"}, {U"р", "ر"},  {U"с", "س"}, {U"т", "ت"},  {U"у", "ۋ"}, {U"ұ", "ۇ"},  {U"ү", "ۇ"},
      {U"ф", "ف"}, {U"х", "ح"},  {U"һ", "ھ"}, {U"ц", "تس"}, {U"ч", "چ"}, {U"ш", "ش"},  {U"щ", "شش"},
      {U"ъ", ""},  {U"ы", "ى"},  {U"і", "ى"}, {U"ь", ""},   {U"э", "ە"}, {U"ю", "يۋ"}, {U"я", "يا"},
      {U",", "،"}, {U"?", "؟"},  {U";", "؛"}};
  switch (orthography) {
    case Orthography::latin_2021:
      return of_2021;
    case Orthography::latin_2018:
      return of_2018;
    case Orthography::latin_2017:
      return of_2017;
    case Orthography::latin_turkic:
      return of_turkic;
    case Orthography::arabic:
      return of_arabic;
    case Orthography::none:
      break;
  }
  throw std::invalid_argument("no script");
}

bool is_cyrillic(char32_t c) { return c >= 0x400 && c < 0x500; }

// Ё lies before the block of А to Я, the Kazakh letters are pairs.
char32_t small(char32_t c) {
  if (c >= U'А' && c <= U'Я') return c + 0x20;
  if (c == U'Ё' || c == U'І') return c + 0x50;
  return c >= 0x490 && c < 0x4FF && c % 2 == 0 ? c + 1 : c;
}

std::string capital(std::string_view text, Orthography orthography) {
  static const std::map<std::string, std::string> kCapitals = {
      {"ä", "Ä"}, {"ö", "Ö"}, {"ü", "Ü"}, {"ū", "Ū"}, {"ğ", "Ğ"}, {"ñ", "Ñ"}, {"ş", "Ş"}, {"ı", "I"},
      {"ï", "Ï"}, {"á", "Á"}, {"ó", "Ó"}, {"ú", "Ú"}, {"ý", "Ý"}, {"ǵ", "Ǵ"}, {"ń", "Ń"}};
  if (text.empty() || orthography == Orthography::arabic) return std::string(text);
  std::size_t end = 0;
  text::next_character(text, end);
  const std::string first(text.substr(0, end)), rest(text.substr(end));
  const bool is_dotted = orthography == Orthography::latin_2021 || orthography == Orthography::latin_turkic;
  if (first == "i" && is_dotted) return "İ" + rest;
  if (const auto found = kCapitals.find(first); found != kCapitals.end()) return found->second + rest;
  return std::string(1, static_cast<char>(first[0] >= 'a' && first[0] <= 'z' ? first[0] - 0x20 : first[0])) +
         rest;
}

// A word of front vowels has a hamza before it, but for one with a letter that only such words have.
bool needs_hamza(std::u32string_view word) {
  constexpr std::u32string_view kFront = U"әөүі", kMarks = U"екг";
  return word.find_first_of(kFront) != word.npos && word.find_first_of(kMarks) == word.npos;
}

std::string word_in(std::u32string_view word, Orthography orthography) {
  const Map& map = map_of(orthography);
  std::u32string letters;
  for (const char32_t c : word) letters += small(c);
  std::string out = orthography == Orthography::arabic && needs_hamza(letters) ? "ٴ" : "";
  for (std::size_t i = 0; i < letters.size();) {
    auto found = map.find(letters.substr(i, 2));
    if (found == map.end() || found->first.size() == 1) found = map.find(letters.substr(i, 1));
    if (found == map.end()) {
      text::append(word[i++], out);
      continue;
    }
    out += letters[i] == word[i] ? found->second : capital(found->second, orthography);
    i += found->first.size();
  }
  return out;
}

}  // namespace

std::string in_script(std::string_view cyrillic, Orthography orthography) {
  std::string out;
  std::u32string word;
  const auto flush = [&] {
    if (!word.empty()) out += word_in(word, orthography);
    word.clear();
  };
  for (std::size_t position = 0; position < cyrillic.size();) {
    const char32_t c = text::next_character(cyrillic, position);
    if (is_cyrillic(c)) {
      word += c;
      continue;
    }
    flush();
    const auto mark = map_of(orthography).find(std::u32string(1, c));
    if (mark != map_of(orthography).end())
      out += mark->second;
    else
      text::append(c, out);
  }
  flush();
  return out;
}

std::string without_kazakh_letters(std::string_view cyrillic) {
  constexpr std::u32string_view kOwn = U"әқғңөұүһіӘҚҒҢӨҰҮҺІ", kPlain = U"акгноуухиАКГНОУУХИ";
  std::string out;
  for (std::size_t position = 0; position < cyrillic.size();) {
    const char32_t c = text::next_character(cyrillic, position);
    const std::size_t own = kOwn.find(c);
    text::append(own == kOwn.npos ? c : kPlain[own], out);
  }
  return out;
}

}  // namespace izde::test
