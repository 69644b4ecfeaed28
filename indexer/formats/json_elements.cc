#include "indexer/formats/json_elements.h"

#include <utility>

#include "common/line_reader.h"

namespace izde {
namespace {

constexpr std::size_t kPart = 1 << 16;

constexpr bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

}  // namespace

// Makes sure that there is a character; false: the stream ended.
bool JsonElements::fill() {
  if (at_ < block_.size()) return true;
  block_.resize(kPart);
  in_.read(block_.data(), kPart);
  block_.resize(in_.bad() ? 0 : static_cast<std::size_t>(in_.gcount()));
  at_ = 0;
  return !block_.empty();
}

bool JsonElements::skip_blanks() {
  for (; fill() && is_blank(at()); ++at_) line_ += at() == '\n';
  return at_ < block_.size();
}

// Goes to the next line that begins with a bracket.
bool JsonElements::find_line() {
  while (fill()) {
    if (block_[at_++] != '\n') continue;
    ++line_;
    if (skip_blanks() && (at() == '{' || at() == '[')) return true;
  }
  return false;
}

// Goes to the next list in the object that is looked into, or to its end; false: what lies between is broken
// or cut.
bool JsonElements::find_inside() {
  while (!in_list_ && objects_ > 0) {
    if (!skip_blanks()) return false;
    const char c = at();
    if (c == '"') {
      begin_element();
      if (read_element(nullptr) != Kind::whole) return false;
      continue;
    }
    ++at_;
    if (c == '{') ++objects_;
    if (c == '}') --objects_;
    if (c != '[' || !skip_blanks()) continue;
    if (at() == '{') {
      in_list_ = true;
    } else {
      begin_element();
      open_[depth_++] = '[';
      if (read_element(nullptr) != Kind::whole) return false;
    }
  }
  return true;
}

// Goes to the beginning of the next element; false: there is none, or what lies before it is broken.
bool JsonElements::find_element() {
  for (;;) {
    if (!find_inside() || !skip_blanks()) return false;
    const char c = at();
    const bool opens = c == '[' && !in_list_;
    if (!opens && c != ',' && c != ']' && c != '}') return true;
    ++at_;
    if (opens) in_list_ = true;
    if (c == ']') in_list_ = false;
  }
}

void JsonElements::begin_element() { in_string_ = escaped_ = false, depth_ = 0; }

JsonElements::Scan JsonElements::scan_outside_strings(char c) {
  if (c == '"') {
    in_string_ = true;
  } else if (c == '{' || c == '[') {
    if (depth_ < sizeof open_) open_[depth_] = c;
    ++depth_;
  } else if (c == '}' || c == ']') {
    if (--depth_ < sizeof open_ && open_[depth_] != (c == '}' ? '{' : '[')) return Scan::broken;
    if (depth_ == 0) return Scan::ended;
  }
  return Scan::unfinished;
}

// Goes on in the block, behind the end of the element or of the block.
JsonElements::Scan JsonElements::scan() {
  while (at_ < block_.size()) {
    const char c = at();
    if (depth_ == 0 && !in_string_ && (is_blank(c) || c == ',' || c == '}' || c == ']')) return Scan::ended;
    if (in_string_ && c == '\n') return Scan::broken;
    ++at_;
    line_ += c == '\n';
    if (!in_string_) {
      if (const Scan found = scan_outside_strings(c); found != Scan::unfinished) return found;
    } else if (escaped_) {
      escaped_ = false;
    } else if (c == '\\') {
      escaped_ = true;
    } else if (c == '"') {
      in_string_ = false;
      if (depth_ == 0) return Scan::ended;
    }
  }
  return Scan::unfinished;
}

// Reads on to the element's end; without `text`, it is passed over.
JsonElements::Kind JsonElements::read_element(std::string* text) {
  while (fill()) {
    const std::size_t begin = at_;
    const Scan found = scan();
    if (text != nullptr) text->append(block_, begin, at_ - begin);
    if (found == Scan::broken) return lost_ = true, Kind::broken;
    if (text != nullptr && text->size() > kMostBytes) {
      passing_over_ = found != Scan::ended;
      return Kind::too_long;
    }
    if (found == Scan::ended) return Kind::whole;
  }
  return Kind::cut;
}

void JsonElements::next(Element& element) {
  element.kind = Kind::none;
  element.text.clear();
  if (std::exchange(passing_over_, false)) read_element(nullptr);
  if (lost_ && !in_list_) objects_ = 0;
  const bool found = (!std::exchange(lost_, false) || find_line()) && find_element();
  element.line = line_;
  if (found && !in_list_ && at() != '{') {
    element.kind = Kind::broken, lost_ = true;
  } else if (found) {
    begin_element();
    element.kind = read_element(&element.text);
  } else if (lost_) {
    element.kind = Kind::broken;
  } else if (!told_ && (in_list_ || objects_ > 0)) {
    element.kind = Kind::cut;
  }
  told_ |= element.kind == Kind::broken || element.kind == Kind::cut;
  if (in_.bad()) element.kind = Kind::none;
}

void JsonElements::look_inside(const Element& object) {
  block_.replace(0, at_, object.text);
  at_ = 1;  // behind the bracket
  line_ = object.line;
  objects_ = 1;
  passing_over_ = lost_ = told_ = false;
}

}  // namespace izde
