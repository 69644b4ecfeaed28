// How likely it is that letters are a root. Weights are tenths of the unit of the suffix table's.
#pragma once

#include "common/kazakh/roots.h"
#include "common/kazakh/suffixes.h"

namespace izde::kazakh {

/// Weighs a root that was restored at `place` and is not listed, by what Kazakh roots look like.
int root_weight(const RootPlace& place, Node kind, const Root& root);

}  // namespace izde::kazakh
