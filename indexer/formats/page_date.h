// Dates as pages and feeds have them in their metadata.
#pragma once

#include <optional>
#include <string_view>

#include "common/document.h"

namespace izde {

/// Reads a date of a mail or an RSS feed (RFC 822, 2822): "Mon, 08 Apr 2019 18:10:00 +0600", also "8 Apr 19",
/// and "Apr 8, 2019" or "Mon Apr  8 18:10:00 2019", as programs write it. Nothing when it is none, or the day
/// does not exist in the years 1000 to 2099. Of a time zone, the day is taken as it is written. Safe from any
/// thread.
std::optional<Date> mail_date(std::string_view text);

/// Reads a date in ISO 8601, as a mail has it, or as Kazakh writes it.
std::optional<Date> page_date(std::string_view text);

}  // namespace izde
