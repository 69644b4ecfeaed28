#include "indexer/index_writer.h"

#include <xapian.h>

#include <algorithm>
#include <limits>
#include <map>

#include "common/analysis/analyzer.h"
#include "common/article_record.h"
#include "common/index_folder.h"
#include "common/index_layout.h"
#include "common/passage_table.h"
#include "common/table.h"
#include "common/xapian_errors.h"
#include "izde/error.h"

namespace izde {
namespace {

template <class Action>
auto guarded(const std::filesystem::path& index, const Action& action) {
  return with_our_errors(index, XapianUse::writing, action);
}

// The numbers of the cities that the index knows.
class CityNumbers {
 public:
  explicit CityNumbers(const std::string& lines) {
    for (std::string_view name : split(lines, '\n')) number_of(std::string(name));
    changed_ = false;
  }
  std::uint16_t number_of(const std::string& city) {
    const auto [found, added] = numbers_.try_emplace(city, static_cast<std::uint16_t>(names_.size()));
    if (added) {
      if (names_.size() > std::numeric_limits<std::uint16_t>::max())
        throw Error(ErrorKind::failure,
                    "city " + city +
                        ": an index holds 65,536 cities at most; correct the field `city` of the sources");
      names_.push_back(city), changed_ = true;
    }
    return found->second;
  }
  bool changed() const { return changed_; }
  std::string lines() const {
    std::string lines;
    for (const std::string& name : names_) lines += name + '\n';
    return lines;
  }

 private:
  std::map<std::string, std::uint16_t> numbers_;
  std::vector<std::string> names_;
  bool changed_ = false;
};

// Makes the folder where there is none.
const std::filesystem::path& made(const std::filesystem::path& index) {
  std::error_code failed;
  std::filesystem::create_directories(index, failed);
  if (failed)
    throw Error(ErrorKind::failure,
                index.string() + ": " + failed.message() + "; name a folder that can be made there");
  check_permissions(index, true);
  return index;
}

// Clears away what a run leaves that was killed while it began an index. All else in the folder is another's.
void clear_beginnings(const std::filesystem::path& index) {
  std::error_code failed;
  for (const char* left : {"postlist.glass", "v.tmp", "flintlock"})
    std::filesystem::remove(index / left, failed);
  if (!std::filesystem::is_empty(index, failed))
    throw Error(ErrorKind::failure, index.string() + ": not empty and no index of Izde; name another folder");
}

Xapian::WritableDatabase opened(const std::filesystem::path& index) {
  constexpr int kFlags = Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_TERMLIST;
  if (!holds_index(index)) clear_beginnings(index);
  return guarded(index, [&] {
    Xapian::WritableDatabase database(index.string(), kFlags);
    if (database.get_revision() == 0) {     // nothing has ever been committed to it
      PassageTableWriter::begin(index);     // readers look for the files as soon as the layout is there
      ArticleFileWriter(index, kNoBlock).sync();
      database.set_metadata(kLayoutKey, std::to_string(kLayoutVersion));
      database.set_metadata(kAnalyzerKey, analyzer_fingerprint());
      database.commit();
    }
    check_compatible(index.string(), database.get_metadata(kLayoutKey), database.get_metadata(kAnalyzerKey));
    return database;
  });
}

// Cuts the text of an article into blocks; the white space behind a block belongs to it.
std::vector<TextBlock> blocks_of(const Article& article, const std::vector<AnalyzedPassage>& passages) {
  std::vector<TextBlock> blocks(1);
  for (const AnalyzedPassage& passage : passages) {
    if (!blocks.back().passages.empty() && passage.range.end - blocks.back().begin > kBlockBytes) {
      blocks.emplace_back().begin = passage.range.begin;
    }
    blocks.back().passages.push_back(passage.range);
  }
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const std::size_t end = i + 1 < blocks.size() ? blocks[i + 1].begin : article.text.size();
    blocks[i].text = article.text.substr(blocks[i].begin, end - blocks[i].begin);
  }
  return blocks;
}

}  // namespace

struct IndexWriter::State {
  std::filesystem::path index;
  FolderLock lock;
  Xapian::WritableDatabase database;
  PassageTableWriter table;
  ArticleFileWriter texts;
  CityNumbers cities;
  RemovedPassages removed;
  IndexTotals totals;

  explicit State(const std::filesystem::path& folder)
      : index(made(folder)),
        lock(folder),
        database(opened(folder)),
        table(folder, database.get_lastdocid()),
        texts(folder, database.get_lastdocid() == 0 ? kNoBlock : table.row(database.get_lastdocid()).block),
        cities(database.get_metadata(kCitiesKey)),
        removed(database.get_metadata(kRemovedKey)),
        totals(IndexTotals::read(database.get_metadata(kTotalsKey))) {}

  // The number of the article's first passage; 0: there is no such article. Of its versions only the last can
  // be there.
  Xapian::docid first_passage(const std::string& id) const {
    const std::string term = article_term(id);
    Xapian::docid last = 0;
    const auto end = database.postlist_end(term);
    for (auto version = database.postlist_begin(term); version != end; ++version) last = *version;
    return removed.contains(last) ? 0 : last;
  }

  ArticleHead head_of(Xapian::docid first) { return decoded_summary(texts.read(table.row(first).block)); }

  void remove(const std::string& id) {
    const Xapian::docid first = first_passage(id);
    if (first == 0) return;
    const std::uint32_t count = head_of(first).passages;
    for (std::uint32_t i = 0; i < count; ++i) {
      totals.length -= table.row(first + i).length;
      removed.add(first + i);
    }
    totals.passages -= count;
    --totals.articles;
    --totals.of(table.row(first).language);
  }

  void add(const AnalyzedPassage& passage, const std::string& article_term, PassageRow row) {
    Xapian::Document document;
    for (const auto& [term, count] : passage.terms) document.add_term(term, count);
    if (!article_term.empty()) document.add_boolean_term(article_term);
    row.length = static_cast<std::uint16_t>(
        std::min<std::uint32_t>(passage.length, std::numeric_limits<std::uint16_t>::max()));
    std::vector<std::uint16_t> city_numbers;
    for (const std::string& city : passage.mentions.cities) city_numbers.push_back(cities.number_of(city));
    const std::vector<std::uint16_t> years(passage.mentions.years.begin(), passage.mentions.years.end());
    table.append(database.add_document(document), row, {city_numbers, years, passage.sequence});
    totals.length += row.length;
    ++totals.passages;
  }
};

IndexWriter::IndexWriter(const std::filesystem::path& index)
    : state_(guarded(index, [&] { return std::make_unique<State>(index); })) {
  guarded(index, [&] { state_->database.begin_transaction(); });
}

IndexWriter::~IndexWriter() = default;  // closing a database cancels its transaction

std::optional<std::uint64_t> IndexWriter::hash_of(const std::string& id) const {
  return guarded(state_->index, [&]() -> std::optional<std::uint64_t> {
    const Xapian::docid first = state_->first_passage(id);
    if (first == 0) return std::nullopt;
    return state_->head_of(first).content_hash;
  });
}

void IndexWriter::put(const Article& article, std::uint64_t content_hash,
                      const std::vector<AnalyzedPassage>& passages) {
  guarded(state_->index, [&] {
    state_->remove(article.id);
    const ArticleHead head{content_hash, static_cast<std::uint32_t>(passages.size()), article};
    std::uint32_t number = 0;
    for (const TextBlock& block : blocks_of(article, passages)) {
      PassageRow row{.published = packed(article.published), .language = passages.front().language};
      row.block = state_->texts.append(encoded(block, number == 0 ? &head : nullptr));
      for (; row.in_block < block.passages.size(); ++row.in_block, ++number) {
        row.number = number + 1;
        state_->add(passages[number], number == 0 ? article_term(article.id) : std::string(), row);
      }
    }
    ++state_->totals.articles;
    ++state_->totals.of(passages.front().language);
  });
}

// The files first: what Xapian's commit makes visible must be on disk before it.
void IndexWriter::commit() {
  guarded(state_->index, [&] {
    if (state_->cities.changed()) state_->database.set_metadata(kCitiesKey, state_->cities.lines());
    state_->database.set_metadata(kRemovedKey, state_->removed.bits());
    state_->database.set_metadata(kTotalsKey, state_->totals.text());
    state_->table.sync();
    state_->texts.sync();
    state_->database.commit_transaction();
    state_->database.begin_transaction();
  });
}

std::uint64_t IndexWriter::articles() const { return state_->totals.articles; }
std::uint64_t IndexWriter::passages() const { return state_->totals.passages; }

}  // namespace izde
