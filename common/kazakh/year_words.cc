#include "common/kazakh/year_words.h"

#include "common/kazakh/forms.h"

namespace izde::kazakh {
namespace {

constexpr std::string_view kOneYear[] = {
    "жыл",     "жылы",    "жылдың",   "жылғы",   "жылға",    "жылдан",   "жылды",   "жылмен",
    "жылда",   "жылдағы", "жылғыдан", "жылғыға", "жылғының", "жылына",   "жылында", "жылындағы",
    "жылынан", "жылының", "жылын",    "жылымен", "жылғымен", "жылғыдай", "ж",       "жж",
    "год",     "года",    "году",     "годом",   "годе",     "г",        "гг"};
constexpr std::string_view kYears[] = {"годы", "годов", "годам", "годах", "годами"};
constexpr std::string_view kKinds[] = {"оқу", "қаржы", "жаңа", "учебный", "учебного", "учебном"};

// Behind "1500 жыл", "1000 жылдан": so many years, not the year of that number.
constexpr std::string_view kOfDuration[] = {"бұрын",   "бойы", "толды",  "толуы", "өтті", "өткен",
                                            "жасаған", "өмір", "ішінде", "астам", "аса",  "артық",
                                            "жуық",    "таяу", "тарта",  "шамасы"};
constexpr std::string_view kOfPointInTime[] = {"бері", "бастап", "дейін", "қарай"};

// "1000 жылдан бері" is for so long, "1900 жылдан бері" since that year.
constexpr int kLongAgo = 1500;

}  // namespace

bool is_word_of_one_year(std::string_view word) { return is_one_of(word, kOneYear); }

bool is_word_of_years(std::string_view word) { return word.starts_with("жылдар") || is_one_of(word, kYears); }

bool is_kind_of_year(std::string_view word) { return is_one_of(word, kKinds); }

bool is_duration(int year, std::string_view word, std::string_view behind) {
  const bool round = year % 100 == 0;
  if (word == "жыл") return round || is_one_of(behind, kOfDuration);
  if (!round || (word != "жылдан" && word != "жылға")) return false;
  if (is_one_of(behind, kOfDuration)) return true;
  if (behind == "бері") return year <= kLongAgo;
  return year != 2000 && !is_one_of(behind, kOfPointInTime);
}

}  // namespace izde::kazakh
