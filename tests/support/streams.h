// Streams of any length, made while they are read: none lies in memory.
#pragma once

#include <cstddef>
#include <functional>
#include <streambuf>
#include <string>
#include <utility>

namespace izde::test {

/// Gives the parts that `make` returns, one after the other; an empty one ends it.
class MadeInput : public std::streambuf {
 public:
  explicit MadeInput(std::function<std::string()> make) : make_(std::move(make)) {}

  /// How many bytes were read at most.
  std::size_t bytes() const { return bytes_; }

 protected:
  int_type underflow() override {
    part_ = make_();
    bytes_ += part_.size();
    setg(part_.data(), part_.data(), part_.data() + part_.size());
    return part_.empty() ? traits_type::eof() : traits_type::to_int_type(part_.front());
  }

 private:
  std::function<std::string()> make_;
  std::string part_;
  std::size_t bytes_ = 0;
};

/// Gives `start`, then `part` as often as `times` says, then `end`.
inline std::function<std::string()> repeating(std::string start, std::string part, std::size_t times,
                                              std::string end) {
  return [=, stage = 0, left = times]() mutable -> std::string {
    if (stage == 0 && (stage = 1, !start.empty())) return start;
    if (stage == 1 && left > 0) return --left, part;
    return std::exchange(stage, 2) < 2 ? end : std::string();
  };
}

}  // namespace izde::test
