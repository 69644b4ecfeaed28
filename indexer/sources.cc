#include "indexer/sources.h"

#include <algorithm>
#include <set>
#include <vector>

#include "common/text/utf8.h"

namespace izde {
namespace {

namespace fs = std::filesystem;

constexpr char kBadName[] = "name is not UTF-8";  // it would be an id, or part of one

using IsKnown = std::function<bool(const std::string&)>;
using Found = std::function<void(const SourceFile&)>;
using Refused = std::function<void(const std::string&, const std::string&)>;

// The last name of a SOURCE, however it is written: "corpus/", ".", "a/..".
std::string last_name(const fs::path& source) {
  std::error_code failed;
  const fs::path whole = fs::absolute(source, failed).lexically_normal();
  return (whole.has_filename() ? whole.filename() : whole.parent_path().filename()).string();
}

// Walks folders depth first in byte order. A folder is entered once, by its real path, so that links cannot
// loop.
class Walk {
 public:
  Walk(const IsKnown& is_known, const Found& found, const Refused& refused)
      : is_known_(is_known), found_(found), refused_(refused) {}

  void folder(const fs::path& path, const std::string& name) {
    std::error_code failed;
    const fs::path real = fs::canonical(path, failed);
    if (failed) return refused_(name, failed.message());
    if (!entered_.insert(real).second) return;
    std::vector<fs::path> entries;
    for (fs::directory_iterator entry(path, failed), end; !failed && entry != end; entry.increment(failed))
      if (!entry->path().filename().string().starts_with(".")) entries.push_back(entry->path());
    if (failed) return refused_(name, failed.message());
    std::sort(entries.begin(), entries.end(),
              [](const fs::path& a, const fs::path& b) { return key(a) < key(b); });
    for (const fs::path& entry : entries) visit(entry, name + "/" + entry.filename().string());
  }

 private:
  // A folder stands where the paths below it do: "a.txt" comes before "a/x.txt".
  static std::string key(const fs::path& path) {
    std::error_code failed;
    return path.native() + (fs::is_directory(path, failed) ? "/" : "");
  }

  void visit(const fs::path& path, const std::string& name) {
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (!fs::is_directory(status) && !is_known_(name)) return;
    if (!text::is_utf8(name)) return refused_(name, kBadName);
    if (fs::is_directory(status)) return folder(path, name);
    if (fs::is_regular_file(status)) return found_({path, name, {}});
    if (fs::exists(status)) return refused_(name, "not a file");
    refused_(name, fs::is_symlink(path, failed) ? "link to nowhere" : "cannot be looked at");
  }

  const IsKnown& is_known_;
  const Found& found_;
  const Refused& refused_;
  std::set<fs::path> entered_;
};

}  // namespace

void for_each_file(const std::string& source, const IsKnown& is_known, const Found& found,
                   const Refused& refused) {
  if (source.empty()) return refused("SOURCE", "empty name");
  if (source == "-") return found({source, "", {}});
  const fs::path path(source);
  std::error_code failed, unlinked;
  const fs::file_status status = fs::status(path, failed);
  if (!fs::exists(status))
    return refused(source, fs::is_symlink(path, unlinked) ? "link to nowhere" : failed.message());
  const std::string name = last_name(path);
  if (!text::is_utf8(name)) return refused(source, kBadName);
  if (fs::is_directory(status)) return Walk(is_known, found, refused).folder(path, name);
  if (!is_known(name)) return refused(source, "not of a known format; name it with --input-format");
  // A pipe that is named will have a writer; one in a folder may never have.
  if (!fs::is_regular_file(status) && !fs::is_fifo(status)) return refused(source, "not a file");
  found({path, name, {}});
}

}  // namespace izde
