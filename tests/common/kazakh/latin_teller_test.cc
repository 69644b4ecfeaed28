// Kazakh in Latin letters, and what is not: texts written for this test, none of them looked at while the weights were chosen.
#include "common/kazakh/latin_teller.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/analysis/script_reader.h"
#include "common/analysis/word_splitter.h"

namespace izde::kazakh {
namespace {

Orthography told(std::string_view text, Orthography around = Orthography::none) {
  std::vector<std::string_view> words;
  WordSplitter().split(text, [&](const SplitWord& word) {
    if (word.kind == TokenKind::word) words.push_back(with_apostrophe(text, word.range));
  });
  return LatinTeller().orthography_of(words, around);
}

std::string name(Orthography orthography) { return std::string(name_of(orthography)); }

TEST(LatinTeller, TellsTheAlphabet) {
  using enum Orthography;
  constexpr std::pair<std::string_view, Orthography> kCases[] = {
      {"Muhtar Jäkışev türmeden bosap şyqty", latin_2021},
      {"Almatyda adam qūqyğyn qorğau turaly jiyn öttı", latin_2021},
      {"Bügın sot otyrysy bolady, aiyptaluşy kınäsın moiyndağan joq", latin_2021},
      {"Memleket basşysy jaña zañğa qol qoidy", latin_2021},
      {"Qazaqstan halqynyñ sany 20 millionnan asty", latin_2021},
      {"Muhtar Jákishev túrmeden bosap shyqty", latin_2018},
      {"Almatyda adam quqyǵyn qorǵaý týraly jıyn ótti", latin_2018},
      {"Búgin sot otyrysy bolady, aıyptalýshy kinásin moıyndaǵan joq", latin_2018},
      {"Memleket basshysy jańa zańǵa qol qoıdy", latin_2018},
      {"Rýhanı jańǵyrý baǵdarlamasy", latin_2018},
      {"Almatyda adam quqyg'yn qorg'ay' ty'raly ji'yn o'tti", latin_2017},
      {"Bu'gin sot otyrysy bolady, ai'yptaly's'y kina'sin moi'yndag'an joq", latin_2017},
      {"Memleket bass’ysy jan’a zan’g’a qol qoi’dy", latin_2017},
      {"Almatıda adam quqığın qorğaw turalı jïın ötti", latin_turkic},
      {"Bügin sot otırısı boladı, ayıptaluşı kinäsin moyındağan joq", latin_turkic},
      {"Memleket basşısı jaña zañğa qol qoydı", latin_turkic},
      {"Muhtar Jäkişev türmeden bosap şıqtı", latin_turkic},
  };
  for (const auto& [text, expected] : kCases) EXPECT_EQ(name(told(text)), name(expected)) << text;
}

TEST(LatinTeller, LeavesOtherLanguages) {
  constexpr std::string_view kTexts[] = {
      "The court in Almaty has adjourned the hearing of the activist until next Monday",
      "Quarterly results of the Iraqi company were questioned by Human Rights Watch",
      "President Kassym-Jomart Tokayev signed the law in Astana on Tuesday",
      "Türkiye Cumhurbaşkanı dün Astana'da yapılan zirveye katıldı",
      "Mahkeme, gazetecinin serbest bırakılması talebini reddetti",
      "Bilim insanları yeni bir aşı geliştirmek için çalışıyor",
      "Azərbaycan Respublikasının Prezidenti dünən Qazaxıstana səfər etdi",
      "Qanun layihəsi parlamentdə müzakirə olunacaq, qərar sabah qəbul ediləcək",
      "O‘zbekiston Respublikasi Prezidenti qaror qabul qildi",
      "Toshkent shahrida yangi maktab qurilishi boshlandi, deb xabar qildi vazirlik",
      "Bo'lib o'tgan yig'ilishda qishloq xo'jaligi masalalari ko'rib chiqildi",
      "Der Präsident hat gestern das neue Gesetz unterzeichnet",
      "Das Gericht in Köln lehnte die Klage der Bürger ab",
      "Le président a signé hier la nouvelle loi sur les médias",
      "L'Assemblée nationale n'a pas adopté le projet de loi",
      "El presidente firmó la ley que prohíbe la caza en el país",
      "Sąd odroczył rozprawę do przyszłego tygodnia",
      "Prezidans lan mande pèp la rete kalm",
      "Human Rights Watch",
      "Facebook, Instagram, TikTok",
      "Orda.kz",
      "Qatar Airways",
      "Iraq",
      "Nur-Sultan, Almaty",
      "Samsung Galaxy S",
      "Qazaq",
      "İstanbul Üniversitesi",
      "München",
      "",
  };
  for (const std::string_view text : kTexts) EXPECT_EQ(name(told(text)), "") << text;
}

TEST(LatinTeller, TakesTheAlphabetAroundWhereWordsDoNotTell) {
  using enum Orthography;
  for (const Orthography around : {latin_2021, latin_2018, latin_2017, latin_turkic})
    for (const std::string_view text : {"Almaty", "Sot", "Nur-Sultan", "Toqaev ne dedi", "Maks Boqaev", ""})
      EXPECT_EQ(name(told(text, around)), name(around)) << text;
  for (const std::string_view text :
       {"Human Rights Watch", "The court has adjourned the hearing", "Facebook"})
    EXPECT_EQ(name(told(text, latin_2021)), "") << text;
  EXPECT_EQ(name(told("Almatyda adam quqyǵyn qorǵaý týraly jıyn ótti", latin_2021)), "Latin 2018");
}

}  // namespace
}  // namespace izde::kazakh
