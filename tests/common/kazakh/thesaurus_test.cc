#include "common/kazakh/thesaurus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <string_view>

#include "common/kazakh/data.h"
#include "common/kazakh/look_alikes.h"
#include "common/table.h"
#include "common/text/folding.h"
#include "izde/error.h"
#include "tests/support/messages.h"

namespace izde::kazakh {
namespace {

struct Case {
  std::string_view input;
  std::string_view expected;
};

std::string shown(const ThesaurusForm& form) {
  std::string text = form.text;
  if (!form.code.empty()) text += '|' + form.code;
  if (form.since != 0 || form.until != 0)
    text += '|' + std::to_string(form.since) + ".." + std::to_string(form.until);
  return text;
}

std::string read(std::string_view table) {
  std::string text;
  for (const ThesaurusEntry& entry : read_thesaurus(table, "own.tsv")) {
    text += '(';
    for (const ThesaurusForm& form : entry) text += (text.ends_with('(') ? "" : ", ") + shown(form);
    text += ')';
  }
  return text;
}

std::string message_of(std::string_view table) {
  try {
    return read(table);
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::bad_request);
    return error.what();
  }
}

TEST(Thesaurus, ReadsATable) {
  constexpr Case kCases[] = {
      {"", ""},
      {"# түсіндірме\n\n", ""},
      {"БҰҰ\tБіріккен Ұлттар Ұйымы\n", "(БҰҰ, Біріккен Ұлттар Ұйымы)"},
      {"БҰҰ\tБіріккен Ұлттар Ұйымы", "(БҰҰ, Біріккен Ұлттар Ұйымы)"},
      {"\xEF\xBB\xBF# кесте\r\nЕО\tЕуроодақ\r\n\r\nШЫҰ\tШОС\r\n", "(ЕО, Еуроодақ)(ШЫҰ, ШОС)"},
      {" ЕО \t Еуроодақ ", "(ЕО, Еуроодақ)"},
      {"ЕО\tЕуроодақ\t\t\n\t\t\n", "(ЕО, Еуроодақ)"},
      {"174-бап [ҚК 2015..]\t164-бап [ҚК 1998..2014]\tараздық қоздыру",
       "(174-бап|ҚК|2015..0, 164-бап|ҚК|1998..2014, араздық қоздыру)"},
      {"130-бап [ҚК 2015..]\t130-бап [ӘҚБтК 2015..]", "(130-бап|ҚК|2015..0, 130-бап|ӘҚБтК|2015..0)"},
      {"Нұр Отан [..2022]\tАманат партиясы [2022..]", "(Нұр Отан|0..2022, Аманат партиясы|2022..0)"},
      {"Отан[ 1999..2006 ]\tНұр Отан", "(Отан|1999..2006, Нұр Отан)"},
      {"174-бап [  ҚК   2015.. ]\tараздық", "(174-бап|ҚК|2015..0, араздық)"},
      {"Талдау [орталығы] үйі\tТалдау үйі", "(Талдау [орталығы] үйі, Талдау үйі)"},
      {"БАҚ # емес\tСМИ", "(БАҚ # емес, СМИ)"},
  };
  for (const Case& row : kCases) EXPECT_EQ(message_of(row.input), row.expected) << row.input;
}

TEST(Thesaurus, RefusesWhatMakesNoSense) {
  constexpr Case kCases[] = {
      {"# кесте\n\nБҰҰ", "own.tsv:3: one form only; write behind it what means the same, after a tab"},
      {"БҰҰ Біріккен Ұлттар Ұйымы\n",
       "own.tsv:1: one form only; write behind it what means the same, after a tab"},
      {"ЕО\tЕуроодақ\nБҰҰ\t\t", "own.tsv:2: one form only; write behind it what means the same, after a tab"},
      {"БҰҰ\t\tООН", "own.tsv:1: an empty form; write one tab between two forms"},
      {"\tБҰҰ\tООН", "own.tsv:1: an empty form; write one tab between two forms"},
      {"[ҚК 2015..]\tараздық", "own.tsv:1: an empty form; write one tab between two forms"},
      {"БҰҰ\t«—»", "own.tsv:1: «—»: no letter or figure; write a word"},
      {"БҰҰ\tООН\tбұұ", "own.tsv:1: бұұ: stands twice in the entry; leave one out"},
      {"174-бап [ҚК 2015..]\t174-бап [ҚК ..2020]",
       "own.tsv:1: 174-бап [ҚК ..2020]: stands twice in the entry; leave one out"},
      {"Отан [2006..1999]\tНұр Отан",
       "own.tsv:1: Отан [2006..1999]: the first year is after the last; write them the other way round"},
  };
  for (const Case& row : kCases) EXPECT_EQ(message_of(row.input), row.expected) << row.input;
  for (const char* bracket :
       {"[]", "[ҚК]", "[..]", "[2015]", "[2015-2020]", "[15..]", "[02015..]", "[0000..]", "[+999..]",
        "[2015..2020..]", "[ҚК 2015.. жаңа]", "[Қылмыстық кодекс 2015..]", "[2014 2015..]", "]",
        "[ҚК, 2015..20]", "[ҚК2015..]", "[- 2015..]"})
    EXPECT_EQ(message_of(std::string("174-бап ") + bracket + "\tараздық"),
              std::string("own.tsv:1: 174-бап ") + bracket +
                  ": the bracket cannot be read; write [2015..], [1998..2014], [..2014], or [LAW 2015..]");
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

TEST(Thesaurus, BoundsWhatItReads) {
  const std::string twenty = repeated("сөз ", 20), long_word(300, 'a');
  EXPECT_NO_THROW(read(twenty + "\tсөз"));
  EXPECT_EQ(
      message_of("сөз\t" + twenty + "артық"),
      "own.tsv:1: сөз сөз сөз сөз сөз сөз сөз сөз сөз сөз …: longer than 20 words or 300 bytes; leave its core");
  EXPECT_NO_THROW(read(long_word + "\tсөз"));
  EXPECT_NE(message_of(long_word + "a\tсөз").find("longer than 20 words or 300 bytes"), std::string::npos);
  EXPECT_EQ(message_of("ЕО\tЕуроодақ\n" + std::string(10'001, '#')),
            "own.tsv:2: longer than 10,000 bytes; write an entry a line");
  EXPECT_NO_THROW(read(repeated("ЕО\tЕуроодақ\n", 100'000) + "#\n\n"));
  EXPECT_EQ(message_of(repeated("ЕО\tЕуроодақ\n", 100'001)),
            "own.tsv:100001: more than 100,000 entries; leave out what you do not search for");
}

TEST(Thesaurus, RefusesWhatIsNoText) {
  EXPECT_EQ(message_of("ЕО\tЕуро\xD0\n"), "own.tsv:1: not UTF-8; save it as plain text in UTF-8");
  EXPECT_EQ(message_of("\xFF\xFE\x15\x04"), "own.tsv:1: not UTF-8; save it as plain text in UTF-8");
  for (std::string_view bytes :
       {std::string_view("Z\0\t\0", 4), std::string_view("# кесте\rЕО\tЕуроодақ\r\n"),
        std::string_view("ЕО\tЕуро\x1Bодақ")})
    EXPECT_EQ(message_of(bytes), "own.tsv:1: holds control characters; save it as plain text in UTF-8")
        << bytes;
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    constexpr std::string_view kBytes[] = {"\t", "\n",  "[", "]",    "..", "2015",
                                           " ",  "бап", "#", "\xD0", "\r", "-"};
    std::string table;
    for (unsigned length = random() % 30; length > 0; --length) table += kBytes[random() % std::size(kBytes)];
    try {
      for (const ThesaurusEntry& entry : read_thesaurus(table, "own.tsv"))
        EXPECT_GE(entry.size(), 2u) << table;
    } catch (const Error& error) {
      EXPECT_TRUE(test::is_documented(error.what())) << error.what();
    }
  }
}

// A number of an article, "174-бап", "188-1-бап".
bool is_number(const ThesaurusForm& form) { return form.text.ends_with("-бап"); }

struct Built {
  std::vector<ThesaurusEntry> organisations = read_thesaurus(data::organisations(), "organisations.tsv");
  std::vector<ThesaurusEntry> charges = read_thesaurus(data::charges(), "charges.tsv");
};

std::size_t count_charges(const std::vector<ThesaurusEntry>& charges, std::string_view code) {
  return static_cast<std::size_t>(
      std::count_if(charges.begin(), charges.end(), [&](const ThesaurusEntry& entry) {
        return entry.front().code == code && !std::all_of(entry.begin(), entry.end(), is_number);
      }));
}

TEST(ThesaurusTables, AreReadWithoutError) {
  const Built built;
  EXPECT_GE(built.organisations.size(), 250u);
  EXPECT_GE(count_charges(built.charges, "ҚК"), 150u);
  EXPECT_GE(count_charges(built.charges, "ӘҚБтК"), 20u);
  EXPECT_EQ(thesaurus().size(), built.organisations.size() + built.charges.size());
}

TEST(ThesaurusTables, HaveNumbersOfALawAndItsYears) {
  const Built built;
  for (const ThesaurusEntry& entry : built.organisations)
    for (const ThesaurusForm& form : entry) EXPECT_TRUE(!is_number(form) && form.code.empty()) << form.text;
  for (const ThesaurusEntry& entry : built.charges) {
    EXPECT_TRUE(is_number(entry.front())) << entry.front().text;
    for (const ThesaurusForm& form : entry) {
      const bool has_figure = form.text.find_first_of("0123456789") != std::string::npos;
      EXPECT_EQ(has_figure, is_number(form)) << form.text;
      EXPECT_EQ(form.code == "ҚК" || form.code == "ӘҚБтК", is_number(form)) << form.text;
      EXPECT_EQ(form.since != 0, is_number(form)) << form.text;
    }
  }
}

TEST(ThesaurusTables, HaveWhatResearchersAskFor) {
  constexpr Case kCases[] = {
      {"БҰҰ", "Біріккен Ұлттар Ұйымы"},
      {"ЕҚЫҰ", "Еуропадағы қауіпсіздік және ынтымақтастық ұйымы"},
      {"HRW", "Human Rights Watch"},
      {"ІІМ", "Ішкі істер министрлігі"},
      {"ҰҚК", "Ұлттық қауіпсіздік комитеті"},
      {"Нұр Отан", "Аманат партиясы"},
      {"ҚМГ", "KazMunayGas"},
      {"174-бап|ҚК|2015..0", "алауыздықты қоздыру"},
      {"174-бап|ҚК|2015..0", "164-бап|ҚК|1998..2014"},
      {"жала жабу", "73-3-бап|ӘҚБтК|2020..0"},
      {"жала жабу", "129-бап|ҚК|1998..2014"},
      {"көрінеу жалған ақпарат тарату", "274-бап|ҚК|2015..0"},
      {"азаптау", "347-1-бап|ҚК|2002..2011"},
      {"400-бап|ҚК|2015..0", "334-бап|ҚК|1998..2014"},
      {"рұқсатсыз митинг өткізу", "488-бап|ӘҚБтК|2015..0"},
  };
  const auto has = [](const ThesaurusEntry& entry, std::string_view form) {
    return std::any_of(entry.begin(), entry.end(), [&](const ThesaurusForm& other) {
      return text::folded(shown(other)) == text::folded(form);
    });
  };
  for (const auto& [one, other] : kCases)
    EXPECT_TRUE(std::any_of(thesaurus().begin(), thesaurus().end(),
                            [&, &one = one, &other = other](const ThesaurusEntry& entry) {
                              return has(entry, one) && has(entry, other);
                            }))
        << one << " and " << other;
}

// A number means one article in a year, and a wording one charge.
TEST(ThesaurusTables, GiveAChargeOnce) {
  std::map<std::string, int> seen;
  for (const ThesaurusEntry& entry : Built().charges)
    for (const ThesaurusForm& form : entry)
      for (int year = std::max(form.since, 1990); year <= (form.until == 0 ? 2030 : form.until); ++year) {
        const std::string key = text::folded(form.text) + ' ' + form.code + ' ' + std::to_string(year);
        EXPECT_EQ(++seen[key], 1) << key;
      }
}

// A Latin letter in a Cyrillic word, or the other way: "ХВҚ" with a Latin B.
TEST(ThesaurusTables, HaveNoLookAlikes) {
  const Built built;
  for (const auto* table : {&built.organisations, &built.charges})
    for (const ThesaurusEntry& entry : *table)
      for (const ThesaurusForm& form : entry)
        for (std::string_view word : split(form.text, ' ')) {
          std::string out;
          EXPECT_EQ(unify_look_alikes(word, out), Script::mixed) << form.text;
        }
}

}  // namespace
}  // namespace izde::kazakh
