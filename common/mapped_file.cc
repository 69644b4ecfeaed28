#include "common/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "izde/error.h"

namespace izde {
namespace {

constexpr std::size_t kBuffered = 1 << 20;  // bytes kept before they are written

Error damaged(const std::filesystem::path& path) {
  return Error(ErrorKind::damaged,
               path.string() +
                   ": missing, or shorter than the index needs; index the sources again into a new folder");
}

Error refused(const std::filesystem::path& path, const char* what) {
  return Error(ErrorKind::failure, path.string() + ": " + what + " failed: " + std::strerror(errno) +
                                       "; free space or mend permissions, and run again");
}

// The size of an open file; 0 when the system does not say.
std::size_t size_of(int descriptor) {
  struct stat status {};
  return fstat(descriptor, &status) == 0 ? static_cast<std::size_t>(status.st_size) : 0;
}

}  // namespace

MappedFile::MappedFile(const std::filesystem::path& path, std::size_t size) : size_(size) {
  if (size == 0) return;
  const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0 && errno != ENOENT) throw refused(path, "opening");
  if (file < 0) throw damaged(path);
  const bool long_enough = size_of(file) >= size;
  if (long_enough) start_ = mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
  const int error = errno;
  close(file);
  if (!long_enough) throw damaged(path);
  errno = error;
  if (start_ == MAP_FAILED) throw refused(path, "mapping");
}

MappedFile::~MappedFile() {
  if (size_ > 0) munmap(start_, size_);
}

AppendedFile::AppendedFile(std::filesystem::path path) : path_(std::move(path)) {
  descriptor_ = open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (descriptor_ < 0) throw refused(path_, "opening");
}

// What no commit can have made anyone's goes at once, so that a disk that is full has room again.
AppendedFile::~AppendedFile() {
  if (!kept_ && ftruncate(descriptor_, static_cast<off_t>(committed_)) != 0) {
    // The next writer cuts it off.
  }
  close(descriptor_);
}

void AppendedFile::cut(std::size_t size) {
  if (size_of(descriptor_) < size) throw damaged(path_);
  if (ftruncate(descriptor_, static_cast<off_t>(size)) != 0) throw refused(path_, "cutting");
  size_ = committed_ = size;
  kept_ = false;
}

void AppendedFile::read(std::size_t offset, void* out, std::size_t bytes) {
  if (!buffer_.empty() && offset + bytes > size_ - buffer_.size()) flush();
  if (offset > size_of(descriptor_)) throw damaged(path_);  // a damaged row may say one that no file can have
  const ssize_t read = pread(descriptor_, out, bytes, static_cast<off_t>(offset));
  if (read < 0) throw refused(path_, "reading");
  if (read != static_cast<ssize_t>(bytes)) throw damaged(path_);
}

void AppendedFile::append(const void* data, std::size_t bytes) {
  buffer_.append(static_cast<const char*>(data), bytes);
  size_ += bytes;
  if (buffer_.size() >= kBuffered) flush();
}

void AppendedFile::flush() {
  for (std::size_t done = 0; done < buffer_.size();) {
    const std::size_t offset = size_ - buffer_.size() + done;
    const ssize_t written =
        pwrite(descriptor_, buffer_.data() + done, buffer_.size() - done, static_cast<off_t>(offset));
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) throw refused(path_, "writing");
    done += static_cast<std::size_t>(written);
  }
  buffer_.clear();
}

void AppendedFile::sync() {
  flush();
  kept_ = true;
  if (fdatasync(descriptor_) != 0) throw refused(path_, "writing");
}

}  // namespace izde
