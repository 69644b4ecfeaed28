// Packed files for tests, made by libarchive.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace izde::test {

/// Names of members and what they hold, in their order.
using Members = std::vector<std::pair<std::string, std::string>>;

/// Makes an archive: `format` is "zip" or "tar" ("ustar"); `filter` none, "gzip", "zstd", "xz" or "bzip2". A .zip with a password is
/// encrypted.
std::string archive_of(const Members& members, const std::string& format, const std::string& filter = "none",
                       const std::string& password = "");

/// Compresses bytes with one of these filters.
std::string compressed(const std::string& bytes, const std::string& filter);

}  // namespace izde::test
