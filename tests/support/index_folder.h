// Runs of the indexer over files made for a test, and what the searcher finds of them.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "indexer/batch.h"
#include "izde/searcher.h"
#include "tests/support/temporary_folder.h"

namespace izde::test {

/// Two articles as JSON Lines.
inline constexpr char kNews[] = R"({"id":"a","title":"Ақтаудағы жиын","text":"Халық алаңға шықты."}
{"id":"b","text":"Сот шешім шығарды.","date":"2019-04-08","city":"Гурьев","url":"u","source":"s","author":"Әсел"}
)";

/// A folder for an index and the sources it is made of.
class IndexFolder : public testing::Test {
 protected:
  const TemporaryFolder folder;
  const std::string index = folder / "news.izde";

  // Indexes files of the folder.
  BatchReport run(const std::vector<std::string>& sources, const BatchObserver& observer = {}) const {
    std::vector<std::string> paths;
    for (const std::string& source : sources) paths.push_back(folder / source);
    return index_sources(index, paths, observer);
  }

  std::vector<Hit> hits(const std::string& query = "") const {
    SearchRequest request;
    request.query = query;
    request.limit = 0, request.per_article = 0;
    return Searcher(index).search(request).hits;
  }

  // The ids found, each once, ascending, apart by blanks.
  std::string found(const std::string& query = "") const {
    std::vector<std::string> ids;
    for (const Hit& hit : hits(query)) ids.push_back(hit.article);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::string shown;
    for (const std::string& id : ids) shown += (shown.empty() ? "" : " ") + id;
    return shown;
  }
};

/// "articles/passages +added ~updated =unchanged", then superseded behind < and rejected behind !.
inline std::string shown(const BatchReport& report) {
  std::string text = std::to_string(report.articles) + '/' + std::to_string(report.passages) + " +" +
                     std::to_string(report.added) + " ~" + std::to_string(report.updated) + " =" +
                     std::to_string(report.unchanged);
  for (const BatchReport::Superseded& old : report.superseded) text += " <" + old.id + '@' + old.source;
  for (const BatchReport::Rejected& rejected : report.rejected)
    text += " !" + rejected.source + (rejected.line ? '#' + std::to_string(*rejected.line) : "");
  return text;
}

}  // namespace izde::test
