// How far a run is, for who waits.
#pragma once

#include <chrono>
#include <iosfwd>
#include <string>

namespace izde {

/// A line on a terminal, renewed a few times a second. Goes with the object.
class ProgressLine {
 public:
  /// One that is not `shown` prints nothing.
  explicit ProgressLine(std::ostream& out, bool shown) : out_(out), shown_(shown) {}
  ~ProgressLine() { clear(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// Tells whether the line may be renewed: what it says need not be made before.
  bool is_due() const;
  /// Puts `line`, of ASCII letters, in place of what stands there.
  void show(const std::string& line);
  void clear();  ///< takes the line away, if there is one

  /// Seconds since the object was made.
  double seconds() const;

 private:
  using Clock = std::chrono::steady_clock;

  std::ostream& out_;
  bool shown_;
  Clock::time_point began_ = Clock::now();
  Clock::time_point renewed_{};
  std::size_t width_ = 0;  // of what stands there
};

}  // namespace izde
