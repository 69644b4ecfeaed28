// The bytes of a file or of standard input as a stream, for both programs.
#pragma once

#include <atomic>
#include <filesystem>
#include <ios>
#include <streambuf>

namespace izde {

/// Reads a file, or standard input ("-"). What cannot be read makes the stream bad, and so does a run that is stopped:
/// reading can wait for a pipe, and a line may have no end. A file may be sought in.
class Input : public std::streambuf {
 public:
  /// Opens it. `stop`: set when the run is to stop; may be null.
  Input(const std::filesystem::path& path, const std::atomic<bool>* stop);
  ~Input() override;
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;

  bool is_open() const { return descriptor_ >= 0; }
  /// Returns the error (errno) of opening or reading; 0: none.
  int error() const { return error_; }

 protected:
  int_type underflow() override;
  pos_type seekoff(off_type offset, std::ios::seekdir from, std::ios::openmode which) override;

 private:
  bool stopped() const { return stop_ != nullptr && *stop_; }

  const std::atomic<bool>* stop_;
  int descriptor_ = -1;
  int error_ = 0;
  char buffer_[1 << 16];
};

}  // namespace izde
