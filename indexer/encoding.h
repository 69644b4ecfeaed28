// From the encodings of files to UTF-8.
#pragma once

#include <istream>
#include <streambuf>
#include <string>

namespace izde {

/// Hands on UTF-8, without its byte order mark.
class DecodedInput : public std::streambuf {
 public:
  DecodedInput(std::istream& in, const std::string& given);
  const std::string& encoding() const { return encoding_; }
  const std::string& reason() const { return reason_; }

 protected:
  int_type underflow() override;

 private:
  std::istream& in_;
  bool begins_ = true;
  std::string encoding_ = "UTF-8", reason_;
  char buffer_[1 << 16];
};

bool is_known_encoding(const std::string& name);

}  // namespace izde
