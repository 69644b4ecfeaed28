// Reading of each format: formats-bench SOURCE... takes the articles of the sources, writes them in every format into a
// temporary folder, and reads each of these files or folders. Prints, apart by tabs: the format, megabytes of text, those of the
// files, megabytes of text a second (median of five runs, without indexing), and that divided by the rate of JSON Lines.
#include <algorithm>
#include <chrono>
#include <functional>
#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

#include "indexer/reading.h"
#include "tests/support/archives.h"
#include "tests/support/documents.h"
#include "tests/support/encoded.h"
#include "tests/support/pages.h"
#include "tests/support/records.h"
#include "tests/support/temporary_folder.h"

namespace izde {
namespace {

constexpr int kRuns = 5;

std::vector<Article> articles_in(const std::vector<std::string>& sources) {
  std::vector<Article> articles;
  read_sources(sources, {}, nullptr, [&](Reading&& reading) {
    if (reading.result.article) articles.push_back(std::move(*reading.result.article));
  });
  for (Article& article : articles) {
    if (article.published.day == 0) article.published = {2019, 4, 8};
    std::replace(article.id.begin(), article.id.end(), '/', '-');
  }
  return articles;
}

struct Rate {
  double text = 0, seconds = 0;  // megabytes
  double per_second() const { return text / seconds; }
};

Rate read(const std::string& source) {
  Rate rate;
  const auto began = std::chrono::steady_clock::now();
  read_sources({source}, {}, nullptr, [&](Reading&& reading) {
    if (!reading.result.article) throw std::runtime_error(reading.source + ": " + reading.result.rejected);
    rate.text += static_cast<double>(reading.result.article->text.size()) / 1e6;
  });
  rate.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  return rate;
}

double megabytes(const std::filesystem::path& source) {
  if (std::filesystem::is_regular_file(source))
    return static_cast<double>(std::filesystem::file_size(source)) / 1e6;
  double all = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(source))
    if (entry.is_regular_file()) all += static_cast<double>(entry.file_size()) / 1e6;
  return all;
}

class Bench {
 public:
  explicit Bench(std::vector<Article> articles) : articles_(std::move(articles)) {}

  void file(const std::string& name, const std::string& bytes) {
    folder_.write(name, bytes);
    measure(name);
  }

  void pages(const std::string& extension, const std::function<std::string(const Article&)>& write) {
    for (const Article& article : articles_)
      folder_.write(extension + "/" + article.id + "." + extension, write(article));
    measure(extension);
  }

 private:
  void measure(const std::string& name) {
    std::vector<Rate> runs;
    for (int i = 0; i < kRuns; ++i) runs.push_back(read(folder_ / name));
    std::nth_element(runs.begin(), runs.begin() + kRuns / 2, runs.end(),
                     [](const Rate& a, const Rate& b) { return a.seconds < b.seconds; });
    const Rate& median = runs[kRuns / 2];
    if (first_ == 0) first_ = median.per_second();
    std::cout << name << '\t' << median.text << '\t' << megabytes(folder_ / name) << '\t'
              << median.per_second() << '\t' << median.per_second() / first_ << std::endl;
  }

  std::vector<Article> articles_;
  test::TemporaryFolder folder_;
  double first_ = 0;  // the rate of the first
};

void run(const std::vector<std::string>& sources) {
  using namespace test;
  const std::vector<Article> articles = articles_in(sources);
  const std::string jsonl = jsonl_of(articles), csv = csv_of(articles);
  Members members;
  for (const Article& article : articles) members.emplace_back(article.id + ".txt", txt_of(article));
  std::cout << std::fixed << std::setprecision(2);
  Bench bench(articles);
  bench.file("a.jsonl", jsonl);
  for (const auto& [extension, filter] :
       {std::pair("gz", "gzip"), std::pair("zst", "zstd"), std::pair("xz", "xz"), std::pair("bz2", "bzip2")})
    bench.file(std::string("a.jsonl.") + extension, compressed(jsonl, filter));
  bench.file("a.json", json_of(articles));
  bench.file("a.csv", csv);
  bench.file("a.pt154.jsonl", in_encoding(jsonl, "PT154"));  // without the lines that it has no letters for
  bench.file("a.rss", rss_of(articles));
  bench.file("a.atom", atom_of(articles));
  bench.file("a.zip", archive_of(members, "zip"));
  bench.file("a.tar.gz", archive_of(members, "ustar", "gzip"));
  bench.pages("txt", txt_of);
  bench.pages("md", md_of);
  bench.pages("html", [](const Article& article) { return html_of(article); });
  bench.pages("docx", docx_of);
  bench.pages("odt", odt_of);
  bench.pages("pdf", pdf_of);
}

}  // namespace
}  // namespace izde

int main(int argc, char** argv) {
  if (argc < 2) return std::cerr << "Usage: formats-bench SOURCE...\n", 2;
  try {
    izde::run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    return std::cerr << "formats-bench: " << error.what() << '\n', 2;
  }
}
