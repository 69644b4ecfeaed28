// From sources to articles that are ready for indexing: files and archives are opened, unpacked and decoded, formats/ reads
// them, and what all formats have in common is done to what they hold.
#pragma once

#include <atomic>
#include <functional>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/cleaning.h"
#include "indexer/formats/format.h"

namespace izde {

/// How sources are read, as the command line says it.
struct ReadOptions {
  const Format* format = nullptr;  ///< of all files, whatever their extension; null: by extension
  std::string encoding;            ///< of files that are not UTF-8; empty: it is told by their letters
  FieldNames field_names;
  bool cleaning = true;
};

/// An article that was read, or why there is none.
struct Reading {
  ReadResult result;
  std::string source;                ///< the SourceFile's name
  std::string_view encoding;         ///< of the file; empty: its format has none to be told
  std::vector<RemovedLine> removed;  ///< what cleaning took out of the text
};

/// Takes one after the other; what it throws ends the reading.
using ReadingSink = std::function<void(Reading&&)>;

/// Reads all articles of `sources`: files, folders, "-" for standard input. What cannot be read is handed on as a reason.
/// Ends early when `stop`, which may be null, is set.
void read_sources(const std::vector<std::string>& sources, const ReadOptions& options,
                  const std::atomic<bool>* stop, const ReadingSink& sink);

/// Reads all articles of `in`, a file of this format: decodes it, and cleans the texts. A stream that fails (bad) is left so.
void read_file(std::istream& in, const Format& format, const SourceFile& source, const ReadOptions& options,
               const ReadingSink& sink);

/// An archive names so many of its members that could not be read; the others are counted.
inline constexpr std::size_t kMostRefusedMembers = 100;

}  // namespace izde
