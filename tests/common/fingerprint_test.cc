#include "common/fingerprint.h"

#include <gtest/gtest.h>

#include <string>

#include "common/analysis/analyzer.h"

namespace izde {
namespace {

Fingerprint of(const std::string& text) { return fingerprint_of(Analyzer().tokens(text)); }

// A passage of 67 words, an agency's news in parts.
const std::string kFirst =
    "Алматы қалалық соты кеше қоғам белсендісінің арызын қарап, оны бостандыққа шығару туралы шешім қабылдады. ";
const std::string kMiddle =
    "Сот отырысына белсендінің туыстары мен құқық қорғаушылар, сондай-ақ бірнеше журналист қатысты. Прокурор шешімге "
    "қарсы болмады, бірақ қорғаушылар іске қатысты тағы екі өтініш бергенін айтты. Келесі отырыс 12 қыркүйек күні "
    "өтеді деп күтілуде, оған халықаралық ұйымдардың өкілдері де шақырылды. Отырыс ашық өтеді, алайда залға он адам ғана "
    "кіре алады, қалғандары сотты сыртта күтеді. ";
const std::string kLast = "Бұған дейін ол екі жыл бойы үйқамақта отырған.";

struct Case {
  std::string one, other;
  bool are_copies;
};

TEST(Fingerprint, TellsNearCopies) {
  const std::string whole = kFirst + kMiddle + kLast;
  const auto with = [&](std::string what, const std::string& by) {
    std::string text = whole;
    return text.replace(text.find(what), what.size(), by);
  };
  const Case cases[] = {
      {whole, whole, true},
      {whole, with("12 қыркүйек", "3 қазан"), true},
      {whole, with("соты кеше", "сотында бүгін"), true},
      {whole, with("белсендінің туыстары", "БЕЛСЕНДІ ТУЫСТАРЫМЕН"), true},
      {whole, "Астана. ҚазАқпарат – " + whole, true},
      {whole, kFirst + kMiddle, true},
      {whole, kMiddle + kLast, true},
      {whole, kFirst, false},
      {whole, kLast + " " + kLast + " " + kLast + " " + kLast, false},
      // The same words in another order.
      {"Ақтау мен Атырау, Орал мен Ақтөбе, Семей мен Өскемен, Тараз бен Шымкент қалаларында жиын болды",
       "Шымкент пен Тараз, Өскемен мен Семей, Ақтөбе мен Орал, Атырау мен Ақтау қалаларында жиын болды",
       false},
  };
  for (const auto& [one, other, are_copies] : cases) {
    EXPECT_EQ(are_near_copies(of(one), of(other)), are_copies) << one << " / " << other;
    EXPECT_EQ(are_near_copies(of(other), of(one)), are_copies) << other << " / " << one;
  }
}

// One word makes another fact of a sentence, and who prints the shortest ones need not have copied them.
TEST(Fingerprint, IsStricterForShortTexts) {
  const Case cases[] = {
      {"Сот шешім шығарды.", "Сот шешім шығарды.", false},
      {"Кеше Ақтөбе облысында болған жол апатынан үш адам қаза тауып, бес адам ауруханаға түсті.",
       "Кеше Ақтөбе облысында болған жол апатынан үш адам қаза тауып, бес адам ауруханаға түсті.", true},
      {"Кеше Ақтөбе облысында болған жол апатынан үш адам қаза тауып, бес адам ауруханаға түсті.",
       "Кеше Ақтөбе облысындағы жол апатында үш адам қаза тапты, бес адам ауруханаға түсті.", false},
      {"Кеше Ақтөбе облысында болған жол апатынан үш адам қаза тауып, бес адам ауруханаға түсті.",
       "Кеше Атырау облысында болған жол апатынан үш адам қаза тауып, бес адам ауруханаға түсті.", false},
      {"Мемлекет басшысының Жарлығымен Асқар Оразов Ақтөбе облысының әкімі лауазымына тағайындалды, бұған дейін ол "
       "облыс әкімінің бірінші орынбасары болған, 1970 жылы туған, екі жоғары оқу орнын бітірген.",
       "Мемлекет басшысының Жарлығымен Болат Серіков Атырау облысының әкімі лауазымына тағайындалды, бұған дейін ол "
       "қаржы министрінің бірінші орынбасары болған, 1965 жылы туған, екі жоғары оқу орнын бітірген.",
       false},
      {"", "", false},
  };
  for (const auto& [one, other, are_copies] : cases)
    EXPECT_EQ(are_near_copies(of(one), of(other)), are_copies) << one << " / " << other;
}

TEST(Fingerprint, OfNoTextIsOfNone) {
  EXPECT_FALSE(are_near_copies({}, {}));
  Fingerprint full;
  full.values.fill(255), full.words = 255;
  EXPECT_FALSE(are_near_copies(full, {}));
  EXPECT_TRUE(are_near_copies(full, full));
}

}  // namespace
}  // namespace izde
