#include "indexer/index_writer.h"

#include <xapian.h>

#include <algorithm>
#include <limits>

#include "common/analysis/analyzer.h"
#include "common/article_record.h"
#include "common/index_folder.h"
#include "common/index_layout.h"
#include "common/passage_table.h"
#include "common/table.h"
#include "common/xapian_errors.h"
#include "indexer/city_numbers.h"
#include "indexer/new_spellings.h"
#include "indexer/text_blocks.h"
#include "izde/error.h"

namespace izde {
namespace {

template <class Action>
auto guarded(const std::filesystem::path& index, const Action& action) {
  return with_our_errors(index, XapianUse::writing, action);
}

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
    if (database.get_revision() == 0) {  // nothing has ever been committed to it
      PassageTableWriter::begin(index);  // readers look for the files as soon as the layout is there
      ArticleFileWriter(index, kNoBlock).sync();
      database.set_metadata(kLayoutKey, std::to_string(kLayoutVersion));
      database.set_metadata(kAnalyzerKey, analyzer_fingerprint());
      database.commit();
    }
    check_compatible(index.string(), database.get_metadata(kLayoutKey), database.get_metadata(kAnalyzerKey));
    return database;
  });
}

}  // namespace

struct IndexWriter::State {
  std::filesystem::path index;
  FolderLock lock;
  Xapian::WritableDatabase database;
  Xapian::docid committed;  // the last document of the last commit
  PassageTableWriter table;
  ArticleFileWriter texts;
  CityNumbers cities;
  NewSpellings spellings;
  RemovedPassages removed, was_removed;  // now, and at the last commit
  IndexTotals totals;

  explicit State(const std::filesystem::path& folder)
      : index(made(folder)),
        lock(folder),
        database(opened(folder)),
        committed(database.get_lastdocid()),
        table(folder, committed),
        texts(folder, committed == 0 ? kNoBlock : table.row(committed).block),
        cities(database.get_metadata(kCitiesKey)),
        removed(database.get_metadata(kRemovedKey)),
        was_removed(removed),
        totals(IndexTotals::read(database.get_metadata(kTotalsKey))) {}

  // The files first: what Xapian's commit makes visible must be on disk before it.
  void commit() {
    if (cities.changed()) database.set_metadata(kCitiesKey, cities.lines());
    database.set_metadata(kRemovedKey, removed.bits());
    database.set_metadata(kTotalsKey, totals.text());
    table.sync();
    texts.sync();
    // Not before: Xapian writes them at once, and keeps the room when the disk is full; our files give theirs back.
    for (const auto& [term, key] : spellings.take()) add_spelling(spelling_key(key), term);
    database.commit_transaction();
    committed = database.get_lastdocid();
    was_removed = removed;
  }

  // Gives up a commit that failed. Closing a database outside a transaction commits what is left of it, when there is
  // room again; begun anew and closed, nothing is. Xapian may raise its revision to roll back: the last document tells
  // whether the batch is in all the same.
  void give_up() {
    try {
      database.begin_transaction(false);
    } catch (const Xapian::InvalidOperationError&) {
      // The transaction is not over: the failure came before Xapian's commit.
    }
    try {
      database.close();
      if (Xapian::Database(index.string(), Xapian::DB_BACKEND_GLASS).get_lastdocid() == committed)
        table.drop(), texts.drop();
    } catch (const Xapian::Error&) {
      // It cannot be told; the next writer cuts.
    }
  }

  // The numbers of the first passages of the article's versions, in the order they were written.
  std::vector<Xapian::docid> versions(const std::string& id) const {
    const std::string term = article_term(id);
    return {database.postlist_begin(term), database.postlist_end(term)};
  }

  // The article's first passage as the last commit has it, or as this batch does; 0: there is no such article.
  Xapian::docid committed_passage(const std::string& id) const {
    for (const Xapian::docid first : versions(id))
      if (first <= committed && !was_removed.contains(first)) return first;
    return 0;
  }
  Xapian::docid current_passage(const std::string& id) const {
    for (const Xapian::docid first : versions(id))
      if (!removed.contains(first)) return first;
    return 0;
  }

  ArticleHead head_of(Xapian::docid first) { return decoded_summary(texts.read(table.row(first).block)); }

  // Takes the article that begins at `first` away, or puts it back.
  void mark(Xapian::docid first, bool gone) {
    const std::uint32_t count = head_of(first).passages;
    const std::uint64_t one = gone ? ~std::uint64_t{0} : 1;  // adding the first subtracts one
    for (std::uint32_t passage = first; passage < first + count; ++passage) {
      totals.length += one * table.row(passage).length;
      gone ? removed.add(passage) : removed.take(passage);
    }
    totals.passages += one * count;
    totals.articles += one;
    totals.of(table.row(first).language) += one;
  }

  void remove(const std::string& id) {
    if (const Xapian::docid first = current_passage(id); first != 0) mark(first, true);
  }

  void restore(const std::string& id) {
    remove(id);
    if (const Xapian::docid first = committed_passage(id); first != 0) mark(first, false);
  }

  void add_spelling(const std::string& key, const std::string& term) {
    const std::string known = database.get_metadata(key);
    const std::vector<std::string_view> terms = split(known, kSpellingSeparator);
    if (terms.size() >= kMostSpellings || std::find(terms.begin(), terms.end(), term) != terms.end()) return;
    database.set_metadata(key, known.empty() ? term : known + kSpellingSeparator + term);
  }

  // `article` stands at its first passage.
  void add(const AnalyzedPassage& passage, const Article* article, PassageRow row) {
    Xapian::Document document;
    for (const auto& [term, count] : passage.terms) {
      document.add_term(term, count);
      spellings.meet(term);
    }
    if (article != nullptr) document.add_boolean_term(article_term(article->id));
    if (article != nullptr && !article->source.empty())
      document.add_boolean_term(source_term(article->source));
    row.length = static_cast<std::uint16_t>(
        std::min<std::uint32_t>(passage.length, std::numeric_limits<std::uint16_t>::max()));
    row.fingerprint = passage.fingerprint;
    std::vector<std::uint16_t> city_numbers;
    for (const std::string& city : passage.mentions.cities) city_numbers.push_back(cities.number_of(city));
    const std::vector<std::uint16_t> years(passage.mentions.years.begin(), passage.mentions.years.end());
    table.append(database.add_document(document), row, {city_numbers, years, passage.mentions.regions, passage.sequence});
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
    const Xapian::docid first = state_->committed_passage(id);
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
        state_->add(passages[number], number == 0 ? &article : nullptr, row);
      }
    }
    ++state_->totals.articles;
    ++state_->totals.of(passages.front().language);
  });
}

void IndexWriter::restore(const std::string& id) {
  guarded(state_->index, [&] { state_->restore(id); });
}

void IndexWriter::commit() {
  guarded(state_->index, [&] {
    try {
      state_->commit();
    } catch (...) {
      state_->give_up();
      throw;
    }
    state_->database.begin_transaction();
  });
}

std::uint64_t IndexWriter::articles() const { return state_->totals.articles; }
std::uint64_t IndexWriter::passages() const { return state_->totals.passages; }

}  // namespace izde
