#include "indexer/child.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <string_view>

#if defined(__SANITIZE_ADDRESS__)
#define IZDE_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define IZDE_ADDRESS_SANITIZER 1
#endif
#endif

namespace izde {
namespace {

// How the child says why it ends without a result.
enum Status : int { kWritten = 0, kNoMemory = 10, kThrew, kTooLong };

void set_limit(int resource, rlim_t most) {
  rlimit limit{};
  if (getrlimit(static_cast<decltype(RLIMIT_AS)>(resource), &limit) != 0) return;
  limit.rlim_cur = std::min(limit.rlim_max, most);
  setrlimit(static_cast<decltype(RLIMIT_AS)>(resource), &limit);
}

// Limits what is mapped to what this process has mapped already, of which the child has a copy, and so much
// more.
void limit_memory([[maybe_unused]] std::size_t more) {
#ifndef IZDE_ADDRESS_SANITIZER  // which maps terabytes
  rlim_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  set_limit(RLIMIT_AS, pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) + more);
#endif
}

// Lets go of all that is the parent's: its locks, its terminal, its handlers of signals.
void detach(int pipe, pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(kThrew);  // it died before
  for (int signal : {SIGINT, SIGTERM, SIGPIPE, SIGXCPU}) std::signal(signal, SIG_DFL);
  const int nowhere = open("/dev/null", O_RDWR);
  for (int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) dup2(nowhere, stream);
  constexpr int kFirstOther = STDERR_FILENO + 1;
  if (pipe != kFirstOther) dup2(pipe, kFirstOther);
  close_range(kFirstOther + 1, ~0U, 0);
}

[[noreturn]] void write_and_exit(std::string_view result) {
  while (!result.empty()) {
    const ssize_t written = write(STDERR_FILENO + 1, result.data(), result.size());
    if (written < 0 && errno != EINTR) _exit(kThrew);
    if (written > 0) result.remove_prefix(static_cast<std::size_t>(written));
  }
  _exit(kWritten);
}

[[noreturn]] void be_child(const std::function<std::string()>& work, const ChildLimits& limits) {
  set_limit(RLIMIT_CPU, limits.seconds);
  set_limit(RLIMIT_CORE, 0);
  limit_memory(limits.memory);
  try {
    const std::string result = work();
    if (result.size() > limits.most_written) _exit(kTooLong);
    write_and_exit(result);
  } catch (const std::bad_alloc&) {
    _exit(kNoMemory);
  } catch (...) {
    _exit(kThrew);
  }
}

void read_all(int pipe, std::string& bytes) {
  for (char buffer[1 << 16];;) {
    const ssize_t taken = read(pipe, buffer, sizeof buffer);
    if (taken == 0 || (taken < 0 && errno != EINTR)) return;
    if (taken > 0) bytes.append(buffer, static_cast<std::size_t>(taken));
  }
}

ChildEnd end_of(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return ChildEnd::failed;
  if (WIFEXITED(status)) {
    if (WEXITSTATUS(status) == kWritten) return ChildEnd::done;
    return WEXITSTATUS(status) == kThrew ? ChildEnd::failed : ChildEnd::over_limits;
  }
  // The system kills a process that keeps on calculating, or that takes the machine's last memory.
  const bool is_limit = WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL);
  return is_limit ? ChildEnd::over_limits : ChildEnd::failed;
}

}  // namespace

ChildEnd run_in_child(const std::function<std::string()>& work, const ChildLimits& limits,
                      std::string& result) {
  result.clear();
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return ChildEnd::failed;
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child == 0) {
    detach(ends[1], parent);
    be_child(work, limits);
  }
  close(ends[1]);
  if (child > 0) read_all(ends[0], result);
  close(ends[0]);
  const ChildEnd end = child > 0 ? end_of(child) : ChildEnd::failed;
  if (end != ChildEnd::done) result.clear();
  return end;
}

}  // namespace izde
