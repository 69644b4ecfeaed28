// The folder of an index as the file system shows it. Looked at before Xapian does, which would begin a new index over
// what is left of one, fill any folder, read a file as a list of databases, and call a folder without permission busy.
#pragma once

#include <filesystem>

namespace izde {

/// Tells whether an index lies in the folder `index`, or has been begun there. Throws Error: damaged, when a part of
/// it is gone.
bool holds_index(const std::filesystem::path& index);

/// Throws Error (failure) unless the folder and its files may be read, and with `write` written.
void check_permissions(const std::filesystem::path& index, bool write);

/// Holds the right to write into a folder, also while there is no index yet: from before it is looked at.
class FolderLock {
 public:
  /// Throws Error: busy, when another process or object has the right.
  explicit FolderLock(const std::filesystem::path& index);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int descriptor_;
};

}  // namespace izde
