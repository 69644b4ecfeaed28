#include "indexer/batch.h"

#include <chrono>
#include <map>

#include "common/hash.h"
#include "indexer/article_analysis.h"
#include "indexer/index_writer.h"

namespace izde {
namespace {

enum class Change { added, updated, unchanged };

// Everything of an article that the index keeps or depends on, as one string for hashing.
std::uint64_t hash_of(const Article& article) {
  std::string all;
  const auto add = [&](const std::string& field) { all += std::to_string(field.size()) + ":" + field; };
  for (const std::string* field :
       {&article.title, &article.text, &article.url, &article.source, &article.fields})
    add(*field);
  for (const std::string& city : article.cities) add(city);
  for (int part : {article.published.year, article.published.month, article.published.day,
                   static_cast<int>(article.date_source)})
    add(std::to_string(part));
  return content_hash(all);
}

class Batch {
 public:
  Batch(const std::filesystem::path& index, const BatchObserver& observer)
      : writer_(index), observer_(observer) {}

  void take(Reading&& reading) {
    stop_if_asked();
    const ReadResult& result = reading.result;
    if (!result.article) return reject({reading.source, result.line, result.rejected});
    if (!reading.encoding.empty()) ++report_.encodings[std::string(reading.encoding)];
    std::string place = reading.source.empty() ? "-" : reading.source;
    if (result.line) place += "#" + std::to_string(*result.line);
    // What was read: an article without a title gets one of its text below.
    report_.bytes += result.article->title.size() + result.article->text.size();
    put(*reading.result.article, std::move(place));
    if (observer_.progress) observer_.progress(report_);
  }

  BatchReport finish() {
    stop_if_asked();
    for (const auto& [id, taken] : taken_)
      ++(taken.change == Change::added     ? report_.added
         : taken.change == Change::updated ? report_.updated
                                           : report_.unchanged);
    if (report_.added + report_.updated > 0) writer_.commit();
    report_.articles = writer_.articles();
    report_.passages = writer_.passages();
    return std::move(report_);
  }

 private:
  void stop_if_asked() const {
    if (observer_.stop != nullptr && *observer_.stop) throw Interrupted{};
  }

  struct Taken {
    std::string source;
    std::uint64_t hash;
    Change change;  // of what the last commit has
  };

  void reject(BatchReport::Rejected rejected) {
    if (rejected.source.empty()) rejected.source = "-";
    if (observer_.rejected) observer_.rejected(rejected);
    report_.rejected.push_back(std::move(rejected));
  }

  // Of equal ids the last counts: an article that ends as it was before the run has not changed.
  void put(Article& article, std::string place) {
    const std::uint64_t hash = hash_of(article);
    const std::optional<std::uint64_t> committed = writer_.hash_of(article.id);
    const Change change = !committed           ? Change::added
                          : *committed == hash ? Change::unchanged
                                               : Change::updated;
    const auto [found, first] = taken_.try_emplace(article.id, Taken{place, hash, change});
    Taken& taken = found->second;
    if (!first) report_.superseded.push_back({article.id, std::exchange(taken.source, std::move(place))});
    const bool differs = first ? change != Change::unchanged : taken.hash != hash;
    taken.hash = hash, taken.change = change;
    if (!differs) return;
    if (change == Change::unchanged)
      writer_.restore(article.id);
    else
      write(article, hash);
  }

  void write(Article& article, std::uint64_t hash) {
    const std::vector<AnalyzedPassage> passages = analyzed_passages(article, analyzer_);
    if (article.title.empty()) article.title = shown_title(article.text, analyzer_.segmenter());
    writer_.put(article, hash, passages);
  }

  IndexWriter writer_;
  const BatchObserver& observer_;
  Analyzer analyzer_;
  BatchReport report_;
  std::map<std::string, Taken> taken_;  // by id
};

}  // namespace

BatchReport index_sources(const std::filesystem::path& index, const std::vector<std::string>& sources,
                          const BatchObserver& observer, const ReadOptions& options) {
  const auto began = std::chrono::steady_clock::now();
  Batch batch(index, observer);
  read_sources(sources, options, observer.stop, [&](Reading&& reading) { batch.take(std::move(reading)); });
  BatchReport report = batch.finish();
  report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  return report;
}

}  // namespace izde
