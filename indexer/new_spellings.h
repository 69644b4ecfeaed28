// The words of a run that the index has not been told yet, and the keys that their spellings share.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace izde {

/// Meets the terms of a run, one after the other. Keeps each different one until it is taken, and 8 bytes and their place in a hash
/// table afterwards.
class NewSpellings {
 public:
  using TermAndKey = std::pair<std::string, std::string>;

  /// Notes `term` and its key (common/kazakh/spelling_key.h) when it is met for the first time and is the stem of a word in
  /// Cyrillic or Latin letters. Russian stems, figures and compounds have no key.
  void meet(std::string_view term);

  /// Returns what was noted since the last call.
  std::vector<TermAndKey> take() { return std::exchange(noted_, {}); }

 private:
  std::unordered_set<std::uint64_t> met_;  // hashes
  std::vector<TermAndKey> noted_;
};

}  // namespace izde
