// From the SOURCEs of a command line to the files to be read.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "indexer/formats/format.h"

namespace izde {

/// Calls `found` for each file of `source` (a file, a folder, or "-" for standard input): of a folder all
/// files below it that are known by their names, hidden ones left out, in byte order of their paths, each real folder
/// once. Calls `refused` with a name and a reason for what cannot be read: a SOURCE that is missing or of no
/// known format, a folder that cannot be opened, a link to nowhere.
void for_each_file(const std::string& source, const std::function<bool(const std::string& name)>& is_known,
                   const std::function<void(const SourceFile&)>& found,
                   const std::function<void(const std::string& name, const std::string& reason)>& refused);

}  // namespace izde
