// The checks of what reads files: those that come to be indexed, and those of an index.
#include <algorithm>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "common/article_record.h"
#include "common/kazakh/calendar.h"
#include "common/kazakh/head_line.h"
#include "common/kazakh/places.h"
#include "common/passage_table.h"
#include "common/text/utf8.h"
#include "indexer/filed_date.h"
#include "indexer/formats/format.h"
#include "indexer/formats/html_tree.h"
#include "indexer/head_lines.h"
#include "indexer/mojibake.h"
#include "indexer/packing.h"
#include "indexer/passage_splitter.h"
#include "izde/error.h"
#include "tests/support/encoded.h"
#include "tests/support/properties.h"
#include "tests/support/readings.h"
#include "tests/support/records.h"
#include "tests/support/require.h"
#include "tests/support/temporary_folder.h"

namespace izde::test {
namespace {

std::vector<ReadResult> results_of(Reader reader, std::string_view bytes) {
  std::istringstream in{std::string(bytes)};
  std::vector<ReadResult> results;
  reader(in, {"news", "news", {}}, [&](ReadResult&& result) { results.push_back(std::move(result)); });
  return results;
}

bool exists(const Date& date) {
  return date.day != 0     ? kazakh::existing(date.year, date.month, date.day).has_value()
         : date.month != 0 ? kazakh::existing(date.year, date.month, 1).has_value()
                           : kazakh::existing(date.year, 1, 1).has_value();
}

void require_sound(const Article& article) {
  require(!article.id.empty(), "an article without an id");
  require(!text::trimmed(article.text).empty(), "an article without text");
  for (const std::string* field :
       {&article.id, &article.title, &article.text, &article.url, &article.source, &article.fields})
    require(text::is_utf8(*field), "a field that is not UTF-8");
  for (const std::string& city : article.cities) require(text::is_utf8(city), "a city that is not UTF-8");
  require(text::trimmed(article.title) == article.title, "a title with blanks at its end");
  require(!article.published.known() || exists(article.published), "a date that does not exist");
}

void require_sound(const ReadResult& result) {
  require(result.article.has_value() == result.rejected.empty(), "an article and a reason, or neither");
  require(text::is_utf8(result.rejected), "a reason that is not UTF-8");
  if (result.article) require_sound(*result.article);
}

// Reads other fields once more, as those of another article.
void require_kept(const std::string& fields) {
  if (fields.empty()) return;
  require(fields.starts_with("{\"") && fields.ends_with('}'), "fields that are no object");
  const auto again = results_of(read_json_lines, "{\"text\":\"а\"," + fields.substr(1));
  require(again.size() == 1 && again[0].article, "fields that cannot be read again");
  require(again[0].article->fields == fields, "fields that are read otherwise");
}

// Results are sound, and their lines in order.
void require_sound(const std::vector<ReadResult>& results) {
  std::size_t last = 1;
  for (const ReadResult& result : results) {
    require_sound(result);
    require(!result.article || result.line, "an article without a line");
    require(!result.line || *result.line >= last, "lines out of order", last);
    last = result.line.value_or(last);
    if (result.article) require_kept(result.article->fields);
  }
}

// The articles of results, when all are; else none.
std::vector<Article> articles_of(const std::vector<ReadResult>& results) {
  std::vector<Article> articles;
  for (const ReadResult& result : results) {
    if (!result.article) return {};
    articles.push_back(*result.article);
  }
  return articles;
}

nlohmann::json sorted_fields(const Article& article) {
  return article.fields.empty() ? nlohmann::json() : nlohmann::json::parse(article.fields);
}

void require_same(const std::vector<Article>& one, const std::vector<Article>& other) {
  require(one.size() == other.size(), "not as many articles", other.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    const Article &a = one[i], &b = other[i];
    const bool is_same = a.text == b.text && a.title == b.title && a.published == b.published &&
                         a.cities == b.cities && a.url == b.url && a.source == b.source;
    require(is_same && sorted_fields(a) == sorted_fields(b), "an article is read otherwise", i);
  }
}

std::size_t lines_with_content(std::string_view bytes) {
  std::size_t lines = 0;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    lines += !text::trimmed(bytes.substr(0, end)).empty();
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  return lines;
}

// Runs `action`; what an index holds may be damaged, and nothing else.
template <class Action>
void damaged_or_done(const Action& action) {
  try {
    action();
  } catch (const Error& error) {
    require(error.kind() == ErrorKind::damaged, error.what());
  }
}

void require_sound(const TextBlock& block) {
  std::size_t last = block.begin;
  for (const Range& passage : block.passages) {
    require(last <= passage.begin && passage.begin <= passage.end, "passages out of order", passage.begin);
    last = passage.end;
  }
  require(last - block.begin <= block.text.size(), "a passage outside its text", last);
}

void require_same(const TextBlock& one, const TextBlock& other) {
  require(one.begin == other.begin && one.text == other.text, "a block with another text");
  require(one.passages == other.passages, "a block with other passages");
}

}  // namespace

void check_json_lines(std::string_view bytes) {
  const std::vector<ReadResult> results = results_of(read_json_lines, bytes);
  require(results.size() == lines_with_content(bytes), "lines left out", results.size());
  std::size_t last = 0;
  for (const ReadResult& result : results) {
    require_sound(result);
    require(result.line && *result.line > last, "lines out of order", last);
    last = *result.line;
    if (result.article) require_kept(result.article->fields);
  }
}

void check_json(std::string_view bytes) {
  const std::vector<ReadResult> results = results_of(read_json, bytes);
  require_sound(results);
  require(!results.empty() || bytes.find('{') == std::string_view::npos, "an object passed over");
  const std::vector<Article> of_lines = articles_of(results_of(read_json_lines, bytes));
  if (of_lines.empty()) return;
  std::string list = "[" + std::string(bytes) + "]";
  require_same(of_lines, articles_of(results_of(read_json, list)));
}

void check_csv(std::string_view bytes) {
  for (const Reader reader : {read_csv, read_tsv}) {
    const std::vector<ReadResult> results = results_of(reader, bytes);
    require_sound(results);
    const std::vector<Article> articles = articles_of(results);
    if (!articles.empty()) require_same(articles, articles_of(results_of(read_csv, csv_of(articles))));
  }
}

namespace {

void check_page(std::string_view bytes, const std::string& name) {
  const std::vector<Reading> readings = readings_of(std::string(bytes), name);
  require(readings.size() == 1, "not one article of one file", readings.size());
  const ReadResult& result = readings[0].result;
  require(!result.line, "a line of a whole file");
  require_sound(result);
  if (!result.article) return;
  require(result.article->text.find('\r') == std::string::npos, "a carriage return");
  require(result.article->title.find('\n') == std::string::npos, "a title of two lines");
}

}  // namespace

void check_publication(std::string_view bytes) {
  const std::string text = text::repaired(bytes);
  for (const auto& line : {kazakh::head_line(text), kazakh::place_at_start(text)}) {
    if (!line) continue;
    require(line->date || !line->city.empty(), "a line that says nothing");
    require(!line->date || (line->date->day != 0 && exists(*line->date)), "a day that does not exist");
    require(line->city.empty() || kazakh::city_named(line->city) == line->city, "no city");
  }
  for (const auto& date : {date_in_url(text), date_in_path(text)})
    require(!date || exists(*date), "a date that does not exist");
  for (const bool is_page : {false, true}) {
    Article article;
    article.text = article.url = text;
    take_head_lines(article, is_page);
    require(is_page ? article.text.size() <= text.size() : article.text == text, "a text that grew");
    date_by_address(article, text);
    require(article.published.known() == (article.date_source != DateSource::none),
            "a date without a source");
    require(!article.published.known() || exists(article.published), "a date that does not exist");
    require(article.cities.size() <= 1, "more than one place");
  }
}

void check_plain_text(std::string_view bytes) { check_page(bytes, "news.txt"); }

void check_markdown(std::string_view bytes) { check_page(bytes, "news.md"); }

void check_html(std::string_view bytes) {
  check_page(bytes, "news.html");
  const std::string html = text::repaired(bytes);
  const std::optional<HtmlTree> tree = html_tree(html.substr(0, html.find('\0')));
  if (!tree) return;
  for (std::size_t i = 1; i < tree->size(); ++i) {
    const HtmlNode& node = (*tree)[i];
    require(node.parent < i && i < node.end && node.end <= (*tree)[node.parent].end,
            "a node out of its place", i);
    require(text::is_utf8(node.text), "a text that is not UTF-8", i);
  }
}

void check_feed(std::string_view bytes) {
  std::size_t last = 0;
  for (const Reading& reading : readings_of(std::string(bytes), "news.xml")) {
    require_sound(reading.result);
    require(!reading.result.line || *reading.result.line >= last, "items out of order", last);
    last = reading.result.line.value_or(last);
    if (reading.result.article) require_kept(reading.result.article->fields);
  }
}

void check_packing(std::string_view bytes) {
  const auto read_all = [](std::istream& in) {
    for (char part[1 << 12]; in.read(part, sizeof part), in.gcount() > 0;) {
    }
    return in.bad();
  };
  bool is_bad = false;
  std::istringstream packed{std::string(bytes)};
  const std::string failure = unpack(packed, [&](std::istream& content) { is_bad = read_all(content); });
  require(is_bad == !failure.empty(), "a stream that ends before its end");
  std::istringstream archive{std::string(bytes)};
  std::size_t refused = 0, broken = 0;
  for_each_member(archive,
                  {.wants =
                       [](const std::string& name) {
                         require(text::is_utf8(name) && !name.empty(), "a member without a name");
                         return true;
                       },
                   .read = [&](const std::string&, std::istream& content) { broken += read_all(content); },
                   .refuse =
                       [&](const std::string&, const std::string& why) {
                         require(!why.empty(), "a refusal without a reason");
                         ++refused;
                       }});
  require(broken <= refused, "a member that broke off in silence");
}

void check_encoding(std::string_view bytes) {
  constexpr std::size_t kMostPerByte = 4;
  for (const char* given : {"", "UTF-16", "PT154", "GB18030", "ISO-2022-JP", "UTF-7"}) {
    const Decoded read = read_encoded(std::string(bytes), given);
    require(read.encoding.empty() != read.reason.empty(), "an encoding and a reason, or neither");
    require(!read.encoding.empty() || read.text.empty(), "text of an encoding in doubt", read.text.size());
    require(read.encoding == "UTF-8" || text::is_utf8(read.text), "decoded text that is not UTF-8");
    require(read.text.size() <= kMostPerByte * bytes.size(), "more text than bytes", read.text.size());
    for (const std::size_t piece : {1, 7})
      require(read_encoded(std::string(bytes), given, piece).text == read.text, "another text in pieces",
              piece);
  }
}

void check_mojibake(std::string_view text) {
  require(text::is_utf8(mojibake_reason(text)), "a reason that is not UTF-8");
  const std::string repaired = text::repaired(text);
  require(mojibake_reason(repaired) == mojibake_reason(text::repaired(repaired)),
          "another reason of the same text");
}

void check_article_record(std::string_view bytes) {
  for (const bool first : {true, false}) {
    ArticleHead head, again;
    damaged_or_done([&] { decoded_summary(bytes); });
    damaged_or_done([&] {
      const TextBlock block = decoded(bytes, first ? &head : nullptr);
      require_sound(block);
      require_same(decoded(encoded(block, first ? &head : nullptr), first ? &again : nullptr), block);
      require(head.article.title == again.article.title && head.article.id == again.article.id,
              "another title");
    });
  }
}

void check_article_record_of(std::string_view text) {
  text::Segmenter segmenter;
  TextBlock block{text.size(), std::string(text), {}};
  for (const Passage& passage : split_into_passages(text, segmenter))
    block.passages.push_back({block.begin + passage.range.begin, block.begin + passage.range.end});
  ArticleHead head, read;
  head.content_hash = text.size(), head.passages = 1;
  head.article.id = head.article.title = block.text;
  require_same(decoded(encoded(block, &head), &read), block);
  require_same(decoded(encoded(block, nullptr), nullptr), block);
  require(read.article.id == head.article.id && read.article.title == head.article.title, "another head");
  require(read.content_hash == head.content_hash && read.passages == head.passages, "another summary");
}

void check_passage_table(std::string_view bytes) {
  if (bytes.empty()) return;
  static const TemporaryFolder folder;
  const std::uint32_t last = static_cast<unsigned char>(bytes.front()) % 8;
  const std::string_view rows = bytes.substr(1, (last + 1) * sizeof(PassageRow));
  folder.write("passages.izde", rows);
  folder.write("values.izde", bytes.substr(1 + rows.size()));
  damaged_or_done([&] {
    const PassageTable table(folder.path(), last);
    std::size_t sum = 0;
    for (std::uint32_t document = 0; document <= last + 1; ++document)
      damaged_or_done([&] {
        const PassageRow& row = table.row(document);
        require(document <= last, "a row that is not there", document);
        for (const auto& list : {table.cities(row), table.years(row), table.tokens(row)})
          for (std::uint16_t value : list) sum += value;
        const std::uint32_t first = table.first_of(document);
        require(first > 0 && first <= document, "a first passage behind its article's others", first);
      });
    require(sum <= 3 * std::size_t{last + 1} * 0xFFFF * 0xFFFF, "a sum of what is not there", sum);
  });
}

}  // namespace izde::test
