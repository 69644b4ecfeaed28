// Tables of words: those of one line share a stem, or no two of them do; and how words are read.
#include "common/kazakh/stemmer.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace izde::kazakh {
namespace {

std::string stem_of(std::string_view word) {
  std::string result;
  stem(word, result);
  return result;
}

std::vector<std::string> words_of(std::string_view line) {
  std::istringstream in{std::string(line)};
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

// One line about a word: "кітап +тар plural +ы possessive".
std::string reading_of(std::string_view word) {
  const Reading reading = read(word);
  std::string line = reading.stem;
  for (const Ending& ending : reading.endings) {
    line += " +" + ending.text + " " + std::string(slot_name(ending.slot));
  }
  return line;
}

void expect_one_stem(std::string_view line) {
  const std::vector<std::string> words = words_of(line);
  for (const std::string& word : words)
    EXPECT_EQ(stem_of(word), stem_of(words[0])) << word << " in: " << line;
}

void expect_different_stems(std::string_view line) {
  const std::vector<std::string> words = words_of(line);
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j)
      EXPECT_NE(stem_of(words[i]), stem_of(words[j])) << words[i] << ' ' << words[j];
  }
}

TEST(Stemmer, NounForms) {
  for (const std::string_view line :
       {// plural
        "журналист журналистер журналистерге", "қала қалалар қалалардың", "сот соттар соттарға",
        "адам адамдар адамдардан", "із іздер ізі", "оқу оқуға оқудың",
        // possessive
        "құжат құжаты құжатымыз құжаттары құжатыңыз құжаттарымыздың", "мәселе мәселесі мәселелері мәселеміз",
        "жұмыс жұмысы жұмысының жұмыстарын", "басшы басшысы басшылар басшысының",
        "отбасы отбасында отбасының",
        // case
        "депутат депутаттың депутатқа депутатты депутатта депутаттан депутатпен",
        "партия партияның партияға партияны партияда партиядан партиямен партиясының",
        "үкім үкімнің үкімге үкімді үкімде үкімнен үкіммен", "баға бағаның бағаны бағасын бағасынан бағасына",
        "құқығы құқығын құқығында құқығымен құқығынан құқығының",
        "ел елдің елге елді елде елден елмен елі еліміздің", "үй үйде үйге үйдің үйден үйлер",
        // -ғы, -нікі
        "қала қаладағы қалаларындағы қаладағылар", "жыл жылғы жылдағы жылдары", "облыс облыстағы облысындағы",
        "журналист журналиске журналистердікі",
        // copula, degree, likeness
        "журналист журналистпін", "көп көбірек", "құжат құжаттай"}) {
    expect_one_stem(line);
  }
}

TEST(Stemmer, VerbForms) {
  for (const std::string_view line :
       {"айтты айтқан айтады айтып айту айтса айтатын айтпады айтпаған айтуы айтқанын айтқандай",
        "мәлімдеді мәлімдеген мәлімдеп мәлімдеу мәлімдейді мәлімдемеді мәлімдеуі",
        "келген келді келеді келмеді келмейді келіп келу келуі келуіне келсе келсін келгелі келгенше",
        "ұсталды ұсталған ұсталғандар ұсталып ұсталуы", "сотталған сотталды сотталып сотталғандардың",
        "жазылған жазылды жазылады", "жазды жазған жазғаны жазғанын жазып жазбады жазбаған жазатын",
        "сөйледі сөйлеген сөйлеп сөйлеу сөйлейді сөйлейтін сөйлемеген",
        "болды болған болады болмады болмаса болғанын болғандықтан болатын болмақ",
        "ал алды алған алып алу алмады алмаған алатын алуға", "көрсетті көрсеткен көрсетіп көрсетеді",
        "қойды қойған қояды қою қоюға қойып", "оқыды оқиды оқыған оқып оқу оқитын оқыды",
        "дамыды дамиды дамыған дамып даму", "тапты табады тауып тапқан", "шықты шығады шыққан шығып шығу",
        "жеткізді жеткізген жеткізіп жеткізу жеткізбеді", "қорқады қорқып қорықты қорыққан"}) {
    expect_one_stem(line);
  }
}

TEST(Stemmer, Alternations) {
  for (const std::string_view line :
       {"кітап кітабы кітаптың", "жүрек жүрегі жүрекке", "құқық құқығы құқықты", "орын орны орында орнына",
        "халық халқы халықтың халқының", "ауыз аузы ауызда", "дауыс даусы дауысы", "мұрын мұрны",
        "бөрік бөркі", "автомобиль автомобилі автомобильдер", "журналист журналисі журналиске журналистер",
        "банк банкі банктер", "клуб клубы клубтың", "парк паркі паркте", "геолог геологі геологтар геологтер",
        "аяқ аяғы аяққа", "факт факті фактілер фактіні"}) {
    expect_one_stem(line);
  }
}

TEST(Stemmer, Names) {
  for (const std::string_view line : {"жәкішев жәкішевке жәкішевті жәкішевтің жәкішевпен жәкішевтен",
                                      "боқаев боқаевтың боқаевқа боқаевты",
                                      "боқаева боқаеваның боқаеваға боқаеваны",
                                      "тоқаев тоқаевпен тоқаевқа",
                                      "әуезов әуезовтің әуезовтың",
                                      "мамин маминнің маминге маминді",
                                      "шевчук шевчукке шевчуктің",
                                      "мұхтар мұхтарға мұхтардың",
                                      "алматы алматыда алматыдағы алматының алматыға",
                                      "ақтау ақтауда ақтаудағы ақтаудан",
                                      "қазақстан қазақстанның қазақстанда қазақстандағы қазақстаннан",
                                      "астана астанада астананың астанаға",
                                      "түркістан түркістанда түркістандағы",
                                      "нұр-сұлтан нұр-сұлтаннан нұр-сұлтандағы",
                                      "сәкен сәкеннің сәкенге",
                                      "ерлан ерланның ерланды",
                                      "айгүл айгүлдің айгүлге",
                                      "гүлмира гүлмираның",
                                      "серікұлы серікұлының серікұлына",
                                      "асанқызы асанқызының асанқызынан",
                                      "хрущев хрущевтің",
                                      "базаркелді базаркелдіге базаркелдінің",
                                      "құнанбай құнанбайды құнанбайдың",
                                      "петропавл петропавлда"}) {
    expect_one_stem(line);
  }
  expect_different_stems("боқаев боқаева");
  expect_different_stems("елдар ел");
  expect_different_stems("қаныш қанат қана");
  expect_different_stems("мұрат мұра мұхтар");
}

TEST(Stemmer, WordsThatEndLikeFormsStayWhole) {
  for (const std::string_view word :
       words_of("алматы атырау ақтау ақтөбе қазақстан астана түркістан абай қайрат "
                "мұрат айдар адам заман дәрігер шешен жиын келісім шығыс министр "
                "парламент мекеме бағдарлама мектеп отбасы айдос гүлмира маңызды")) {
    EXPECT_EQ(stem_of(word), word);
  }
}

TEST(Stemmer, DifferentWordsDiffer) {
  for (const std::string_view line :
       {"үш үшін", "тұр туралы", "адам ада", "қала қал", "басшы бас", "астана аста", "жиын жи", "орын ор",
        "дәрі дәрігер", "бел белгі", "отан от", "қазақ қазақстан", "сот соғыс", "заң заңгер", "алматы алма",
        "шығыс шығу"}) {
    expect_different_stems(line);
  }
}

TEST(Stemmer, ReadsTheEndings) {
  struct Case {
    std::string_view word, reading;
  };
  for (const auto& [word, reading] : std::initializer_list<Case>{
           {"қала", "қала"},
           {"қалаларымыздағы", "қала +лар plural +ымыз possessive +да case +ғы attributive"},
           {"депутаттарының", "депутат +тар plural +ы possessive +ның case"},
           {"айтқанын", "айт +қан participle +ы possessive +н case"},
           {"келмейтінін", "кел +ме negation +й converb +тін participle +і possessive +н case"},
           {"бармағандықтан", "бар +ма negation +ған participle +дықтан converb"},
           {"қояды", "қой +а converb +ды person"},
           {"халқы", "халық +ы possessive"},
           {"журналистердікі", "журналис +тер plural +дікі pronominal"}}) {
    EXPECT_EQ(reading_of(word), reading);
  }
}

TEST(Stemmer, ReadAndStemAgreeAndCoverTheWord) {
  for (const std::string_view word :
       words_of("қалаларымыздағы депутаттарының айтқанын ұсталғандар жәкішевке алматыда "
                "сотталды келуіне жазғаны партиясының үйде қазақстан")) {
    const Reading reading = read(word);
    EXPECT_EQ(reading.stem, stem_of(word));
    std::string whole = reading.stem;
    for (const Ending& ending : reading.endings) whole += ending.text;
    EXPECT_EQ(whole, word);
  }
}

TEST(Stemmer, OtherBytesComeBackUnchanged) {
  std::string long_word;
  for (int i = 0; i < 10000; ++i) long_word += "қ";
  const std::vector<std::string> words = {"",        "-",        "facebook", "2019",     "covid-19",
                                          "қала5да", "қалаfда",  "\xD0",     "\xD0\xD0", "қала\xFF",
                                          "\xD2",    "қала\xD0", "中文",     "қала да",  "\xED\xA0\x80",
                                          "қ",       "да",       "ның",      "с",        long_word};
  for (const std::string& word : words) {
    EXPECT_EQ(stem_of(word), word);
    EXPECT_EQ(read(word).stem, word);
    EXPECT_TRUE(read(word).endings.empty()) << word;
  }
}

// Words of up to 47 letters are read, also where each second is taken apart (я behind a vowel); longer ones are left whole.
TEST(Stemmer, TakesUpToTheLongestWordItAnalyses) {
  for (std::size_t letters = 10; letters <= 60; ++letters) {
    std::string word;
    for (std::size_t i = 0; i + 3 < letters; ++i) word += i % 2 == 0 ? "а" : "я";
    EXPECT_EQ(stem_of(word + "дан"), letters <= 47 ? word : word + "дан") << letters;
    EXPECT_EQ(read(word + "дан").stem, stem_of(word + "дан"));
  }
}

TEST(Stemmer, UsesTheCapacityOfItsResult) {
  std::string result;
  result.reserve(256);
  const char* const storage = result.data();
  for (const std::string_view word : words_of("қалаларымыздағы facebook бармағандықтан алматы"))
    stem(word, result);
  EXPECT_EQ(result, "алматы");
  EXPECT_EQ(result.data(), storage);
}

TEST(Stemmer, NamesItsSlots) {
  EXPECT_EQ(slot_name(Slot::plural), "plural");
  EXPECT_EQ(slot_name(Slot::case_ending), "case");
  EXPECT_EQ(slot_name(Slot::verbal_noun), "verbal noun");
}

}  // namespace
}  // namespace izde::kazakh
