#include "indexer/encoding.h"

#include <string_view>
#include <system_error>
#include <utility>

namespace izde {

DecodedInput::DecodedInput(std::istream& in, const std::string&) : in_(in) {}

DecodedInput::int_type DecodedInput::underflow() {
  in_.read(buffer_, sizeof buffer_);
  if (in_.bad()) throw std::system_error(EIO, std::generic_category());
  if (in_.gcount() == 0) return traits_type::eof();
  const bool has_mark =
      std::exchange(begins_, false) &&
      std::string_view(buffer_, static_cast<std::size_t>(in_.gcount())).starts_with("\xEF\xBB\xBF");
  setg(buffer_, buffer_ + (has_mark ? 3 : 0), buffer_ + in_.gcount());
  return gptr() == egptr() ? underflow() : traits_type::to_int_type(*gptr());
}

bool is_known_encoding(const std::string& name) { return name == "UTF-8"; }

}  // namespace izde
