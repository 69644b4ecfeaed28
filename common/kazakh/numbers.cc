#include "common/kazakh/numbers.h"

#include <array>
#include <span>

namespace izde::kazakh {
namespace {

using Forms = std::span<const std::string_view>;

// The slots that a figure or an acronym can take, in their order; any of them may be missing. How a figure is
// read aloud decides harmony and assimilation, so that all variants are allowed here.
constexpr std::string_view kOrdinal[] = {"інші",  "ыншы", "нші", "ншы", "сінші",
                                         "сыншы", "ші",   "шы",  "еу",  "ау"};
constexpr std::string_view kPlural[] = {"лар", "лер", "дар", "дер", "тар", "тер"};
constexpr std::string_view kPossessive[] = {"сы", "сі", "ы", "і"};
constexpr std::string_view kCase[] = {"ның", "нің", "дың", "дің", "тың", "тің", "ға",  "ге",  "қа",  "ке",
                                      "на",  "не",  "ны",  "ні",  "ды",  "ді",  "ты",  "ті",  "н",   "да",
                                      "де",  "та",  "те",  "нда", "нде", "дан", "ден", "тан", "тен", "нан",
                                      "нен", "мен", "бен", "пен", "ша",  "ше",  "дай", "дей", "тай", "тей"};
constexpr std::string_view kAttributive[] = {"ғы", "гі", "қы", "кі", "нікі", "дікі", "тікі"};
constexpr std::array<Forms, 8> kSlots = {kOrdinal,     kPlural, kPossessive, kCase,
                                         kAttributive, kPlural, kPossessive, kCase};
constexpr std::size_t kAttributiveSlot = 4;  // what stands behind it only follows it: 22-сіндегілердің

bool is_endings_from(std::string_view rest, std::size_t slot) {
  if (rest.empty()) return true;
  const std::size_t end = slot > kAttributiveSlot ? kSlots.size() : kAttributiveSlot + 1;
  for (; slot < end; ++slot) {
    for (std::string_view form : kSlots[slot])
      if (rest.starts_with(form) && is_endings_from(rest.substr(form.size()), slot + 1)) return true;
  }
  return false;
}

}  // namespace

bool is_attached_ending(std::string_view part) { return !part.empty() && is_endings_from(part, 0); }

}  // namespace izde::kazakh
