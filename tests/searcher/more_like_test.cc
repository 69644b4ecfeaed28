// More like this, through the public header.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "izde/searcher.h"
#include "tests/support/small_index.h"

namespace izde {
namespace {

using test::SmallIndex;

std::string article(const std::string& id, const std::string& text, const std::string& fields = "") {
  return R"({"id": ")" + id + R"(", "text": ")" + text + "\"" + fields + "}";
}

constexpr char kBridge[] =
    "Қаланың шетіндегі ескі көпір су тасқынынан кейін құлап, екі ауылдың тұрғындары бір айдан бері қалаға қайықпен "
    "қатынап жүр. Әкімдік жаңа көпірдің құрылысын күзде бастаймыз деп уәде берді.";

const std::vector<std::string> kArticles = {
    article("bridge", kBridge, R"(, "date": "2019")"),
    article("copy", kBridge, R"(, "date": "2020")"),
    article("flood", "Су тасқыны көпірді бұзды. Тұрғындар қайықпен көшірілді.", R"(, "date": "2021")"),
    article("boats", "Балықшылар қайықтарын жөндеді.", R"(, "date": "2022")"),
    article("theatre", "Театрда спектакльдің тұсаукесері өтті.", R"(, "date": "2022")"),
    article(
        "sections",
        R"(МӘДЕНИЕТ\n\nТеатрдың сахнасында спектакль қойылды.\n\nШАРУАШЫЛЫҚ\n\nБалықшылар көлде қайық жүргізді.)"),
    article("dump.jsonl#7", "Спектакльге театр сыншылары келді."),
    article("dump.jsonl", "Балықшылар кеңесі қайық сатып алды."),
    article("lonely", "Ғарышкер телескоппен жұлдызды бақылады."),
    article("empty", "Бұл да, ол да емес, бірақ сол үшін."),
};

const std::string& index_path() {
  static const SmallIndex index(kArticles);
  static const std::string path = index.path();
  return path;
}

SearchResult like(const std::string& what, const std::string& year = "") {
  SearchRequest request;
  request.like = what;
  if (!year.empty()) request.years = {year};
  return Searcher(index_path()).search(request);
}

std::string ids_of(const SearchResult& result) {
  std::string ids;
  for (const Hit& hit : result.hits)
    ids += (ids.empty() ? "" : " ") + hit.article + ":" + std::to_string(hit.passage);
  return ids;
}

TEST(MoreLike, FindsOthersOfTheSubject) {
  const struct {
    std::string like, hits;
  } cases[] = {
      {"theatre", "dump.jsonl#7:1 sections:1"},
      {"sections#1", "dump.jsonl#7:1 theatre:1"},
      {"sections #2",
       "boats:1 dump.jsonl:1 flood:1 bridge:1"},  // as a hit is printed; "copy" is one of bridge
      {"dump.jsonl#7", "theatre:1 sections:1"},   // an id of its own, not a passage
      {"dump.jsonl#7#1", "theatre:1 sections:1"},
      {"dump.jsonl#1", "boats:1 sections:2 flood:1 bridge:1"},
      {"lonely", ""},
      {"empty", ""},
  };
  for (const auto& [what, hits] : cases) EXPECT_EQ(ids_of(like(what)), hits) << what;
}

TEST(MoreLike, LeavesOutTheArticleAndItsCopies) {
  const SearchResult result = like("bridge");
  EXPECT_EQ(result.hits.at(0).article, "flood");
  for (const Hit& hit : result.hits) EXPECT_TRUE(hit.article != "bridge" && hit.article != "copy");
  EXPECT_EQ(result.total.passages, result.hits.size());
  ASSERT_EQ(result.facets.at(0).field, FacetField::year);
  for (const Facet::Value& value : result.facets[0].values) EXPECT_GT(value.value, "2020");
}

TEST(MoreLike, GoesWithFilters) {
  EXPECT_EQ(ids_of(like("boats", "2021")), "flood:1");
  EXPECT_EQ(ids_of(like("boats", "2010")), "");
}

TEST(MoreLike, SaysWhatItLooksFor) {
  const SearchResult result = like("theatre");
  EXPECT_EQ(result.understood, "спектакл театр");  // the other words are in no other article
  EXPECT_FALSE(result.suggestion);
  EXPECT_TRUE(result.notes.empty());
  EXPECT_EQ(like("empty").notes.size(), 1u);
  EXPECT_EQ(like("empty").understood, "");
}

TEST(MoreLike, LooksForThirtyWordsAtMost) {
  const std::vector<std::string> syllables = {"ба", "ла", "на", "та", "са", "қа", "ма", "да"};
  std::string long_text;
  for (const std::string& one : syllables)
    for (const std::string& two : syllables) long_text += one + two + "рқан ";
  const SmallIndex index(
      {article("a", long_text), article("b", "Тағы " + long_text + " соңы басқаша аяқталды.")});
  SearchRequest request;
  request.like = "a";
  const std::string understood = Searcher(index.path()).search(request).understood;
  EXPECT_EQ(std::count(understood.begin(), understood.end(), ' '), 29) << understood;
}

TEST(MoreLike, OfRussian) {
  const SmallIndex index(
      {article("a", "Журналист писал о новом законе, который принял парламент республики."),
       article(
           "b",
           "Парламент обсудил проект закона о средствах массовой информации, который внесло правительство."),
       article("c", "Погода была хорошая, и дети пошли в лес за грибами.")});
  SearchRequest request;
  request.like = "a";
  const SearchResult result = Searcher(index.path()).search(request);
  EXPECT_EQ(ids_of(result), "b:1");
  EXPECT_EQ(result.understood.find('R'), std::string::npos) << result.understood;
}

TEST(MoreLike, IsOfTheNewestVersion) {
  SmallIndex index({article("a", "Театрда спектакль қойылды."), article("b", "Спектакль ұнады."),
                    article("c", "Көпір салынды.")});
  index.add({article("a", "Қалада көпір ашылды.")});
  SearchRequest request;
  request.like = "a";
  EXPECT_EQ(ids_of(Searcher(index.path()).search(request)), "c:1");
}

TEST(MoreLike, RefusesWhatIsNotThere) {
  const struct {
    std::string like, message;
  } cases[] = {
      {"жоқ", "--like жоқ: the index has no article of this id; take one from a hit"},
      {"жоқ#1", "--like жоқ#1: the index has no article of this id; take one from a hit"},
      {"bridge#", "--like bridge#: the index has no article of this id; take one from a hit"},
      {"bridge#one", "--like bridge#one: the index has no article of this id; take one from a hit"},
      {"bridge#-1", "--like bridge#-1: the index has no article of this id; take one from a hit"},
      {"bridge#0", "--like bridge#0: the article has 1 passage; name one of them"},
      {"sections#3", "--like sections#3: the article has 2 passages; name one of them"},
      {"#", "--like #: the index has no article of this id; take one from a hit"},
      {"bridge#99999999999999999999",
       "--like bridge#99999999999999999999: the index has no article of this id; take one from a hit"},
  };
  for (const auto& [what, message] : cases) try {
      like(what);
      ADD_FAILURE() << what << " was found";
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::bad_request);
      EXPECT_EQ(error.what(), message);
    }
}

}  // namespace
}  // namespace izde
