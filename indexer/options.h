// The command line of izde-index.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "indexer/reading.h"

namespace izde {

struct IndexOptions {
  enum class When { automatic, always, never };
  std::string index;
  std::vector<std::string> sources;
  ReadOptions reading;
  bool explain_cleaning = false;  ///< instead of indexing
  bool json = false;              ///< the summary as one JSON object
  When progress = When::automatic;
  bool quiet = false;
};

/// Reads the command line. Nothing when it only asked for --help or --version, which is then printed. Throws
/// Error (bad_request) with a line for the user.
std::optional<IndexOptions> parse_index_options(int argc, const char* const* argv);

}  // namespace izde
