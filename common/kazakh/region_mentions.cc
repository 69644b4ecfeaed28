// Which regions a text names. A region's name alone is mostly something else, a city or a person: the word облыс makes it one.
// So reading begins at that word, and goes back over the names before it.
#include <algorithm>
#include <map>
#include <optional>

#include "common/kazakh/forms.h"
#include "common/kazakh/regions.h"
#include "common/kazakh/word_context.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

// "облысында", "облыстық соты"; "облысаралық" is another word.
constexpr std::string_view kHead = "облыс", kPluralHead = "облыстар", kOfAll = "облысара";
constexpr std::string_view kShortHead = "обл";
constexpr std::string_view kRussianHead = "област";
constexpr std::string_view kRussianPlural[] = {"области", "областей", "областям", "областями", "областях"};
constexpr std::string_view kRussianAnd[] = {"и", "или"};

// What names of two words share: "Батыс және Солтүстік Қазақстан облыстары".
constexpr std::string_view kShared = "қазақстан";

using Names = std::multimap<std::string_view, std::pair<const Region::Parts*, const Region*>>;

// The names by their last part.
const Names& names_by_last_part() {
  static const Names names = [] {
    Names found;
    for (const Region& region : regions())
      for (const Region::Parts& parts : region.parts) found.emplace(parts.back(), std::pair(&parts, &region));
    return found;
  }();
  return names;
}

class RegionReader {
 public:
  RegionReader(std::string_view text, std::span<const Word> words) : words_(text, words) {}

  std::vector<std::uint16_t> numbers() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (words_[i].stem.starts_with(kShortHead)) read_head(i);
      if (words_[i].text.size() == kAcronymBytes && words_.is_all_capitals(i))
        read_acronym(words_.normal_at(i));
    }
    std::sort(numbers_.begin(), numbers_.end());
    numbers_.erase(std::unique(numbers_.begin(), numbers_.end()), numbers_.end());
    return std::move(numbers_);
  }

 private:
  static constexpr std::size_t kAcronymBytes = 6;  // all have three letters

  // What stands before a head: a region, and its first word.
  struct Named {
    const Region* region;
    std::size_t first;
  };

  void read_head(std::size_t head) {
    const std::string word = words_.normal_at(head);
    if (word.starts_with(kRussianHead)) {
      if (!read_adjectives(head, is_one_of(word, kRussianPlural))) read_name_behind(head);
    } else if (word == kShortHead || (word.starts_with(kHead) && !word.starts_with(kOfAll))) {
      read_names(head, word.starts_with(kPluralHead));
    }
  }

  // Reads the names before the head; all of a list before a plural.
  void read_names(std::size_t head, bool is_plural) {
    if (head == 0 || !words_.follows(head)) return;
    bool shares = false;  // the name behind ends with "Қазақстан"
    for (std::size_t end = head; end > 0;) {
      const std::optional<Named> named = name_before(end, shares);
      if (!named) return;
      add(*named->region);
      shares |= words_.normal_at(end - 1) == kShared;
      if (!is_plural || !goes_back(named->first, end)) return;
    }
  }

  std::optional<Named> name_before(std::size_t end, bool shares) const {
    const std::string last = words_.normal_at(end - 1);
    const auto [begin_of, end_of] = names_by_last_part().equal_range(last);
    std::optional<Named> found;
    for (auto name = begin_of; name != end_of; ++name) {
      const auto& [parts, region] = name->second;
      if (stands_before(*parts, end) && (!found || end - parts->size() < found->first))
        found = Named{region, end - parts->size()};
    }
    if (found || !shares) return found;
    for (const Region& region : regions())
      if (region.parts[0].size() == 2 && region.parts[0][0] == last && region.parts[0][1] == kShared)
        return Named{&region, end - 1};
    return std::nullopt;
  }

  // Tells whether the words before `end` are these.
  bool stands_before(const Region::Parts& parts, std::size_t end) const {
    if (parts.size() > end) return false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const std::size_t word = end - parts.size() + i;
      if (words_.normal_at(word) != parts[i] || (i > 0 && !words_.follows(word))) return false;
    }
    return true;
  }

  // Goes back over the "," or "және" before the word `first`: `end` is then where the name before ends.
  bool goes_back(std::size_t first, std::size_t& end) const {
    end = first;
    if (first == 0) return false;
    if (text::trimmed(words_.gap_before(first)) == ",") return true;
    if (!words_.follows(first)) return false;
    const std::string before = words_.normal_at(first - 1);
    if (!words_.is_connector(first - 1) && !is_one_of(before, kRussianAnd)) return false;
    end = first - 1;
    return end > 0 && words_.follows(end);
  }

  // "в Карагандинской и Западно-Казахстанской областях"; tells whether there is one.
  bool read_adjectives(std::size_t head, bool is_plural) {
    if (head == 0 || !words_.follows(head)) return false;
    for (std::size_t end = head; end > 0;) {
      const std::optional<Named> named = adjective_before(end);
      if (!named) return end != head;
      add(*named->region);
      if (!is_plural || !goes_back(named->first, end)) return true;
    }
    return true;
  }

  std::optional<Named> adjective_before(std::size_t end) const {
    std::vector<std::string> words = {words_.normal_at(end - 1)};
    if (const Region* region = region_of_adjective(words)) return Named{region, end - 1};
    if (end < 2 || words_.gap_before(end - 1) != "-") return std::nullopt;
    words.insert(words.begin(), words_.normal_at(end - 2));
    if (const Region* region = region_of_adjective(words)) return Named{region, end - 2};
    return std::nullopt;
  }

  static const Region* region_of_adjective(std::span<const std::string> words) {
    for (const Region& region : regions())
      if (is_adjective_of(region, words)) return &region;
    return nullptr;
  }

  // "область Абай", "области Ұлытау"
  void read_name_behind(std::size_t head) {
    const std::size_t behind = head + 1;
    if (behind >= words_.size() || !words_.follows(behind) || !words_.is_capitalised(behind)) return;
    const auto [begin_of, end_of] = names_by_last_part().equal_range(words_.normal_at(behind));
    for (auto name = begin_of; name != end_of; ++name)
      if (name->second.first->size() == 1) add(*name->second.second);
  }

  void read_acronym(const std::string& word) {
    for (const Region& region : regions())
      if (std::find(region.acronyms.begin(), region.acronyms.end(), word) != region.acronyms.end())
        add(region);
  }

  void add(const Region& region) { numbers_.push_back(region.number); }

  WordContext words_;
  std::vector<std::uint16_t> numbers_;
};

}  // namespace

std::vector<std::uint16_t> regions_in(std::string_view text, std::span<const Word> words) {
  return RegionReader(text, words).numbers();
}

}  // namespace izde::kazakh
