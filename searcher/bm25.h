// BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). Safe from any thread.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace izde::bm25 {

/// The most that a word in `with` of `all` texts can give: its inverse document frequency.
inline double weight(std::size_t with, std::uint64_t all) {
  const double rest = static_cast<double>(all) - static_cast<double>(with);
  return std::log1p((rest + 0.5) / (static_cast<double>(with) + 0.5));
}

/// What a word gives of its weight by how often it stands in a text.
class Saturation {
 public:
  /// Is for `texts` of a total `length`; `k1` is how soon more often counts no more, `b` how much length matters, from 0 to 1.
  Saturation(std::uint64_t length, std::uint64_t texts, double k1, double b) : fixed_(k1 * (1 - b)) {
    const double all = static_cast<double>(std::max<std::uint64_t>(texts, 1));
    by_length_ = k1 * b / std::max(static_cast<double>(length) / all, 1.0);
  }

  /// Returns the share, from 0 to 1, for `count` times in a text of `length`.
  double of(double count, double length) const { return count / (count + fixed_ + by_length_ * length); }

 private:
  double fixed_, by_length_;
};

}  // namespace izde::bm25
