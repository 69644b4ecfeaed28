// A query typed with the wrong keyboard layout is answered with the one that was meant, if the index has it.
#include <gtest/gtest.h>

#include <string>

#include "izde/searcher.h"
#include "tests/support/small_index.h"

namespace izde {
namespace {

class Suggestions : public testing::Test {
 protected:
  test::SmallIndex index{
      {R"({"id":"a","text":"Мұхтар Жәкішев Қазақстанда тұрады. Халық пен жер туралы айтты."})",
       R"({"id":"b","text":"2019 жылы HRW есебі шықты. COVID-19 келді. Ер адам келді, ақша алды."})",
       R"({"id":"c","text":"Суд вынес решение по делу о митинге. Адвокат с этим решением не согласен."})"}};

  std::string suggested(const std::string& query) {
    SearchRequest request;
    request.query = query;
    return Searcher(index.path()).search(request).suggestion.value_or("");
  }
};

TEST_F(Suggestions, AreWhatTheKeysGiveOnAnotherKeyboard) {
  const std::pair<std::string, std::string> kCases[] = {
      {"0fpf0cnfy", "қазақстан"},            // the Kazakh layout
      {"rfpfrcnfy", "казакстан"},            // the Russian one
      {"V9[nfh :2r3itd", "Мұхтар Жәкішев"},  // punctuation is letters
      {"Ve[nfh :frbitdnsy", "Мухтар Жакишевтын"},
      {"[fks0", "халық"},
      {"cel", "суд"},
      {"htitybt celf gj ltke", "решение суда по делу"},
      {"2019 ;sks", "2019 жылы"},
      {"rfpfrcnfy xyz", ""},  // the index lacks the other
  };
  for (const auto& [typed, query] : kCases) EXPECT_EQ(suggested(typed), query) << typed;
}

TEST_F(Suggestions, AreNoneForWhatIsMeantAsItIs) {
  for (const std::string query :
       {"HRW", "Instagram", "Tokayev", "human rights", "Zhakishev", "Qazaqstan", "174", "2019", "COVID-19",
        "03-2387", "a.b@mail.kz", "қазақстан", "0fpf0cnfy қазақстан", "by", "", " ", "...", ";", "-"})
    EXPECT_EQ(suggested(query), "") << query;
}

TEST_F(Suggestions, TakeAnyBytesAndBoundedTime) {
  for (const std::string query : {"\xFF", "a\xFF", "\x01 a", "'", "`~[]", "a'b", "\"", "0\t0fpf0cnfy"})
    EXPECT_NO_THROW(suggested(query)) << query;
  EXPECT_EQ(suggested(std::string(100'000, 'a')), "");
  std::string words;
  while (words.size() < 100'000) words += "0fpf0cnfy ";
  EXPECT_EQ(suggested(words), "");  // too long for a slip of the hand
}

}  // namespace
}  // namespace izde
