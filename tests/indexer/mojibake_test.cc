// Mojibake is named with the way back, and nothing else is taken for it.
#include "indexer/mojibake.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "common/kazakh/orthography.h"
#include "common/text/utf8.h"
#include "indexer/iconv_converter.h"
#include "tests/support/encoded.h"
#include "tests/support/readings.h"
#include "tests/support/to_scripts.h"

namespace izde {
namespace {

using test::decoded_by_iconv;
using test::in_encoding;

const std::string kKazakh = "Халықаралық ұйымдар үкіметке өтініш жіберіп, әділ сот талап етті.";
const std::string kRussian = "Международные организации потребовали справедливого суда.";

// Reads bytes as browsers do: what windows encodings leave out is a control character.
std::string misread(const std::string& bytes, const std::string& encoding) {
  const auto characters = characters_of(encoding);
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text::append(characters[byte] == 0xFFFD ? byte : characters[byte], text);
  }
  return text;
}

TEST(Mojibake, IsNamed) {
  const struct {
    std::string text, reason;
  } kCases[] = {
      {misread(kKazakh, "WINDOWS-1251"),
       "mojibake, UTF-8 read as windows-1251; mend it with iconv -f UTF-8 -t WINDOWS-1251"},
      {misread("И" + kRussian, "WINDOWS-1251"),
       "mojibake, UTF-8 read as windows-1251; take it from its source again"},
      {misread(kKazakh, "WINDOWS-1252"),
       "mojibake, UTF-8 read as windows-1252; take it from its source again"},
      {misread(kRussian, "ISO-8859-1"),
       "mojibake, UTF-8 read as windows-1252; mend it with iconv -f UTF-8 -t ISO-8859-1"},
      {misread("Біз ол кезде үйде едік", "WINDOWS-1252"),
       "mojibake, UTF-8 read as windows-1252; mend it with iconv -f UTF-8 -t WINDOWS-1252"},
      {misread(misread(kKazakh, "WINDOWS-1252"), "WINDOWS-1252"),
       "mojibake, UTF-8 read as windows-1252; take it from its source again"},
      {misread("Qazaqstan Respublikasynyñ ükımetı qalaiy jüzege asyrady, ädıletsızdık köbeiıp tūr ma?",
               "ISO-8859-1"),
       "mojibake, UTF-8 read as windows-1252; mend it with iconv -f UTF-8 -t WINDOWS-1252"},
      {misread(in_encoding(kRussian, "WINDOWS-1251"), "WINDOWS-1252"),
       "mojibake, windows-1251 read as windows-1252; mend it with iconv -f UTF-8 -t WINDOWS-1252 | iconv -f WINDOWS-1251 -t UTF-8"},
      {"?аза?стан Республикасыны? ?кіметі халы?аралы? ?йымдар?а ?тініш жіберіп, ?ділет пен те?дік ту?алы а?ылдасты, т?р?ындар?а к?мек",
       "letters were lost to question marks; take it from its source again"},
      {"????????? ?????????? ??????? ????????, 2019",
       "letters were lost to question marks; take it from its source again"},
      {"�аза�стан Республикасыны� �кіметі халы�аралы� �йымдар�а �тініш жіберді, �ділет пен те�дік туралы айтты",
       "letters were lost to question marks; take it from its source again"},
  };
  for (const auto& [text, reason] : kCases) EXPECT_EQ(mojibake_reason(text), reason) << text;
}

TEST(Mojibake, IsNoRealText) {
  const std::string quoted = misread("Тоқаев", "WINDOWS-1252");
  const std::string kCases[] = {
      "",
      kKazakh,
      kRussian,
      "ТІРІ СӨЗДІҢ ТІЛІ — ТІРЛІК, «БІРЛІК ТІРЕГІ», ТІЗІМ, ТІЛЕК, ДІН, ГІМН, БІЛІМ, СІРІ, ШІРІ",
      "Ең бастысы не? Кім келді? Қашан? Неге? Қайда? Қалай? Кімнен? Неден? Қайтіп? Нешеу? Қандай? Қай?",
      "Кто?Что?Где?Когда?Куда?Зачем?Почему?Откуда?Сколько?Чей?Какой?Который?",
      "Die größten Änderungen für Schüler: Übungen, Prüfungen und Gespräche über Maßnahmen gegen Lärm.",
      "« LIBERTÉ », « ÉGALITÉ » ; l'été dernier, des élèves créés à l'école où l'on a été reçu.",
      "İstanbul'da yaşayan çocuklar güneşli günü özlüyor; Iğdır ve Muğla'da ışıklı şölen düzenlendi.",
      "Það er gott að búa á Íslandi, þótt veðrið sé oft óstöðugt; ÞÓRÐUR og ÆGIR éta rúgbrauð með síld.",
      "Pää, sää, jää, yö, työ ja häät: myöhään syksyllä pöllöt lentävät yöllä; ÄÄNESTÄJÄT äänestävät.",
      "Jäääär, töööö, kuuuurija, õueõunaaiamaa: eesti keele öö- ja äärelood.",
      "Її їжа є в їдальні; Ґанок, ґудзик, єдність і з'їзд. Різні Сім'ї Тієї країни. У Європі Ўсе Їдуть.",
      "Људи из Њујорка и Ђаковице; Ћирилица, Џеп, Љубав, Сјај, Рјечник, Тјелесно, Гјон, Дјечак.",
      "ESPAÑA — NIÑO, AÑO, «OTOÑO»: mañana, pingüino, corazón; SEÑOR, PIÑA, BAÑO, DUEÑO, SUEÑO.",
      "Os órgãos de São Paulo não são irmãos; ÓRGÃOS, NAÇÃO, AÇÕES — coração, leões, pães.",
      "Кейде мәтін бұзылып шығады: «Тоқаев» деген сөз «" + quoted + "» болып көрінеді, ал «" + quoted +
          "» деп іздеген ештеңе таппайды.",
      "Sometimes a page shows \"" + quoted + "\" and \"" + misread("Қазақстан", "WINDOWS-1251") +
          "\" where a name in Cyrillic was meant; programs then read the bytes of the letters one by one, each as a letter of its own.",
  };
  for (const std::string& text : kCases) EXPECT_EQ(mojibake_reason(text), "") << text;
}

std::vector<std::string> corpus() {
  std::vector<std::string> texts;
  for (Article& article : test::articles_of(IZDE_SOURCE_DIR "/corpus"))
    texts.push_back(std::move(article.text));
  return texts;
}

TEST(Mojibake, IsNoneOfTheCorpusInAnyScript) {
  for (const std::string& text : corpus()) {
    EXPECT_EQ(mojibake_reason(text), "") << text;
    for (const kazakh::Orthography script : test::kAllScripts)
      EXPECT_EQ(mojibake_reason(test::in_script(text, script)), "") << test::in_script(text, script);
  }
}

TEST(Mojibake, IsAllOfTheCorpusMisread) {
  const auto begins = [](const std::string& text, const char* kind) {
    EXPECT_EQ(mojibake_reason(text).rfind(kind, 0), 0u) << kind << ": " << mojibake_reason(text) << '\n'
                                                        << text;
  };
  for (const std::string& text : corpus()) {
    begins(misread(text, "WINDOWS-1251"), "mojibake, UTF-8 read as windows-1251");
    begins(misread(text, "WINDOWS-1252"), "mojibake, UTF-8 read as windows-1252");
    begins(misread(text, "ISO-8859-1"), "mojibake, UTF-8 read as windows-1252");
    begins(misread(test::in_script(text, kazakh::Orthography::arabic), "WINDOWS-1252"),
           "mojibake, UTF-8 read as windows-1252");
    if (const std::string bytes = in_encoding(text, "RK1048"); bytes.size() > 100)
      begins(misread(bytes, "WINDOWS-1252"), "mojibake, windows-1251 read as windows-1252");
  }
}

// What the reason says brings the text back.
TEST(Mojibake, IsMendedAsItSays) {
  const std::string text = "Біз ол кезде үйде едік";
  EXPECT_EQ(in_encoding(misread(kKazakh, "WINDOWS-1251"), "WINDOWS-1251"), kKazakh);
  EXPECT_EQ(in_encoding(misread(text, "WINDOWS-1252"), "WINDOWS-1252"), text);
  EXPECT_EQ(in_encoding(misread(kRussian, "ISO-8859-1"), "ISO-8859-1"), kRussian);
  const std::string bytes =
      in_encoding(misread(in_encoding(kRussian, "WINDOWS-1251"), "WINDOWS-1252"), "WINDOWS-1252");
  EXPECT_EQ(decoded_by_iconv(bytes, "WINDOWS-1251"), kRussian);
}

}  // namespace
}  // namespace izde
