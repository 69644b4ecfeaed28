#include "indexer/child.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace izde {
namespace {

constexpr ChildLimits kLimits = {1, 300'000'000, 1'000'000};

std::string long_result(std::size_t size) { return std::string(size, 'a'); }

TEST(Child, EndsWithoutEndingUs) {
  const struct {
    const char* what;
    std::string (*work)();
    ChildEnd expected;
  } kCases[] = {
      {"returns", [] { return std::string("a\0b", 3); }, ChildEnd::done},
      {"returns as much as it may", [] { return long_result(kLimits.most_written); }, ChildEnd::done},
      {"returns more", [] { return long_result(kLimits.most_written + 1); }, ChildEnd::over_limits},
      {"throws", []() -> std::string { throw std::runtime_error("no"); }, ChildEnd::failed},
      {"has no memory", []() -> std::string { throw std::bad_alloc(); }, ChildEnd::over_limits},
      {"exits", []() -> std::string { _exit(3); }, ChildEnd::over_limits},
      {"crashes",
       []() -> std::string {
         std::signal(SIGSEGV, SIG_DFL);  // the sanitizers have a handler that exits
         return raise(SIGSEGV), "";
       },
       ChildEnd::failed},
      {"runs for ever",
       []() -> std::string {
         for (std::atomic<int> i = 0;; ++i) {
         }
       },
       ChildEnd::over_limits},
  };
  for (const auto& [what, work, expected] : kCases) {
    std::string result = "old";
    EXPECT_EQ(run_in_child(work, kLimits, result), expected) << what;
    EXPECT_EQ(result.empty(), expected != ChildEnd::done) << what;
  }
}

TEST(Child, PrintsNothingAndHasNoFiles) {
  const int file = open("/dev/null", O_RDONLY);
  ASSERT_GE(file, 0);
  const auto work = [&] {
    const bool has_file = fcntl(file, F_GETFD) != -1 && file > STDERR_FILENO + 1;
    return std::string(write(STDOUT_FILENO, "child\n", 6) == 6 && write(STDERR_FILENO, "child\n", 6) == 6 &&
                               !has_file
                           ? "as it should be"
                           : "not");
  };
  std::string result;
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  EXPECT_EQ(run_in_child(work, kLimits, result), ChildEnd::done);
  EXPECT_EQ(testing::internal::GetCapturedStdout() + testing::internal::GetCapturedStderr(), "");
  EXPECT_EQ(result, "as it should be");
  close(file);
}

}  // namespace
}  // namespace izde
