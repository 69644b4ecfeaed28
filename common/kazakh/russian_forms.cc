#include "common/kazakh/russian_forms.h"

#include <span>

namespace izde::kazakh {
namespace {

using Endings = std::span<const std::string_view>;

constexpr std::string_view kOfA[] = {"ы", "и", "е", "у", "ой", "ей"};
constexpr std::string_view kOfYa[] = {"и", "е", "ю", "ей"};
constexpr std::string_view kOfAdjective[] = {"ого", "ому", "ом", "ым"};
constexpr std::string_view kOfSoft[] = {"я", "ю", "е", "и", "ем", "ью"};
constexpr std::string_view kOfConsonant[] = {"а", "у", "е", "ом", "ем"};

// What a name ends in, and the endings that stand in its place.
struct Declension {
  std::string_view end;
  Endings endings;
};
constexpr Declension kDeclensions[] = {{"а", kOfA},          {"я", kOfYa},   {"ый", kOfAdjective},
                                       {"ой", kOfAdjective}, {"й", kOfSoft}, {"ь", kOfSoft}};
constexpr std::string_view kConsonants[] = {"б", "в", "г", "д", "ж", "з", "к", "л", "м", "н",
                                            "п", "р", "с", "т", "ф", "х", "ц", "ч", "ш", "щ"};

std::vector<std::string> with(std::string_view stem, Endings endings) {
  std::vector<std::string> forms;
  for (const std::string_view ending : endings) forms.push_back(std::string(stem).append(ending));
  return forms;
}

}  // namespace

std::vector<std::string> russian_forms(std::string_view name) {
  for (const auto& [end, endings] : kDeclensions)
    if (name.ends_with(end)) return with(name.substr(0, name.size() - end.size()), endings);
  for (const std::string_view consonant : kConsonants)
    if (name.ends_with(consonant)) return with(name, kOfConsonant);
  return {};
}

}  // namespace izde::kazakh
