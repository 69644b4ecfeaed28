// The two ways Izde's own files of an index are used: mapped for reading, appended to by the one writer.
//
// What is committed is never changed. Bytes behind the committed ones belong to no commit: readers do not
// look at them, the next writer cuts them off.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace izde {

/// The first bytes of a file, mapped. Immutable; safe from any thread.
class MappedFile {
 public:
  /// Maps `size` bytes. Throws Error: damaged, when the file has fewer.
  MappedFile(const std::filesystem::path& path, std::size_t size);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  const char* data() const { return static_cast<const char*>(start_); }
  std::size_t size() const { return size_; }

 private:
  void* start_ = nullptr;
  std::size_t size_;
};

/// A file that grows at its end. What was appended since cut() and never synced goes with the object. Not safe from
/// several threads; the index's write lock keeps other processes out.
class AppendedFile {
 public:
  /// Opens the file or makes it. Throws Error: failure.
  explicit AppendedFile(std::filesystem::path path);
  ~AppendedFile();
  AppendedFile(const AppendedFile&) = delete;
  AppendedFile& operator=(const AppendedFile&) = delete;

  /// Cuts the file to `size` bytes. Throws Error: damaged, when it has fewer; failure.
  void cut(std::size_t size);

  /// Reads `bytes` from `offset` on. Throws Error: damaged, when they are not there; failure.
  void read(std::size_t offset, void* out, std::size_t bytes);

  /// Appends; the bytes may stay in memory until sync(). Throws Error: failure.
  void append(const void* data, std::size_t bytes);

  /// Writes everything to disk and waits until it is there, for a commit. Throws Error: failure.
  void sync();

  /// What was synced is of no commit: it goes with the object, too.
  void drop() { kept_ = false; }

  std::size_t size() const { return size_; }  ///< what waits in memory included

 private:
  void flush();

  std::filesystem::path path_;
  int descriptor_;
  std::size_t size_ = 0;
  std::size_t committed_ = 0;  // what cut() left
  bool kept_ = true;           // whether a commit may need what came after cut()
  std::string buffer_;         // appended, not yet written
};

}  // namespace izde
