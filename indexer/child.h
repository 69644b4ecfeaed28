// Work in a child process: what a library does with a bad file - crash, run for ever, take all memory - ends
// the child only.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace izde {

/// What a child may take.
struct ChildLimits {
  unsigned seconds;          ///< of the processor
  std::size_t memory;        ///< bytes, on top of what this process has mapped
  std::size_t most_written;  ///< bytes of the result
};

enum class ChildEnd {
  done,
  over_limits,  ///< it took more than it may
  failed        ///< it crashed, threw, or was killed; or there could be none
};

/// Runs `work` in a child and waits for what it returns, which is written into `result`. The child has a copy
/// of all memory, no files but the standard streams, of which nothing comes out, and dies with the thread
/// that called. Interrupts end it at once. Call it from a program without other threads: their locks would
/// stay locked in the child.
ChildEnd run_in_child(const std::function<std::string()>& work, const ChildLimits& limits,
                      std::string& result);

}  // namespace izde
