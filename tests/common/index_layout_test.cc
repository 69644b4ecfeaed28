#include "common/index_layout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "common/analysis/analyzer.h"
#include "common/text/utf8.h"
#include "izde/error.h"

namespace izde {
namespace {

// Bytes a term takes in Xapian, which doubles NULs and allows 245.
std::size_t bytes_in_xapian(const std::string& term) {
  return term.size() + static_cast<std::size_t>(std::count(term.begin(), term.end(), '\0'));
}

TEST(ArticleTerm, IsThePrefixAndAShortId) {
  const std::string longest(160, 'a');
  const std::string ids[] = {"", "1", "articles/001.txt", "https://example.org/жаңалық", "Q1", longest};
  for (const std::string& id : ids) EXPECT_EQ(article_term(id), "Q" + id);
}

TEST(ArticleTerm, KeepsTheStartOfALongId) {
  const std::string id = std::string(159, 'a') + "ққ";
  const std::string term = article_term(id);
  EXPECT_EQ(term.substr(0, 161), "Q" + std::string(159, 'a') + "\x01");
  EXPECT_EQ(term.size(), 161 + 16u);
}

TEST(ArticleTerm, TellsIdsApartAndFitsXapian) {
  using namespace std::string_literals;
  const std::string start(200, 'a');
  const std::string ids[] = {
      "a"s,
      "ab"s,
      "a\0b"s,
      "a\0"s,
      "\0"s,
      "\0\0"s,
      start,
      start + "1",
      start + "2",
      "a" + start,
      std::string(500, '\0'),
      std::string(501, '\0'),
      std::string(300, '\x80'),
      std::string(301, '\x80'),
      std::string(100000, 'q'),
  };
  std::set<std::string> terms;
  for (const std::string& id : ids) {
    const std::string term = article_term(id);
    EXPECT_TRUE(terms.insert(term).second) << testing::PrintToString(id);
    EXPECT_LE(bytes_in_xapian(term), 245u) << testing::PrintToString(id);
    EXPECT_EQ(article_term(id), term);
  }
}

TEST(Compatible, IsThisLayoutAndThisAnalyzer) {
  EXPECT_NO_THROW(check_compatible("news.izde", std::to_string(kLayoutVersion), analyzer_fingerprint()));
}

TEST(Compatible, IsNothingElse) {
  struct Case {
    std::string layout;
    std::string fingerprint;
    std::string said;
  };
  const Case kCases[] = {
      {"", "", "not an index of Izde"},
      {"", analyzer_fingerprint(), "not an index of Izde"},
      {"0", analyzer_fingerprint(), "index layout 0"},
      {std::to_string(kLayoutVersion + 1), analyzer_fingerprint(),
       "index layout " + std::to_string(kLayoutVersion + 1)},
      {std::to_string(kLayoutVersion), "", "another analyzer"},
      {std::to_string(kLayoutVersion), "kazakh-0-0123456789abcdef", "kazakh-0-0123456789abcdef"},
  };
  for (const auto& [layout, fingerprint, said] : kCases) {
    try {
      check_compatible("news.izde", layout, fingerprint);
      ADD_FAILURE() << layout << ' ' << fingerprint;
    } catch (const Error& error) {
      const std::string message = error.what();
      EXPECT_EQ(error.kind(), ErrorKind::incompatible) << message;
      EXPECT_TRUE(message.starts_with("news.izde: ")) << message;
      EXPECT_NE(message.find(said), std::string::npos) << message;
      EXPECT_NE(message.find("izde-index --index NEWDIR SOURCE..."), std::string::npos) << message;
      EXPECT_EQ(message.find('\n'), std::string::npos) << message;
    }
  }
}

}  // namespace
}  // namespace izde
