#include "common/index_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

#include "izde/error.h"

namespace izde {
namespace {

namespace fs = std::filesystem;

bool is_there(const fs::path& file) {
  std::error_code failed;
  return fs::exists(file, failed);
}

void check_access(const fs::path& path, const fs::path& index, int mode, bool write) {
  if (access(path.c_str(), mode) == 0 || errno == ENOENT) return;  // a file may go while we look
  throw Error(ErrorKind::failure, index.string() + ": no permission to " + (write ? "write" : "read") +
                                      "; mend it, or name another folder");
}

}  // namespace

bool holds_index(const fs::path& index) {
  const bool begun = is_there(index / "iamglass");  // made last of Xapian's files, and before ours
  if (begun && is_there(index / "postlist.glass")) return true;
  if (!begun && !is_there(index / "passages.izde")) return false;
  throw Error(ErrorKind::damaged, index.string() + ": " + (begun ? "postlist.glass" : "iamglass") +
                                      " is missing; index the sources again into a new folder");
}

void check_permissions(const fs::path& index, bool write) {
  const int of_files = write ? R_OK | W_OK : R_OK;
  check_access(index, index, of_files | X_OK, write);
  std::error_code failed;
  for (fs::directory_iterator file(index, failed), end; !failed && file != end; file.increment(failed))
    check_access(file->path(), index, of_files, write);
}

FolderLock::FolderLock(const fs::path& index)
    : descriptor_(open(index.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  // Where folders cannot be locked, as on some network file systems, Xapian's lock alone has to do.
  if (descriptor_ < 0 || flock(descriptor_, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return;
  close(descriptor_);
  throw Error(ErrorKind::busy, index.string() + ": another process writes it; wait until it has finished");
}

FolderLock::~FolderLock() {
  if (descriptor_ >= 0) close(descriptor_);
}

}  // namespace izde
