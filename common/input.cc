#include "common/input.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace izde {

Input::Input(const std::filesystem::path& path, const std::atomic<bool>* stop) : stop_(stop) {
  if (path == "-") {
    descriptor_ = STDIN_FILENO;
    return;
  }
  do descriptor_ = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  while (descriptor_ < 0 && errno == EINTR && !stopped());
  if (descriptor_ < 0) error_ = errno;
}

Input::~Input() {
  if (descriptor_ > STDIN_FILENO) close(descriptor_);
}

// What is thrown here makes a stream bad, and goes no further.
Input::int_type Input::underflow() {
  ssize_t bytes = 0;
  do {
    if (stopped()) throw std::system_error(EINTR, std::generic_category());
    bytes = read(descriptor_, buffer_, sizeof buffer_);
  } while (bytes < 0 && errno == EINTR);
  if (bytes < 0) throw std::system_error(error_ = errno, std::generic_category());
  if (bytes == 0) return traits_type::eof();
  setg(buffer_, buffer_, buffer_ + bytes);
  return traits_type::to_int_type(buffer_[0]);
}

Input::pos_type Input::seekoff(off_type offset, std::ios::seekdir from, std::ios::openmode) {
  if (from == std::ios::cur) offset -= egptr() - gptr();  // what was read ahead
  const off_t position = lseek(descriptor_, offset,
                               from == std::ios::beg   ? SEEK_SET
                               : from == std::ios::cur ? SEEK_CUR
                                                       : SEEK_END);
  if (position >= 0) setg(nullptr, nullptr, nullptr);
  return position;
}

}  // namespace izde
