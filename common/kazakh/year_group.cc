#include "common/kazakh/year_group.h"

#include <string>

#include "common/kazakh/calendar.h"
#include "common/kazakh/forms.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/pieces.h"
#include "common/kazakh/year_words.h"

namespace izde::kazakh {
namespace {

constexpr std::string_view kOrdinals[] = {"інші", "ыншы", "нші", "ншы", "сінші", "сыншы", "ші", "шы"};
// Behind a hyphen only: "1565м" is a height.
constexpr std::string_view kRussianOrdinals[] = {"й", "го", "му", "м"};

// The piece so many pieces behind `position`.
Piece peek(std::string_view text, std::size_t position, int ahead = 0) {
  Piece piece = next_piece(text, position);
  while (ahead-- > 0) piece = next_piece(text, position);
  return piece;
}

// Reads a figure that can be a year, behind a dash also its last two figures.
std::optional<YearItem> take_figure(const YearGroup& group, YearJoint joint, std::string_view text,
                                    std::size_t& position) {
  const Piece figure = next_piece(text, position);
  if (joint == YearJoint::range && figure.is_figure_of(2)) {
    const int before = group.items.back().year;
    if (figure.number <= before % 100) return std::nullopt;
    return YearItem{before - before % 100 + figure.number, joint, false, true};
  }
  if (!figure.is_figure_of(4) || figure.number < kFirstYear || figure.number > kLastYear) return std::nullopt;
  return YearItem{figure.number, joint};
}

// Reads the ending of a figure, behind a hyphen or (as some write) without. False, when letters stand on the
// figure that are none: "2000м".
bool take_ordinal(YearItem& item, std::string_view text, std::size_t& position) {
  const Piece next = peek(text, position);
  const bool hyphen = next.is_dash() && !next.spaced;
  const Piece word = hyphen ? peek(text, position, 1) : next;
  if (word.kind != PieceKind::word || word.spaced) return true;
  const std::string ending = normal(word.text);
  item.ordinal = is_one_of(ending, kOrdinals) || (hyphen && is_one_of(ending, kRussianOrdinals));
  if (!item.ordinal) return hyphen || is_word_of_one_year(ending);
  if (hyphen) next_piece(text, position);
  next_piece(text, position);
  return true;
}

bool is_joint(std::string_view word) {
  return is_list_connector(word) || word == "не" || word == "и" || word == "или";
}

std::optional<YearJoint> take_joint(std::string_view text, std::size_t& position) {
  const Piece piece = next_piece(text, position);
  if (piece.is_dash() || piece.is("/")) return YearJoint::range;
  if (piece.is(",")) return YearJoint::comma;
  if (piece.kind == PieceKind::word && is_joint(normal(piece.text))) return YearJoint::word;
  return std::nullopt;
}

}  // namespace

std::optional<YearItem> read_year(std::string_view text, std::size_t& position) {
  std::size_t behind = position;
  std::optional<YearItem> item = take_figure({}, YearJoint::none, text, behind);
  if (!item || !take_ordinal(*item, text, behind)) return std::nullopt;
  position = behind;
  return item;
}

YearGroup read_year_group(std::string_view text, std::size_t begin) {
  YearGroup group{begin, begin, {}};
  std::size_t position = begin;
  for (std::optional<YearJoint> joint = YearJoint::none; joint; joint = take_joint(text, position)) {
    std::optional<YearItem> item = take_figure(group, *joint, text, position);
    if (!item) break;
    const bool clean = take_ordinal(*item, text, position);
    group.end = position;
    if (clean)
      group.items.push_back(*item);
    else
      group.items.clear();
    if (!clean) break;
  }
  if (group.end == begin) next_piece(text, group.end);
  return group;
}

}  // namespace izde::kazakh
