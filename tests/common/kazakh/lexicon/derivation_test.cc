// Each rule by which rows of a dictionary become lexemes, on dictionaries of a few rows.
#include "common/kazakh/lexicon/derivation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/kinds.h"
#include "tests/support/temporary_folder.h"

namespace izde::kazakh {
namespace {

// Words are apart by blanks; verbs are verbal nouns; tables are "word=class+class".
struct Case {
  std::string_view nominals, verbs, ours, refused;
  std::string_view dropped;  // its lines, with "; " between them and blanks for tabs
  std::string_view known;    // "word=kinds" after it all
};

std::set<std::string> set_of(std::string_view line) {
  const std::vector<std::string> words = test::words_in(line);
  return {words.begin(), words.end()};
}

ClassTable table_of(std::string_view line) {
  std::string text;
  for (std::string row : test::words_in(line)) {
    std::replace(row.begin(), row.end(), '=', '\t');
    std::replace(row.begin(), row.end(), '+', ' ');
    text += row + '\n';
  }
  const test::TemporaryFolder folder;
  ClassTable table;
  table.read(folder.write("table.tsv", text));
  return table;
}

std::string on_one_line(std::string text) {
  std::string line;
  for (const char byte : text) line += byte == '\t' ? " " : byte == '\n' ? "; " : std::string(1, byte);
  return line.substr(0, line.rfind("; "));
}

std::string known_of(const LexiconBuilder& builder, std::string_view words) {
  std::string shown;
  for (const std::string& item : test::words_in(words)) {
    const std::string word = item.substr(0, item.find('='));
    shown.append(shown.empty() ? "" : " ").append(word + "=" + test::kinds_in_words(builder.find(word)));
  }
  return shown;
}

void expect(const Case& c) {
  const Dictionary dictionary{set_of(c.nominals), set_of(c.verbs), {}};
  const ClassTable ours = table_of(c.ours), refused = table_of(c.refused);
  Derivation derivation(dictionary, ours, refused);
  std::ostringstream dropped;
  derivation.run(dropped);
  EXPECT_EQ(on_one_line(dropped.str()), c.dropped) << c.nominals << " | " << c.verbs;
  EXPECT_EQ(known_of(derivation.builder(), c.known), c.known) << c.nominals << " | " << c.verbs;
}

TEST(Derivation, DropsInflectedNouns) {
  for (const Case& c : {
           Case{"қала қаланың", "", "", "", "қаланың қала 25 case", "қала=noun қаланың=none"},
           {"қаланың", "", "", "", "", "қаланың=noun"},  // the list has no қала
           {"қала қалада қаладағы", "", "", "", "қаладағы қала 48 case attributive; қалада қала 14 case",
            "қала=noun"},
           {"кітап кітабы кітаптардың", "", "", "",
            "кітаптардың кітап 47 plural case; кітабы кітап 8 possessive", "кітап=noun"},
           {"орын орнынан", "", "", "", "орнынан орын 26 possessive case", "орын=noun"},
           {"көп көбірек", "", "", "", "көбірек көп 10 comparative", "көп=noun"},
           {"тас тастай", "", "", "", "тастай тас 2 likeness", "тас=noun"},
           {"бала балаң", "", "", "", "", "балаң=noun"},  // the list has no other form of бала
           {"бала балаң балалар", "", "", "", "балалар бала 25 plural; балаң бала -4 possessive",
            "балаң=none"},
       })
    expect(c);
}

TEST(Derivation, KeepsWhatOnlyLooksInflected) {
  for (const Case& c : {
           Case{"қар қарға", "", "", "", "қарға қар 16 case", "қарға=none"},
           {"қар қарға қарғалар", "", "", "", "қарғалар қарға 25 plural", "қарға=noun"},
           {"өлең өлеңім", "", "", "", "", "өлеңім=noun"},  // -ым makes nouns, too
           {"отан отандікі", "", "", "", "", "отандікі=noun"},
           {"қызық қызықты", "", "", "", "қызықты қызық 12 case", "қызықты=none"},
           {"қызық қызықты", "", "қызықты=noun", "", "", "қызықты=noun"},
           {"қатар", "қату", "", "", "қатар қат -10 tense", "қатар=none"},
           {"қатар қатарлы", "қату", "", "", "", "қатар=noun"},
           {"салмақ", "салу", "", "", "салмақ сал 2 tense", "салмақ=none"},
           {"салмақ салмақты", "салу", "", "", "салмақты сал 14 tense case", "салмақ=noun"},
           {"қала", "қалу", "", "", "қала қал -16 converb", "қала=none"},
           {"қала қалалық", "қалу", "", "", "", "қала=noun"},
           {"бірлестік", "бірлесу", "", "", "", "бірлестік=noun"},
           {"қорғансыз", "қору", "", "", "", "қорғансыз=noun"},
           {"қашқын", "қашу", "", "", "", "қашқын=noun"},
       })
    expect(c);
}

TEST(Derivation, DropsFormsAndStemsOfVerbs) {
  for (const Case& c : {
           Case{"келген келіп", "келу", "", "", "келген кел 18 participle; келіп кел 14 converb", "кел=verb"},
           {"қарай", "қарау", "", "", "қарай қара -16 converb", "қара=verb"},
           {"жаз", "жазу", "", "", "жаз verb", "жаз=verb"},
           {"жазыл жаздыр жаздырыл", "жазу", "", "", "жаздырыл verb; жаздыр verb; жазыл verb",
            "жазыл=verb жаздыр=verb жаздырыл=verb"},
           {"жарыс", "жару", "", "", "", "жарыс=noun+verb"},  // nouns in -с look like the reciprocal
           {"жаз", "жазу", "жаз=noun", "", "", "жаз=noun+verb"},
       })
    expect(c);
}

TEST(Derivation, KeepsStemsOfVerbsThatAreNouns) {
  for (const Case& c : {
           Case{"той тойшы", "тою", "", "", "", "той=noun+verb"},
           {"қар қарсыз", "қару", "", "", "", "қар=noun+verb"},
           {"күрес", "күресу", "", "", "күрес verb", "күрес=verb"},
           {"күрес күрестер", "күресу", "", "", "күрестер күрес 25 plural", "күрес=noun+verb"},
       })
    expect(c);
}

TEST(Derivation, TakesVerbsFromVerbalNouns) {
  for (const Case& c : {
           Case{"", "айту жабу жылжу", "", "", "", "айт=verb айтыл=verb жап=verb жабыл=verb жылжы=verb"},
           {"", "оқу толқу", "оқы=verb толқы=verb", "", "", "оқы=verb оқ=none толқы=verb толық=none"},
           {"", "ату", "", "", "", "ат=none"},
           {"", "ату", "ат=verb", "", "", "ат=verb атыл=verb"},
           {"", "", "әскерилендір=verb", "", "", "әскерилендір=verb әскерилендіріл=verb"},
           {"", "беру бермеу", "", "", "", "бер=verb берме=none"},
           {"", "жылу", "", "жыл=verb", "", "жыл=none жылыл=none"},
           {"", "абайтану", "", "абайтану=verb", "", "абайтан=none"},
           {"", "жазу", "", "жазыл=verb", "", "жаз=verb жазыл=none жазыс=verb"},
       })
    expect(c);
}

TEST(Derivation, AddsTheSingular) {
  for (const Case& c : {
           Case{"материалдар", "", "", "", "материалдар материал 22 plural singular added",
                "материал=noun материалдар=none"},
           {"гангстер контролер траулер", "", "", "", "", "гангс=none контро=none трау=none гангстер=noun"},
           {"катетер", "", "", "", "", "кате=none катетер=noun"},  // no plural of кате
           {"жолдастар", "", "жолдастар=noun", "", "", "жолдас=none жолдастар=noun"},
       })
    expect(c);
}

TEST(Derivation, DropsWhatIsCutOff) {
  for (const Case& c : {
           Case{"нәтиже нәтижес", "", "", "", "нәтижес нәтиже 16 possessive cut", "нәтиже=noun нәтижес=none"},
           {"көрсетт", "көрсету", "", "", "көрсетт көрсет 13 tense cut", "көрсетт=none"},
           {"мүгедек мүгедектерд", "", "", "", "мүгедектерд мүгедек 38 plural case cut", "мүгедек=noun"},
           {"жиренет", "жирену", "", "", "жиренет жирен 24 converb participle cut", "жиренет=none"},
           {"алма алмас", "", "", "", "алмас алма 16 possessive cut", "алма=noun алмас=none"},
           {"алма алмас алмассыз", "", "", "", "", "алмас=noun"},
       })
    expect(c);
}

TEST(Derivation, TakesDenominalVerbsForVerbs) {
  for (const Case& c : {
           Case{"жарақат жарақаттан", "", "", "", "жарақаттан жарақат 15 case", "жарақаттан=verb"},
           {"жарақат жарақаттан жарақаттың", "", "", "",
            "жарақаттан жарақат 15 case; жарақаттың жарақат 22 case", "жарақаттан=none"},
           {"жарақат жарақаттан", "", "", "жарақаттан=verb", "жарақаттан жарақат 15 case", "жарақаттан=none"},
       })
    expect(c);
}

TEST(Derivation, AddsShortFormsOfLoans) {
  for (const Case& c : {
           Case{"процесс автомобиль", "", "", "", "", "процесс=noun процес=noun автомобил=noun"},
           {"", "", "журналист=name факт=noun съезд=noun", "", "",
            "журналис=noun факті=noun фак=noun съез=noun"},
           {"", "", "старт=noun көрікті=noun", "", "", "стар=none көрік=none көрікт=none"},
       })
    expect(c);
}

TEST(Derivation, TakesShortWordsFromOurTablesOnly) {
  expect({"ой ел", "", "ел=noun", "", "", "ой=none ел=noun"});
}

TEST(Derivation, DropsWhatIsRefused) {
  for (const Case& c : {
           Case{"кісі кіс", "", "", "кіс=noun", "кіс refused", "кісі=noun кіс=none"},
           {"үшін", "", "үшін=function", "", "үшін refused", "үшін=closed"},
           {"қырқын", "", "қырқын=noun", "қырқын=noun", "", "қырқын=noun"},  // ours comes first
       })
    expect(c);
}

TEST(Derivation, KeepsNames) {
  const Dictionary dictionary{{"гүл"}, {}, {"гүлден"}};
  const ClassTable none;
  Derivation derivation(dictionary, none, none);
  std::ostringstream dropped;
  derivation.run(dropped);
  EXPECT_EQ(dropped.str(), "");
  EXPECT_EQ(known_of(derivation.builder(), "гүл гүлден"), "гүл=noun гүлден=noun");
}

}  // namespace
}  // namespace izde::kazakh
