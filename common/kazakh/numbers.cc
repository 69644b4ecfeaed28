#include "common/kazakh/numbers.h"

#include <array>
#include <span>

#include "common/kazakh/forms.h"

namespace izde::kazakh {
namespace {

using Forms = std::span<const std::string_view>;

// How a figure is read aloud decides harmony and assimilation, so that all variants are allowed here. Not here, though
// grammar has them: a bare м (100-м are metres), а and е of the dative behind a possessive (7-а is a school class), and
// біз of the copula, which is a word.
constexpr std::string_view kOrdinal[] = {"інші", "ыншы", "нші", "ншы", "сінші", "сыншы", "ші", "шы"};
constexpr std::string_view kCollective[] = {"еу", "ау"};
constexpr std::string_view kApproximate[] = {"даған", "деген", "таған", "теген", "лаған",
                                             "леген", "дай",   "дей",   "тай",   "тей"};
constexpr std::string_view kPlural[] = {"лар", "лер", "дар", "дер", "тар", "тер"};
constexpr std::string_view kPossessive[] = {"ыңыз", "іңіз", "ңыз", "ңіз", "ымыз", "іміз", "мыз", "міз",
                                            "ым",   "ім",   "ың",  "ің",  "сы",   "сі",   "ы",   "і"};
constexpr std::string_view kCase[] = {"ның", "нің", "дың", "дің", "тың", "тің", "ға",  "ге",  "қа",  "ке",
                                      "на",  "не",  "ны",  "ні",  "ды",  "ді",  "ты",  "ті",  "н",   "да",
                                      "де",  "та",  "те",  "нда", "нде", "дан", "ден", "тан", "тен", "нан",
                                      "нен", "мен", "бен", "пен", "ша",  "ше",  "дай", "дей", "тай", "тей"};
constexpr std::string_view kAttributive[] = {"ғы", "гі", "қы", "кі", "нікі", "дікі", "тікі"};
constexpr std::string_view kCopula[] = {"мын", "мін", "бын", "бін", "пын", "пін", "сың", "сің",
                                        "сыз", "сіз", "мыз", "міз", "дыр", "дір", "тыр", "тір"};

struct SlotForms {
  std::string_view name;
  Forms forms;
};

// The slots that a figure or an acronym can take, in their order; any of them may be missing.
constexpr std::array<SlotForms, 11> kSlots = {{{"ordinal", kOrdinal},
                                               {"collective", kCollective},
                                               {"approximate", kApproximate},
                                               {"plural", kPlural},
                                               {"possessive", kPossessive},
                                               {"case", kCase},
                                               {"attributive", kAttributive},
                                               {"plural", kPlural},
                                               {"possessive", kPossessive},
                                               {"case", kCase},
                                               {"copula", kCopula}}};
// What stands behind -ғы only follows it (22-сіндегілердің), but for the copula.
constexpr std::size_t kAttributiveSlot = 6, kCopulaSlot = 10;

// Tells whether `rest` is endings of slots from `slot` on; `found`, if not null, gets them.
bool is_endings_from(std::string_view rest, std::size_t slot, std::vector<AttachedEnding>* found) {
  if (rest.empty()) return true;
  const bool behind_attributive = slot > kAttributiveSlot;
  for (; slot < kSlots.size(); ++slot) {
    if (slot > kAttributiveSlot && slot < kCopulaSlot && !behind_attributive) continue;
    for (const std::string_view form : kSlots[slot].forms) {
      if (!rest.starts_with(form)) continue;
      if (found) found->push_back({kSlots[slot].name, rest.substr(0, form.size())});
      if (is_endings_from(rest.substr(form.size()), slot + 1, found)) return true;
      if (found) found->pop_back();
    }
  }
  return false;
}

}  // namespace

bool is_attached_ending(std::string_view part) { return !part.empty() && is_endings_from(part, 0, nullptr); }

bool is_particle(std::string_view part) {
  static constexpr std::string_view kParticles[] = {"ақ", "ау"};
  return is_one_of(part, kParticles);
}

bool is_unit(std::string_view part) {
  static constexpr std::string_view kUnits[] = {"ж",  "жж", "г",   "гг",   "ғ",    "ғғ", "м",  "км",
                                                "см", "мм", "кг",  "гр",   "мг",   "т",  "га", "л",
                                                "мл", "кв", "млн", "млрд", "трлн", "тг", "сағ"};
  return is_one_of(part, kUnits);
}

std::vector<AttachedEnding> attached_endings(std::string_view part) {
  std::vector<AttachedEnding> endings;
  is_endings_from(part, 0, &endings);
  return endings;
}

}  // namespace izde::kazakh
