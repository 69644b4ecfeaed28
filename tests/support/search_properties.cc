#include "tests/support/search_properties.h"

#include <string>

#include "common/text/utf8.h"
#include "izde/json.h"
#include "izde/searcher.h"
#include "tests/support/require.h"
#include "tests/support/small_index.h"

namespace izde::test {
namespace {

// An index is made once, of articles that have what the syntax asks for.
Searcher& used_searcher() {
  static const SmallIndex index({
      R"({"id":"1","title":"Макс Боқаев","date":"2016-11-28","city":"Атырау","source":"Izde үлгісі","text":"Атыраудағы сот Макс Боқаевты 174-баппен айыптады. Жер митингі туралы БҰҰ сарапшылары мәлімдеді."})",
      R"({"id":"2","date":"2019","text":"Біріккен Ұлттар Ұйымы Маңғыстау облысында жиын өткізді. Әлеуметтік араздық қоздыру бабы."})",
      R"({"id":"3","title":"Мұхтар Жәкішев","city":"Ақтау","text":"Жәкішевке қатысты үкім шықты. Ол 174-бап емес. HRW мен ЕҚЫҰ үкімді сынады."})",
      R"({"id":"4","source":"Азаттық","text":"Суд в Астане. Бокаева осудили за митинг. МЧС предупредило о паводке."})",
  });
  static Searcher searcher(index.path());
  return searcher;
}

void require_sound(const std::vector<ByteRange>& ranges, std::string_view text) {
  std::size_t at = 0;
  for (const auto& [begin, end] : ranges) {
    require(at <= begin && begin < end && end <= text.size(), "a range out of order", begin);
    require(text::is_utf8(text.substr(begin, end - begin)), "no whole characters", begin);
    at = end;
  }
}

void require_sound(const SearchResult& result) {
  require(result.total.articles <= result.total.passages, "more articles than passages");
  require((result.total.passages == 0) == result.hits.empty(), "matches, and no hit");
  require(text::is_utf8(result.understood), "what was understood is not UTF-8");
  double last = result.hits.empty() ? 0 : result.hits.front().score.value_or(0);
  for (const Hit& hit : result.hits) {
    require(hit.score.value_or(0) <= last, "hits out of order", hit.rank);
    last = hit.score.value_or(0);
    require_sound(hit.highlights, hit.text);
    require_sound(hit.title_highlights, hit.title);
    double sum = 0;
    for (const ScorePart& part : hit.explanation) sum += part.score;
    require(std::abs(sum - last) < 0.001 * (1 + last), "a score that is not explained", hit.rank);
  }
}

}  // namespace

void check_search(std::string_view bytes) {
  SearchRequest request;
  request.query = bytes;
  request.explain = true;
  const SearchResult result = used_searcher().search(request);
  require_sound(result);
  require(!json_lines(result, bytes).empty(), "no JSON");
  request.synonyms = SynonymUse::never;
  const SearchResult alone = used_searcher().search(request);
  require_sound(alone);
  require(alone.total.passages <= result.total.passages, "synonyms take hits away");
  request.plain = true;
  require_sound(used_searcher().search(request));
}

}  // namespace izde::test
