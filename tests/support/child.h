// Runs one of the project's programs under hard conditions - as another user, with bounded files, with streams closed -
// and acts on it while it runs. Standard output and standard error go to files.
#pragma once

#include <fcntl.h>
#include <grp.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <functional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace izde::test {

#if defined(__SANITIZE_ADDRESS__)  // g++
inline constexpr bool kSanitized = true;
#elif defined(__has_feature)  // clang
inline constexpr bool kSanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool kSanitized = false;
#endif

inline constexpr uid_t kNobody = 65534;

struct Conditions {
  std::string input = {};        ///< standard input, unless `input_from` or `piped`
  std::string input_from = {};   ///< a file for standard input
  bool piped = false;            ///< standard input is a pipe: Child::say, Child::close_input
  std::string output_to = {};    ///< a file for standard output; "|": a pipe that nobody reads
  std::vector<int> closed = {};  ///< streams that are closed
  bool unprivileged = false;     ///< as nobody, when the test runs as root
  rlim_t file_bytes = RLIM_INFINITY;
  rlim_t memory_bytes = RLIM_INFINITY;  ///< of addresses: not with sanitizers
};

struct ChildOutcome : Outcome {
  long peak_kilobytes = 0;  ///< of memory
};

/// A program that runs. Ends it when the object goes.
class Child {
 public:
  /// Starts `words`, the program's path first.
  explicit Child(const std::vector<std::string>& words, const Conditions& conditions = {}) {
    const int program = open(words.at(0).c_str(), O_RDONLY | O_CLOEXEC);
    if (program < 0) throw std::runtime_error(words.at(0) + ": " + std::strerror(errno));
    std::vector<std::string> copies = words;
    std::vector<char*> arguments;
    for (std::string& word : copies) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    open_streams(conditions);
    process_ = fork();
    if (process_ == 0) {
      take_streams(conditions);
      bound(RLIMIT_FSIZE, conditions.file_bytes);
      bound(RLIMIT_AS, conditions.memory_bytes);
      if (conditions.unprivileged && geteuid() == 0 &&
          (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0))
        _exit(99);
      fexecve(program, arguments.data(), environ);  // an open file: nobody may not reach its folder
      _exit(99);
    }
    close(program);
    for (const int stream : streams_)
      if (stream >= 0) close(stream);
  }
  ~Child() {
    close_input();
    if (process_ > 0) kill(process_, SIGKILL), waitpid(process_, nullptr, 0);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// Writes to its standard input, a pipe.
  void say(const std::string& bytes) const {
    if (write(input_, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
      throw std::runtime_error("child: its pipe is closed");
  }
  void close_input() {
    if (input_ >= 0) close(input_);
    input_ = -1;
  }
  void signal(int number) const { kill(process_, number); }

  /// Waits until it has said something on standard error, or has ended; returns whether it runs.
  bool has_spoken() const {
    for (;;) {
      if (std::filesystem::file_size(folder_ / "err") > 0) return true;
      siginfo_t ended{};
      if (waitid(P_PID, static_cast<id_t>(process_), &ended, WEXITED | WNOHANG | WNOWAIT) != 0 ||
          ended.si_pid != 0)
        return false;
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
  }

  /// Waits for its end.
  ChildOutcome end() {
    close_input();
    int status = 0;
    rusage used{};
    wait4(process_, &status, 0, &used);
    process_ = -1;
    ChildOutcome outcome;
    outcome.out = content_of(folder_ / "out");
    outcome.err = content_of(folder_ / "err");
    outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    outcome.peak_kilobytes = used.ru_maxrss;
    return outcome;
  }

 private:
  void open_streams(const Conditions& conditions) {
    const std::string in =
        conditions.input_from.empty() ? folder_.write("in", conditions.input) : conditions.input_from;
    folder_.write("out", ""), folder_.write("err", "");
    int ends[2];
    if (conditions.piped) {
      if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("pipe");
      streams_[0] = ends[0], input_ = ends[1];
    } else {
      streams_[0] = open(in.c_str(), O_RDONLY | O_CLOEXEC);
    }
    if (conditions.output_to == "|") {
      if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("pipe");
      close(ends[0]), streams_[1] = ends[1];
    } else {
      const std::string out = conditions.output_to.empty() ? folder_ / "out" : conditions.output_to;
      streams_[1] = open(out.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    }
    streams_[2] = open((folder_ / "err").c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
  }

  void take_streams(const Conditions& conditions) const {
    for (int stream = 0; stream <= 2; ++stream) dup2(streams_[stream], stream);
    for (const int stream : conditions.closed) close(stream);
    std::signal(SIGXFSZ, SIG_DFL);
  }

  static void bound(decltype(RLIMIT_FSIZE) what, rlim_t most) {
    const rlimit limit{most, most};
    if (most != RLIM_INFINITY && setrlimit(what, &limit) != 0) _exit(99);
  }

  const TemporaryFolder folder_;
  int streams_[3] = {-1, -1, -1};
  int input_ = -1;  // the end that the test writes to
  pid_t process_ = -1;
};

}  // namespace izde::test
