#include "cli/progress_line.h"

#include <algorithm>
#include <ostream>

namespace izde {

bool ProgressLine::is_due() const {
  return shown_ && Clock::now() - renewed_ >= std::chrono::milliseconds(200);
}

void ProgressLine::show(const std::string& line) {
  renewed_ = Clock::now();
  out_ << '\r' << line << std::string(width_ - std::min(width_, line.size()), ' ') << std::flush;
  width_ = line.size();
}

// Blanks, not a sequence of the terminal: not every one knows it.
void ProgressLine::clear() {
  if (width_ > 0) out_ << '\r' << std::string(width_, ' ') << '\r' << std::flush;
  width_ = 0;
}

double ProgressLine::seconds() const { return std::chrono::duration<double>(Clock::now() - began_).count(); }

}  // namespace izde
