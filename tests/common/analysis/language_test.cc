// Kazakh or Russian: of a text, of a sentence in it, of a query.
#include "common/analysis/language.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "common/analysis/analyzer.h"
#include "common/analysis/data.h"
#include "common/table.h"
#include "common/text/folding.h"

namespace izde {
namespace {

std::string name(Language given) {
  const Language language = counted_as(given);
  return language == Language::kazakh ? "kazakh" : language == Language::russian ? "russian" : "other";
}

TEST(Language, IsToldOfATextAsAWhole) {
  const std::pair<std::string_view, std::string> kCases[] = {
      {"", "kazakh"},
      {"2019 – 174", "kazakh"},
      {"Қалада жиын өтті.", "kazakh"},
      {"Сот отырысы Алматыда болады, адвокаттар шагым туралы айтады.", "kazakh"},  // no Kazakh letter
      {"Казакстан Республикасынын адвокаттары туралы зан жобасы талкыланды.", "kazakh"},
      {"Суд в Алматы отложил рассмотрение дела.", "russian"},
      {"Суд вынес решение по делу газеты «Қазақ үні», которая жаловалась на акимат.", "russian"},
      {"Министр сказал: «Это не так». Бұл туралы кеше Ақорданың баспасөз қызметі хабарлады.", "kazakh"},
      {"The court in Almaty has adjourned.", "other"},
      {"Qalada jıyn ötti.", "kazakh"},
      {"الماتىدا جيىن ءوتتى", "kazakh"},
      {"Youtube арнасында The Guardian and Human Rights Watch said on Monday", "other"},
  };
  Analyzer analyzer;
  for (const auto& [text, expected] : kCases) EXPECT_EQ(name(analyzer.language_of(text)), expected) << text;
}

// The terms of a text, Russian ones with their R.
std::string terms(std::string_view text, Language around) {
  std::string shown;
  for (const Token& token : Analyzer().tokens(text, around)) {
    EXPECT_EQ(token.terms.size(), 1u);
    EXPECT_EQ(token.language == Language::russian, token.stem().starts_with(kRussianPrefix));
    shown += (shown.empty() ? "" : " ") + token.stem();
  }
  return shown;
}

struct Case {
  std::string_view text;
  Language around;
  std::string_view terms;
};

TEST(Language, IsToldSentenceBySentence) {
  const Case kCases[] = {
      // A Russian sentence in a Kazakh article, and a quotation in a Kazakh sentence.
      {"Жиын өтті. Он сказал это на суде.", Language::kazakh, "жиын өт Rон Rсказа Rэт Rна Rсуд"},
      {"Плакатта «Мы против этого решения» деп жазылған.", Language::kazakh,
       "плакат Rмы Rпрот Rэт Rрешен де жазыл"},
      // The other way round.
      {"Суд отложил дело. Қалада жиын өтті. Адвокат подал жалобу.", Language::russian,
       "Rсуд Rотлож Rдел қала жиын өт Rадвокат Rпода Rжалоб"},
      // What tells nothing is in the language around it.
      {"Макс Боқаев. Сот", Language::kazakh, "макс боқаев сот"},
      {"Джакишев, Алматы", Language::russian, "Rджакиш Rалмат"},
      {"Джакишев, Алматы", Language::kazakh, "джакишев алматы"},
      // A letter that Russian lacks keeps its word Kazakh; figures and Latin words are the same in both.
      {"Выступление Қанат Ислама на суде", Language::russian, "Rвыступлен қанат Rислам Rна Rсуд"},
      {"в 2019 году в HRW", Language::russian, "Rв 2019 Rгод Rв hrw"},
      // Loans and names with Russian endings do not make a Kazakh sentence Russian.
      {"Чайковский мен Рудный", Language::kazakh, "чайковский мен рудный"},
      {"Медеу ауданы, в) бап", Language::kazakh, "медеу аудан в бап"},
  };
  for (const auto& [text, around, expected] : kCases) EXPECT_EQ(terms(text, around), expected) << text;
}

TEST(Language, OfAQueryStaysOpenUntilItsWordsTell) {
  const std::pair<std::string_view, std::string_view> kCases[] = {
      {"жәкішев", "жәкішев"},
      {"сот", "сот,Rсот"},
      {"Бокаевты", "бокаев,Rбокаевт,Rбока,Rбокаев"},
      {"HRW 174", "hrw 174"},
      // Russian by its small words: the Kazakh stem of a Russian form is another word (су, water).
      {"решение суда по делу", "Rрешен,решен,решение Rсуд,суд Rпо,по Rдел,дел"},
      {"выступление Токаева", "Rвыступлен,выступлен,выступление Rтокаев,Rтока,токаев,токаева"},
      // A name as it stands is looked for in both languages.
      {"выборы в Астана", "Rвыбор,выбор Rв,в Rаста,Rастан,аста,астана"},
  };
  Analyzer analyzer;
  for (const auto& [query, expected] : kCases) {
    std::string shown;
    analyzer.analyze_query(query, [&](const Token& token) {
      if (!shown.empty()) shown += ' ';
      for (const std::string& term : token.terms) shown += (&term == &token.terms.front() ? "" : ",") + term;
    });
    EXPECT_EQ(shown, expected) << query;
  }
}

// A word of the table is folded, stands there once, and in the letters of its language.
TEST(Language, TableOfFunctionWordsIsSound) {
  const std::vector<TableRow> rows = table_rows(data::function_words());
  EXPECT_GT(rows.size(), 100u);
  std::string_view language, last;
  for (const TableRow& row : rows) {
    ASSERT_EQ(row.size(), 2u);
    EXPECT_TRUE(row[0] == "ru" || row[0] == "kk") << row[0];
    EXPECT_TRUE(is_in_russian_letters(row[1])) << row[1] << ": a Kazakh letter tells by itself";
    EXPECT_EQ(text::folded(row[1]), row[1]);
    if (language == row[0]) {
      EXPECT_LT(last, row[1]);
    }
    language = row[0], last = row[1];
  }
}

TEST(Language, CountsLetters) {
  const LetterCount count = letters_of("Қазақ and казах, 174 «Ё»");
  EXPECT_EQ(count.kazakh, 2u);
  EXPECT_EQ(count.cyrillic, 11u);
  EXPECT_EQ(count.all, 14u);
}

}  // namespace
}  // namespace izde
