// Kazakh in Latin and Arabic letters, from a text to its terms.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

#include "common/analysis/analyzer.h"

namespace izde {
namespace {

struct Case {
  std::string_view text;
  Language around;
  std::string_view stems;
};

std::string stems(std::string_view text, Language around) {
  std::string shown;
  for (const Token& token : Analyzer().tokens(text, around))
    shown += (shown.empty() ? "" : " ") + token.stem();
  return shown;
}

TEST(ScriptsInTexts, AreReadStretchByStretch) {
  const Case kCases[] = {
      {"Mūhtar Jäkışev türmeden bosap şyqty.", Language::other, "мұхтар жәкішев түрме боса шық"},
      {"Muhtar Jákishev túrmeden bosap shyqty.", Language::other, "мұхтар жәкішев түрме боса шық"},
      {"Mu'htar Ja'kis'ev tu'rmeden bosap s'yqty.", Language::other, "мүхтар жәкішев түрме боса шық"},
      {"مۇحتار جاكىشەۆ تۇرمەدەن بوساپ شىقتى", Language::other, "мұхтар жәкішев түрме боса шық"},
      // Short ones go with the article.
      {"Sot", Language::kazakh_latin_2021, "сот"},
      {"Maks Boqaev", Language::kazakh_latin_2018, "макс боқаев"},
      {"Sot", Language::kazakh, "sot"},
      {"Sot", Language::other, "sot"},
      // A Latin word in a Cyrillic sentence stays itself, and so does a foreign one in a Kazakh sentence.
      {"HRW ұйымы Instagram мен Orda.kz туралы айтты", Language::kazakh,
       "hrw ұйым instagram мен orda kz туралы айт"},
      {"Almatyda HRW men Facebook turaly jiyn öttı", Language::other,
       "алматы hrw мен facebook туралы жиын өт"},
      {"Q.Toqaev jiynda A.Baitūrsynūly turaly aitty", Language::kazakh_latin_2021,
       "қ тоқаев жиын а байтұрсынұлы туралы айт"},
      {"Bügın Orda.kz-ta, a@mail.kz jäne 174-bap turaly aityldy", Language::kazakh_latin_2021,
       "бүгін orda kz та a mail kz және 174 бап туралы айтыл"},
      {"Жиын өтті. Almatyda adam qūqyğy turaly jiyn öttı.", Language::kazakh,
       "жиын өт алматы адам құқық туралы жиын өт"},
      {"«Human Rights Watch»", Language::kazakh_latin_2021, "human rights watch"},
      {"Қалада жиын өтті", Language::kazakh_latin_2021, "қала жиын өт"},
      {"The court has adjourned", Language::kazakh_arabic, "the court has adjourned"},
      // An apostrophe at the end of a word is a letter in 2017.
      {"Sot otyrysyna baryp boly' kerek, zan'g'a ji'nady", Language::kazakh_latin_2017,
       "сот отырыс бар бол керек заң жина"},
  };
  for (const auto& [text, around, expected] : kCases) EXPECT_EQ(stems(text, around), expected) << text;
}

TEST(ScriptsInTexts, KeepTheRangesOfTheText) {
  constexpr std::string_view kText = "Jäkışev qūqyğy turaly aityp öttı";
  std::string shown;
  for (const Token& token : Analyzer().tokens(kText, Language::other)) {
    EXPECT_EQ(token.text, kText.substr(token.begin, token.end - token.begin));
    shown += std::string(token.text) + '|';
  }
  EXPECT_EQ(shown, "Jäkışev|qūqyğy|turaly|aityp|öttı|");
}

TEST(ScriptsInTexts, TellTheLanguageOfTheDocument) {
  const std::pair<std::string_view, Language> kCases[] = {
      {"Almatyda adam qūqyğy turaly jiyn öttı.", Language::kazakh_latin_2021},
      {"Almatyda adam quqyǵy týraly jıyn ótti.", Language::kazakh_latin_2018},
      {"Almatyda adam quqyg'y ty'raly ji'yn o'tti.", Language::kazakh_latin_2017},
      {"Almatıda adam quqığı turalı jïın ötti.", Language::kazakh_latin_turkic},
      {"الماتىدا ادام قۇقىعى تۋرالى جيىن ٴوتتى", Language::kazakh_arabic},
      {"The court in Almaty has adjourned.", Language::other},
      {"أعلن رئيس الجمهورية عن انتخابات جديدة", Language::other},
      {"Қалада жиын өтті, HRW сөйледі.", Language::kazakh},
  };
  Analyzer analyzer;
  for (const auto& [text, expected] : kCases) {
    EXPECT_EQ(analyzer.language_of(text), expected) << text;
    EXPECT_EQ(counted_as(expected), expected == Language::other ? Language::other : Language::kazakh);
  }
}

TEST(ScriptsInTexts, TellTheirSteps) {
  Analyzer tracing(Analyzer::Trace::on);
  const auto steps_of_last = [&](std::string_view text, Language around) {
    std::string steps;
    const std::vector<Token> all = tracing.tokens(text, around);
    for (const std::string& step : all.back().steps) steps += (steps.empty() ? "" : "; ") + step;
    return steps;
  };
  EXPECT_EQ(steps_of_last("Almatyda jiyn öttı. Jäkışev", Language::kazakh_latin_2021),
            "lower case: jäkışev; Latin 2021: жәкішев; stem: жәкішев");
  EXPECT_EQ(steps_of_last("قازاقستان", Language::kazakh_arabic), "Arabic: қазақстан; stem: қазақстан");
  EXPECT_EQ(steps_of_last("Almatyda jiyn öttı. Он сказал это", Language::kazakh_latin_2021),
            "language: Russian; stem: эт");
  EXPECT_EQ(steps_of_last("Almatyda jiyn öttı, 2018-ınşı", Language::kazakh_latin_2021), "ordinal: -інші");
  EXPECT_EQ(steps_of_last("Almatyda jiyn öttı, COVID-19-dyñ", Language::kazakh_latin_2021),
            "case: -дың; joined: covid-19");
  EXPECT_EQ(steps_of_last("Almatyda jıyn ótti, QR-nyń", Language::kazakh_latin_2018),
            "lower case: qr; Latin 2018: қр; case: -ның; stem: қр");
  EXPECT_EQ(steps_of_last("جيىن ٴوتتى 2018-ىنشى", Language::kazakh_arabic), "ordinal: -ыншы");
  EXPECT_EQ(steps_of_last("Қазақстан HRW", Language::kazakh), "lower case: hrw; stem: hrw");
}

TEST(ScriptsInTexts, AreWrittenInCyrillicForRecognisers) {
  Analyzer analyzer;
  EXPECT_EQ(
      analyzer.in_cyrillic("Kеше HRW. Bügın Almatyda jiyn öttı, 2019-jyly!", Language::kazakh_latin_2021),
      "Kеше HRW. Бүгін Алматыда жиын өтті, 2019-жылы!");
  EXPECT_EQ(analyzer.in_cyrillic("Jan'a zan'g'a qol qoi'y', boly'.", Language::kazakh_latin_2017),
            "Жаңа заңға қол қою, болу.");
  EXPECT_EQ(analyzer.in_cyrillic("بۇگىن الماتىدا جيىن ٴوتتى", Language::kazakh_arabic),
            "бүгін Алматыда жиын өтті");
  EXPECT_EQ(analyzer.in_cyrillic("Қалада жиын өтті", Language::kazakh), "Қалада жиын өтті");
}

}  // namespace
}  // namespace izde
