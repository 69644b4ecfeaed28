#include "searcher/index_reader.h"

#include <xapian.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>

#include "common/article_record.h"
#include "common/index_folder.h"
#include "common/index_layout.h"
#include "common/kazakh/regions.h"
#include "common/table.h"
#include "common/xapian_errors.h"
#include "izde/error.h"

namespace izde {
namespace {

// Runs `action`; an error of Xapian becomes ours, or means that the state is gone.
template <class Action>
auto guarded(const std::filesystem::path& index, const Action& action) {
  return with_our_errors(index, XapianUse::reading, [&] {
    try {
      return action();
    } catch (const Xapian::DatabaseModifiedError&) {
      throw IndexChanged{};
    } catch (const Xapian::DocNotFoundError&) {
      throw IndexChanged{};
    }
  });
}

Error missing(const std::filesystem::path& index) {
  return Error(ErrorKind::missing, index.string() + ": no index here; make one with izde-index --index " +
                                       index.string() + " SOURCE...");
}

void check_folder(const std::filesystem::path& index) {
  std::error_code failed;
  const std::filesystem::file_status status = std::filesystem::status(index, failed);
  if (status.type() == std::filesystem::file_type::not_found) throw missing(index);
  if (!std::filesystem::exists(status))
    throw Error(ErrorKind::failure, index.string() + ": " + failed.message() + "; name another folder");
  if (!std::filesystem::is_directory(status))
    throw Error(ErrorKind::missing, index.string() + ": a file, not the folder of an index; name the folder");
  check_permissions(index, false);
  if (!holds_index(index)) throw missing(index);
}

Error contradicts(const std::filesystem::path& index) {
  return Error(ErrorKind::damaged,
               index.string() + ": contradicts itself; index the sources again into a new folder");
}

// What every commit changes: Xapian's file of revision and roots. Empty when there is none.
std::string mark_of(const std::filesystem::path& index) {
  std::ifstream file(index / "iamglass", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool is_in_first_block(const PassageRow& row) { return row.number == row.in_block + 1u; }

std::vector<std::string> city_names(const Xapian::Database& database) {
  const std::string lines = database.get_metadata(kCitiesKey);
  std::vector<std::string> names;
  for (std::string_view name : split(lines, '\n')) names.emplace_back(name);
  return names;
}

}  // namespace

struct IndexReader::State {
  std::filesystem::path index;
  Xapian::Database database;
  PassageTable table;
  ArticleFile texts;
  std::vector<std::string> cities;
  RemovedPassages removed;
  IndexTotals totals;

  State(const std::filesystem::path& folder, const Xapian::Database& opened)
      : index(folder),
        database(opened),
        table(folder, database.get_lastdocid()),
        texts(folder, table.last() == 0 ? kNoBlock : table.row(table.last()).block),
        cities(city_names(database)),
        removed(database.get_metadata(kRemovedKey)),
        totals(IndexTotals::read(database.get_metadata(kTotalsKey))) {}

  static std::unique_ptr<State> opened(const std::filesystem::path& folder) {
    check_folder(folder);
    const Xapian::Database database(folder.string(), Xapian::DB_BACKEND_GLASS);
    if (database.get_revision() == 0) throw missing(folder);  // its making has not come to the first commit
    check_compatible(folder.string(), database.get_metadata(kLayoutKey), database.get_metadata(kAnalyzerKey));
    return std::make_unique<State>(folder, database);
  }

  // Opens the newest state. Files of ours and of Xapian are looked at one after the other: what does not fit together
  // may be two moments of an index that a writer makes or changes. It is damage when nothing was committed meanwhile.
  static std::unique_ptr<State> newest(const std::filesystem::path& folder) {
    const std::string before = mark_of(folder);
    try {
      return guarded(folder, [&] { return opened(folder); });
    } catch (const IndexChanged&) {
      if (mark_of(folder) == before) throw contradicts(folder);
      throw;
    } catch (const Error& error) {
      if (error.kind() == ErrorKind::damaged && mark_of(folder) != before) throw IndexChanged{};
      throw;
    }
  }

  // The block of a passage; the article's first one fills `head`.
  TextBlock block_of(const PassageRow& row, ArticleHead& head) const {
    return decoded(texts.read(row.block), is_in_first_block(row) ? &head : nullptr);
  }

  // The text of the passage that so many of its block stand before.
  std::string text_in(const TextBlock& block, std::size_t passage) const {
    if (passage >= block.passages.size())
      throw Error(ErrorKind::damaged,
                  index.string() +
                      ": a passage is not where it should be; index the sources again into a new folder");
    const Range range = block.passages[passage];
    return block.text.substr(range.begin - block.begin, range.size());
  }

  // The bytes of the first block of the article that `document` is a passage of.
  std::string_view first_block(std::uint32_t document) const {
    return texts.read(table.row(table.first_of(document)).block);
  }
};

IndexReader::IndexReader(const std::filesystem::path& index) : state_(State::newest(index)) {}

IndexReader::~IndexReader() = default;

// Opens the index anew instead of moving the old database on: when that fails half way, the old state is still whole.
bool IndexReader::refresh() {
  std::unique_ptr<State> newest = State::newest(state_->index);
  return guarded(state_->index, [&] {
    if (newest->database.get_revision() == state_->database.get_revision() &&
        newest->database.get_uuid() == state_->database.get_uuid())
      return false;
    state_ = std::move(newest);
    return true;
  });
}

const IndexTotals& IndexReader::totals() const { return state_->totals; }
std::uint32_t IndexReader::last_document() const { return state_->table.last(); }

std::string IndexReader::fingerprint() const {
  return guarded(state_->index, [&] { return state_->database.get_metadata(kAnalyzerKey); });
}

void IndexReader::read_postings(const std::string& term, std::vector<Posting>& postings) const {
  guarded(state_->index, [&] {
    postings.clear();
    const auto end = state_->database.postlist_end(term);
    for (auto posting = state_->database.postlist_begin(term); posting != end; ++posting)
      if (*posting > state_->table.last())
        throw contradicts(state_->index);
      else if (!state_->removed.contains(*posting))
        postings.push_back({*posting, posting.get_wdf()});
  });
}

bool IndexReader::has_gone() const { return !state_->removed.bits().empty(); }

bool IndexReader::has_term(const std::string& term) const {
  return guarded(state_->index, [&] { return state_->database.term_exists(term); });
}

void IndexReader::read_vocabulary(const std::string& beginning, std::size_t most,
                                  std::vector<std::string>& terms) const {
  std::vector<std::pair<Xapian::doccount, std::string>> found;
  guarded(state_->index, [&] {
    const auto end = state_->database.allterms_end(beginning);
    for (auto term = state_->database.allterms_begin(beginning); term != end; ++term)
      found.emplace_back(term.get_termfreq(), *term);
  });
  if (found.size() > most) {
    std::nth_element(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(most), found.end(),
                     std::greater<>());
    found.resize(most);
  }
  terms.clear();
  for (auto& [frequency, term] : found) terms.push_back(std::move(term));
}

void IndexReader::walk_vocabulary(const std::string& beginning, const VisitTerm& visit) const {
  guarded(state_->index, [&] {
    const auto end = state_->database.allterms_end(beginning);
    auto term = state_->database.allterms_begin(beginning);
    // Asked of the iterator, Xapian 1.4.22 reads beyond its buffer where the index is damaged.
    const CountPassages passages = [&] { return std::size_t{state_->database.get_termfreq(*term)}; };
    while (term != end) {
      const std::string next = visit(*term, passages);
      next.empty() ? static_cast<void>(++term) : term.skip_to(next);
    }
  });
}

void IndexReader::read_spellings(const std::string& key, std::vector<std::string>& terms) const {
  guarded(state_->index, [&] {
    const std::string known = state_->database.get_metadata(spelling_key(key));
    for (const std::string_view term : split(known, kSpellingSeparator)) terms.emplace_back(term);
  });
}

std::vector<std::string> IndexReader::sources(const std::string& name) const {
  std::vector<std::string> terms;
  read_vocabulary(source_term(name), kMostSources, terms);
  return terms;
}

void IndexReader::read_all(std::vector<std::uint32_t>& documents) const {
  documents.clear();
  for (std::uint32_t document = 1; document <= state_->table.last(); ++document)
    if (state_->table.row(document).number != 0 && !state_->removed.contains(document))
      documents.push_back(document);
}

const PassageTable& IndexReader::table() const { return state_->table; }
const std::vector<std::string>& IndexReader::cities() const { return state_->cities; }

const std::string& IndexReader::city(std::uint16_t number) const {
  if (number >= state_->cities.size())
    throw Error(ErrorKind::damaged,
                state_->index.string() +
                    ": names a city it does not know; index the sources again into a new folder");
  return state_->cities[number];
}

std::string_view IndexReader::region(std::uint16_t number) const {
  if (number >= kazakh::regions().size())
    throw Error(ErrorKind::damaged,
                state_->index.string() +
                    ": names a region it does not know; index the sources again into a new folder");
  return kazakh::regions()[number].names.front();
}

// Terms of long ids are shortened: the id itself decides.
std::optional<std::uint32_t> IndexReader::find_article(const std::string& id) const {
  std::vector<Posting> postings;
  read_postings(article_term(id), postings);
  for (const Posting& posting : postings)
    if (article_id(posting.document) == id) return posting.document;
  return std::nullopt;
}

std::uint32_t IndexReader::passages_of(std::uint32_t document) const {
  const std::uint32_t passages = decoded_summary(state_->first_block(document)).passages;
  const std::uint32_t before = state_->table.first_of(document) - 1;
  if (passages <= document - 1 - before || passages > state_->table.last() - before)
    throw contradicts(state_->index);
  return passages;
}

StoredPassage IndexReader::load(std::uint32_t document) const {
  const PassageRow& row = state_->table.row(document);
  ArticleHead head;
  const TextBlock block = state_->block_of(row, head);
  if (!is_in_first_block(row)) decoded(state_->first_block(document), &head);
  return {std::move(head.article), state_->text_in(block, row.in_block)};
}

std::vector<std::string> IndexReader::load_texts(std::uint32_t begin, std::uint32_t end) const {
  std::vector<std::string> texts;
  TextBlock block;
  ArticleHead head;
  std::optional<std::uint64_t> loaded;  // the offset of `block`
  for (std::uint32_t document = begin; document < end; ++document) {
    const PassageRow& row = state_->table.row(document);
    if (loaded != row.block) block = state_->block_of(row, head);
    loaded = row.block;
    texts.push_back(state_->text_in(block, row.in_block));
  }
  return texts;
}

std::string IndexReader::article_id(std::uint32_t document) const {
  return decoded_summary(state_->first_block(document)).article.id;
}

}  // namespace izde
