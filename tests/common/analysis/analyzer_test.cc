#include "common/analysis/analyzer.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/utf8.h"

namespace izde {
namespace {

struct Case {
  std::string_view input;
  std::string_view expected;
};

// Tokens apart by `|`, figures behind a #.
std::string tokens(std::string_view text) {
  std::string shown;
  for (const Token& token : Analyzer().tokens(text)) {
    if (!shown.empty()) shown += '|';
    if (token.kind == TokenKind::number) shown += '#';
    shown += token.text;
  }
  return shown;
}

// Byte ranges as "0-8 9-13".
std::string ranges(std::string_view text) {
  std::string shown;
  for (const Token& token : Analyzer().tokens(text)) {
    if (!shown.empty()) shown += ' ';
    shown += std::to_string(token.begin) + '-' + std::to_string(token.end);
  }
  return shown;
}

bool is_border(std::string_view text, std::size_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0) != 0x80;
}

// What the analyzer promises of its tokens, whatever the text; the first promise broken, or nothing.
std::string broken_promise(std::string_view text) {
  std::size_t last = 0;
  std::uint32_t position = 0;
  for (const Token& token : Analyzer().tokens(text)) {
    const std::string at = " at byte " + std::to_string(token.begin);
    if (token.begin < last) return "overlap" + at;
    if (token.end <= token.begin || token.end > text.size()) return "range" + at;
    if (!is_border(text, token.begin) || !is_border(text, token.end)) return "border" + at;
    if (token.text != text.substr(token.begin, token.end - token.begin)) return "text" + at;
    if (token.position != position++) return "position" + at;
    if (token.terms.empty()) return "no term" + at;
    for (const std::string& term : token.terms) {
      if (term.empty()) return "empty term" + at;
      if (term.size() > kMaxTermBytes) return "long term" + at;
      if (!text::is_utf8(term)) return "malformed term" + at;
    }
    last = token.end;
  }
  return "";
}

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

// The terms behind the stems.
std::string joined_terms(std::string_view text) {
  std::string shown;
  for (const Token& token : Analyzer().tokens(text)) {
    for (std::size_t i = 1; i < token.terms.size(); ++i) shown += (shown.empty() ? "" : " ") + token.terms[i];
  }
  return shown;
}

// The terms of a query, those of a word apart by commas.
std::string query_terms(std::string_view query) {
  std::string shown;
  Analyzer().analyze_query(query, [&](const Token& token) {
    if (!shown.empty()) shown += ' ';
    for (const std::string& term : token.terms) shown += (&term == &token.terms.front() ? "" : ",") + term;
  });
  return shown;
}

TEST(Analyzer, SplitsWordsFiguresAndEndings) {
  constexpr Case kCases[] = {
      {"", ""},
      {" .,-«»№…", ""},
      {"Ақтауда жиын өтті.", "Ақтауда|жиын|өтті"},
      {"Сол-ақ келді-ау, СОЛ–АҚ.", "Сол|келді|СОЛ"},
      {"Ақ-қара алтын-мыс", "Ақ|қара|алтын|мыс"},
      {"174-баппен", "#174|баппен"},
      {"БҰҰ-ға", "БҰҰ"},
      {"HRW-дің", "HRW"},
      {"бұл-да", "бұл|да"},
      {"Нұр-Сұлтаннан", "Нұр|Сұлтаннан"},
      {"ата-ана", "ата|ана"},
      {"А.Байтұрсынұлы", "А|Байтұрсынұлы"},
      {"Ә. Бөкейхан", "Ә|Бөкейхан"},
      {"2018-інші жылы", "#2018|жылы"},
      {"2018-ІНШІ ЖЫЛЫ", "#2018|ЖЫЛЫ"},
      {"2018-жылы", "#2018|жылы"},
      {"22-сіндегі жиын", "#22|жиын"},
      {"2018 -ші", "#2018|ші"},
      {"2018- ші", "#2018|ші"},
      {"COVID-19", "COVID|#19"},
      {"COVID-19-ға", "COVID|#19"},
      {"3,5 пайыз", "#3,5|пайыз"},
      {"08.04.2019", "#08.04.2019"},
      {"Orda.kz", "Orda|kz"},
      {"келді.Бұл", "келді|Бұл"},
      {"т.б.", "т|б"},
      {"мемлекеттiк", "мемлекеттiк"},  // a Latin i
      {"мемле-\nкеттік", "мемле-\nкеттік"},
      {"мем-\r\n  ле-\nкеттік", "мем-\r\n  ле-\nкеттік"},
      {"мемле\u00AD\nкеттік", "мемле\u00AD\nкеттік"},
      {"мемле¬\nкеттік", "мемле¬\nкеттік"},
      {"Жәкі-\nшевтің", "Жәкі-\nшевтің"},
      {"ата-\nана", "ата|ана"},
      {"Нұр-\nСұлтан", "Нұр|Сұлтан"},
      {"мемле-\n\nкеттік", "мемле|кеттік"},
      {"мемле -\nкеттік", "мемле|кеттік"},
      {"мемле–\nкеттік", "мемле|кеттік"},
      {"2018-\nінші", "#2018"},
      {"БҰҰ-\nға", "БҰҰ"},
      {"сол-\nақ", "сол"},
      {"174-\nбап", "#174|бап"},
      {"OAНA", "OAНA"},  // a Cyrillic Н
      {"2019ж. Астанада", "#2019|ж|Астанада"},
      {"2019ж.Астанада", "#2019|ж|Астанада"},
      {"5кг, 3,5млн теңге", "#5|кг|#3,5|млн|теңге"},
      {"2018жылы 10теңгеге", "#2018|жылы|#10|теңгеге"},
      {"2018де 5ке", "#2018|#5"},
      {"7а сынып, 15Б үй", "7а|сынып|15Б|үй"},
      {"қа\u00ADла\u00ADлар", "қа\u00ADла\u00ADлар"},
      {"«Егемен Қазақстан» (газет)", "Егемен|Қазақстан|газет"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(tokens(input), expected) << input;
}

TEST(Analyzer, CutsEndingsOffWhatIsNoKazakhWord) {
  constexpr Case kCases[] = {
      // Whatever ties them to it.
      {"2018‐інші, 2018‑інші, 2018–інші", "#2018|#2018|#2018"},
      {"2018 – інші", "#2018|інші"},
      {"халықтың 10%-ы, 10%-ға, 36,6°-та, 5‰-ге", "халықтың|#10|#10|#36,6|#5"},
      {"10%ға, 100$-дан, 18+-ке", "#10|#100|#18"},
      {"10% -ға", "#10|ға"},
      {"Facebook'те HRW’дің БҰҰ'ға", "Facebook|HRW|БҰҰ"},
      {"«Open»-нің, \"HRW\"-ға, (БҰҰ)-да", "Open|HRW|БҰҰ"},
      {"«Егемен»-ге", "Егемен|ге"},
      {"2018-iншi, HRW-дiң", "#2018|HRW"},  // a Latin i
      // Names in Latin letters, of any case.
      {"Facebook-те iPhone-ды Wi-Fi-да COVID-19-дың", "Facebook|iPhone|Wi|Fi|COVID|#19"},
      {"G20-ға 5G-ні X-ке", "G20|5G|X"},
      {"Facebook-парақшасы", "Facebook|парақшасы"},
      {"ҚазҰУ-дың, ҚазҰУ-дық", "ҚазҰУ|ҚазҰУ|дық"},
      {"Қазақ-ты, мемлекеттiк-ке", "Қазақ|ты|мемлекеттiк|ке"},  // a Latin i
      // Written on.
      {"БҰҰға ІІМнің ҚРның ЖШСге АҚШтан", "БҰҰ|ІІМ|ҚР|ЖШС|АҚШ"},
      {"HRWдің Facebookте CNNдегі CIAға", "HRW|Facebook|CNN|CIA"},
      {"5і 2018де 2025нші 1,5ке", "#5|#2018|#2025|#1,5"},
      {"2019ж 20см 5Г", "#2019|ж|#20|см|5Г"},
      {"ВКонтакте ҚазМУдың Ана Әнге", "ВКонтакте|ҚазМУдың|Ана|Әнге"},
      // Letters that look alike are no ending, and a word with one is no name.
      {"Aйтғали Oсы Oсыны НRW", "Aйтғали|Oсы|Oсыны|НRW"},  // Latin A, O, O; Cyrillic Н
      {"oсылар мемлекеттiң", "oсылар|мемлекеттiң"},        // Latin o, i
      {"О'Нил д’Артаньян O'Neill'дің", "О'Нил|д’Артаньян|O'Neill"},
      // Nothing but endings, and one row of them.
      {"2018-жылы 174-бап 5-ай 2-ақ", "#2018|жылы|#174|бап|#5|ай|#2"},
      {"БҰҰ-ға-да", "БҰҰ|да"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(tokens(input), expected) << input;
}

TEST(Analyzer, SplitsAddresses) {
  constexpr Case kCases[] = {
      {"a.b@mail.kz", "a|b|mail|kz"},
      {"user_name@mail.ru", "user|name|mail|ru"},
      {"https://www.orda.kz/news/2019/ak-orda?id=15&x=y", "orda|kz|news|#2019|ak|orda|id|#15|x|y"},
      {"Http://orda.kz, WWW.orda.kz", "orda|kz|orda|kz"},
      {"Orda.kz-тен", "Orda|kz"},
      {"http www", "http|www"},
      {"a_1, 03_2387", "a|#1|#03|#2387"},
      {"_@_.:", ""},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(tokens(input), expected) << input;
}

TEST(Analyzer, JoinsCompounds) {
  constexpr Case kCases[] = {
      {"174-бап", "174-бап"},
      {"174-баппен", "174-бап"},
      {"174–бап", "174-бап"},
      {"174‑БАБЫНЫҢ", "174-бап"},
      {"174 бап, 174 - бап, 174--бап, 174:5", ""},
      {"03-2387", "03-2387"},
      {"7594-20-00-3/51", "7594-20-00-3/51"},
      {"2019-жылы", "2019-жыл"},
      {"2019–2020", "2019-2020"},
      {"COVID-19-дың", "covid-19"},
      {"5-інші-6-ншы", ""},
      {"ата-ана, км/сағ", ""},
      {"Нұр-Сұлтан-2", "нұр-сұлтан-2"},
      {"orda.kz", "orda.kz"},
      {"Orda.kz-тен", "orda.kz"},
      {"Orda.kz-сайты", "orda.kz"},
      {"a.b@mail.kz", "a.b@mail.kz"},
      {"www.my-site.kz/kaz", "my-site.kz"},
      {"А.Байтұрсынұлы, келді.Бұл, Sports.kz.Қазақ", "sports.kz"},
      {"3.5, 08.04.2019-да", ""},
      // Eight parts at most.
      {"1-1-1-1-1-1-1-1-1-1", "1-1-1-1-1-1-1-1 1-1"},
      {"1-1-1-1-1-1-1-1-1", "1-1-1-1-1-1-1-1"},
      // Russian parts, in a Russian sentence.
      {"Это 10-дневный срок, и он прошел.", "R10-дневн"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(joined_terms(input), expected) << input;
}

TEST(Analyzer, LeavesOutJoinedTermsThatAreTooLong) {
  for (std::size_t letters : {100u, 118u}) {
    EXPECT_EQ(joined_terms("1-" + repeated("w", letters)), "1-" + repeated("w", letters));
  }
  for (std::size_t letters : {119u, 300u}) EXPECT_EQ(joined_terms("1-" + repeated("w", letters)), "");
  EXPECT_EQ(joined_terms(repeated("w", 300) + "-1-2 3-4"), "3-4");
}

// A query makes the joined term of the text, in both languages, and no word more.
TEST(Analyzer, JoinsCompoundsOfAQuery) {
  constexpr Case kCases[] = {
      {"174-баппен", "174 бап,Rбапп,Rбаппен,Rбап,174-бап,R174-бапп"},
      {"03-2387", "03 2387,03-2387"},
      {"Orda.kz-тен", "orda kz,orda.kz"},
      {"срок для 10-дневный", "Rсрок,срок Rдля,для 10 Rдневн,Rдневный,дневн,дневный,10-дневный,R10-дневн"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(query_terms(input), expected) << input;
}

TEST(Analyzer, KeepsByteRanges) {
  constexpr Case kCases[] = {
      {"174-баппен", "0-3 4-16"},     {"БҰҰ-ға келді", "0-6 12-22"},   {"Нұр-Сұлтаннан", "0-6 7-25"},
      {"А.Байтұрсынұлы", "0-2 3-27"}, {"2018-інші жылы", "0-4 14-22"}, {"Orda.kz", "0-4 5-7"},
      {"БҰҰға 10%-ға", "0-6 11-13"},  {"HRWдің еді", "0-3 10-16"},     {"a.b@mail.kz", "0-1 2-3 4-8 9-11"},
      {"мемлекеттiк", "0-21"},        {"келді.Бұл", "0-10 11-17"},     {" «қала»\n", "3-11"},
  };
  for (const auto& [input, expected] : kCases) EXPECT_EQ(ranges(input), expected) << input;
}

TEST(Analyzer, MakesOneTermOfManySpellings) {
  constexpr Case kCases[] = {
      {"174-баппен", "174-бап"},
      {"БҰҰ-ға", "БҰҰ"},
      {"бұұ", "БҰҰ-ның"},
      {"Нұр-Сұлтаннан", "нұр-сұлтан"},
      {"2018-інші жылы", "2018 жыл"},
      {"мемлекеттiк", "мемлекеттік"},
      {"ҮШIН", "үшін"},  // a Latin I
      {"қа\u00ADлалар", "қала"},
      {"ҚАЛАЛАРДА", "қалалардан"},
      {"актёр", "актер"},
      {"Ақтауда", "Ақтаудан"},
  };
  for (const auto& [one, other] : kCases) EXPECT_EQ(Analyzer().stems(one), Analyzer().stems(other)) << one;
}

TEST(Analyzer, KeepsItsPromisesOnOddTexts) {
  const std::string odd[] = {
      "қа\u00ADла \u00AD\u00AD \u200B\u200D \uFEFF",
      "...а...б...",
      "----- 1-1-1-ші-ші",
      "БҰҰ-БҰҰ-ға-ға",
      "а'б’в .а а. А.Ә.Б.",
      "1.а.2.б",
      "\U0001F600қала\U0001F468\u200D\U0001F469",
      "и\u0306и\u0306",
      "\u0306қала",
      "é\u0301ё\u0308",
      "漢字かな ไทย العربية",
      "\uFDFA\uFDFA\uFDFA",  // one character that folds to eighteen
      std::string("a\0b\0", 4),
      "\u2028\u2029",
      "қала\tқала\r\nқала",
      repeated("қ", 100000),
      repeated("a", 200000),
      repeated("қа.", 50000),
      repeated("лар", 30000),
      repeated("1-ші ", 20000),
      repeated("1-", 50000),
      repeated("a.", 50000) + "1",
      repeated("a@b_1/", 20000),
      repeated("қазақ-1/", 20000),
      repeated("БҰҰға-", 20000),
      "1-\u115F-2 \u115F-3 4-\u115F",
      repeated("\uFDFA", 200),
      repeated("\U00010400", 100),
      repeated("а\u00AD", 500),
  };
  for (const std::string& text : odd) EXPECT_EQ(broken_promise(text), "") << text.substr(0, 60);
}

TEST(Analyzer, KeepsItsPromisesOnAnyBytes) {
  std::mt19937 random(1);
  for (int i = 0; i < 3000; ++i) {
    std::string bytes(random() % 200, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random() & 0xFF);
    const std::string text = text::repaired(bytes);
    EXPECT_EQ(broken_promise(text), "") << testing::PrintToString(bytes);
  }
}

TEST(Analyzer, KeepsItsPromisesOnAnyMixOfCharacters) {
  constexpr std::u32string_view kCharacters =
      U"аәқтаҚІЁйіi аaZ9.-'’ \n\u00AD\u0306\u200D«»1 2-\U0001F600\uFDFA漢";
  std::mt19937 random(2);
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    for (std::size_t count = random() % 60; count > 0; --count)
      text::append(kCharacters[random() % kCharacters.size()], text);
    EXPECT_EQ(broken_promise(text), "") << text;
  }
}

// Each byte is looked at once, not once for each that follows: this would take hours.
TEST(Analyzer, ReadsOverMillionsOfBlanks) {
  for (const std::string_view blank : {" ", "\t", "\n", "- ", "-\n"}) {
    const std::string text = "сөз" + repeated(blank, 2'000'000) + "\nсөз";
    EXPECT_EQ(Analyzer().tokens(text).size(), 2u) << testing::PrintToString(blank);
  }
}

TEST(Analyzer, TellsItsStepsOnlyWhenTracing) {
  EXPECT_TRUE(Analyzer().tokens("Қалаларда").front().steps.empty());
  Analyzer tracing(Analyzer::Trace::on);
  const std::vector<Token> traced = tracing.tokens("Қалаларда");
  ASSERT_EQ(traced.size(), 1u);
  EXPECT_EQ(traced.front().steps.front(), "lower case: қалаларда");
  EXPECT_EQ(traced.front().steps.back(), "stem: қала");
  EXPECT_EQ(traced.front().stem(), Analyzer().tokens("Қалаларда").front().stem());
  const std::pair<std::string_view, std::string_view> kCases[] = {
      {"2018-іншісінде", "ordinal: -інші; possessive: -сі; case: -нде"},
      {"HRW’дiң", "lower case: hrw; case: -дің; stem: hrw"},  // a Latin i
      {"БҰҰға", "lower case: бұұ; case: -ға; stem: бұұ"},
      {"174-баппен", "case: -пен; stem: бап; joined: 174-бап"},
      {"COVID-19-дың", "case: -дың; joined: covid-19"},
      {"мемле-\nкеттiң", "line end: мемлекеттiң; look-alike: мемлекеттің; case: -тің; stem: мемлекет"},
      {"Hұр-Сұлтанға Tоқаевты", "look-alike: Тоқаевты; lower case: тоқаевты; case: -ты; stem: тоқаев"},
  };
  for (const auto& [text, expected] : kCases) {
    std::string steps;
    const std::vector<Token> all = tracing.tokens(text);
    for (const std::string& step : all.back().steps) steps += (steps.empty() ? "" : "; ") + step;
    EXPECT_EQ(steps, expected) << text;
  }
}

TEST(Analyzer, HasOneFingerprint) {
  EXPECT_EQ(analyzer_fingerprint(), analyzer_fingerprint());
  EXPECT_EQ(analyzer_fingerprint().find('\n'), std::string::npos);
}

}  // namespace
}  // namespace izde
