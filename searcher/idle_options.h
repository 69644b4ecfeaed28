// Which options of izde-search go with what.
#pragma once

#include "cli/command_line.h"
#include "searcher/options.h"

namespace izde {

/// Refuses what could only be a mistake: options that change nothing beside the task or the form of output. Throws Error
/// (bad_request).
void refuse_idle(const CommandLine& line, const SearchOptions& options);

}  // namespace izde
