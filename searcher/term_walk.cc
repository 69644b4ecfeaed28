#include "searcher/term_walk.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "common/text/utf8.h"

namespace izde {
namespace {

constexpr std::string_view kOfCompounds = "0123456789-/.@";

// The first text that is greater than all that begin with `beginning`, which is UTF-8 and not empty.
std::string behind(std::string_view beginning) {
  std::string next(beginning);
  next.back() = static_cast<char>(static_cast<unsigned char>(next.back()) + 1);
  return next;
}

class Walker {
 public:
  Walker(const TermWalk& walk, EditRows rows, const MeetTerm& meet)
      : walk_(walk), rows_(std::move(rows)), meet_(meet) {}

  // Returns where to go on.
  std::string visit(const std::string& term, const CountPassages& passages) {
    // Terms with a capital have a prefix; words are folded.
    if (walk_.room.empty() && term.front() >= 'A' && term.front() <= 'Z') return behind("Z");
    keep_what_is_shared(term);
    for (std::size_t at = walked(); at < term.size(); at = walked()) {
      const bool is_word = walk_.with_compounds || kOfCompounds.find(term[at]) == kOfCompounds.npos;
      if (!is_word || !goes_on(term, at)) return behind(text::prefix(term, is_word ? walked() : at + 1));
    }
    meet_(term, rows_, passages);
    return {};
  }

 private:
  struct Step {
    std::size_t bytes, symbols;  // of a beginning of the term, without its prefix
  };

  std::size_t walked() const { return walk_.room.size() + (steps_.empty() ? 0 : steps_.back().bytes); }

  void keep_what_is_shared(const std::string& term) {
    const auto [differs, _] = std::mismatch(term.begin(), term.end(), last_.begin(), last_.end());
    const auto shared = static_cast<std::size_t>(differs - term.begin());
    while (!steps_.empty() && walked() > shared) steps_.pop_back();
    rows_.truncate(steps_.empty() ? 0 : steps_.back().symbols);
    last_ = term;
  }

  // Takes the character at `at` in; returns whether any term that has it there can be near.
  bool goes_on(const std::string& term, std::size_t at) {
    const char32_t character = text::next_character(term, at);
    symbols_.clear();
    walk_.append_symbols(character, symbols_);
    for (const char32_t symbol : symbols_) rows_.push(symbol);
    steps_.push_back({at - walk_.room.size(), rows_.length()});
    return rows_.least() <= walk_.distance;
  }

  const TermWalk& walk_;
  EditRows rows_;
  const MeetTerm& meet_;
  std::string last_;
  std::vector<Step> steps_;  // one a character of the last term
  std::u32string symbols_;
};

}  // namespace

bool is_compound(std::string_view term) { return term.find_first_of(kOfCompounds) != term.npos; }

void walk_near_terms(const IndexReader& index, const TermWalk& walk, EditRows rows, const MeetTerm& meet) {
  Walker walker(walk, std::move(rows), meet);
  index.walk_vocabulary(std::string(walk.room), [&](const std::string& term, const CountPassages& passages) {
    return walker.visit(term, passages);
  });
}

}  // namespace izde
