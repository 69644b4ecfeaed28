// What means the same in Kazakh news: organisations under their names, charges under number and wording (docs/thesaurus.md).
// Knows nothing of queries. Safe from any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace izde::kazakh {

/// A way to write what an entry stands for.
struct ThesaurusForm {
  std::string text;  ///< as written: "БҰҰ", "Біріккен Ұлттар Ұйымы", "174-бап"
  std::string code;  ///< of a charge by number: the law it stands in ("ҚК", "ӘҚБтК"); else empty
  int since = 0;     ///< the first and the last year of publication in which a text means this by it,
  int until = 0;     ///< both included; 0: no bound
};

/// Forms that mean the same, two at least, no text twice in one law.
using ThesaurusEntry = std::vector<ThesaurusForm>;

/// Returns Izde's own entries: organisations and charges. The first call parses them.
const std::vector<ThesaurusEntry>& thesaurus();

/// Reads a table of entries (docs/thesaurus.md has the format); `name`, a file, stands in messages. Throws Error (bad_request) for the
/// first line that is wrong: "NAME:LINE: reason; remedy".
std::vector<ThesaurusEntry> read_thesaurus(std::string_view table, const std::string& name);

}  // namespace izde::kazakh
