// What stands around figures and makes years of them, or something else, without a word for year. Safe from
// any thread.
#pragma once

#include <span>
#include <string_view>

#include "common/kazakh/word.h"
#include "common/kazakh/year_group.h"

namespace izde::kazakh {

/// "(1986", "(1919, 1920": a parenthesis opens right before.
bool is_behind_parenthesis(std::string_view text, const YearGroup& group);

/// "(1986)", "(1807-1867)"; at the end of one that says more: "(ақын; 1807-1867)", "(Петров, 1993)". Small
/// figures and round ones may be counts or numbers to call: "(1414)".
bool is_in_parentheses(std::string_view text, const YearGroup& group);

/// "8 сәуір 2019", "8 сәуір, 2019"; "(маусым, 1974)", where no word follows that the figure could count.
/// `words[index]` is the figure.
bool is_behind_date(std::string_view text, const YearGroup& group, std::span<const Word> words,
                    std::size_t index);

/// "б.з.б. 1200 жылы", "б. э. д. 1200", "біздің заманымызға дейінгі 1200 жыл"
bool is_before_christ(std::string_view text, const YearGroup& group);

/// "Қазақстан-2050": the figure belongs to a name.
bool is_of_name(std::string_view text, const YearGroup& group);

}  // namespace izde::kazakh
