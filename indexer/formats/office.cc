#include "indexer/formats/office.h"

#include <algorithm>
#include <sstream>
#include <utility>
#include <vector>

#include "common/line_reader.h"
#include "common/text/utf8.h"
#include "indexer/formats/whole_file.h"
#include "indexer/packing.h"

namespace izde {
namespace {

constexpr char kBroken[] = "; open it in a word processor and save it once more";
constexpr char kPassword[] = "protected by a password; open it in a word processor and save it without one";
// OpenDocument's list of members. It says which are encrypted.
constexpr std::string_view kManifest = "META-INF/manifest.xml";
constexpr std::string_view kZip = "PK";
// Some programs write word/document2.xml.
std::string without_figures(std::string name) {
  std::erase_if(name, [](char c) { return c >= '0' && c <= '9'; });
  return name;
}

// Reads the members of one document.
class Document {
 public:
  explicit Document(const OfficeFormat& format) : format_(format), texts_(format.texts.size()) {}

  // Returns why the document cannot be read; empty: it can.
  std::string read(std::string&& file) {
    std::istringstream in(std::move(file));
    const std::string failure = for_each_member(
        in, {.wants = [this](const std::string& name) { return place_of(name) >= 0 || is_about(name); },
             .read = [this](const std::string& name, std::istream& content) { read_member(name, content); },
             .refuse = [this](const std::string&, const std::string& why) { note(why); }});
    if (is_encrypted_) return kPassword;
    if (!failure.empty()) note(failure);
    if (!failure_.empty()) return failure_.find(';') == std::string::npos ? failure_ + kBroken : failure_;
    if (!has_text_) return format_.not_one;
    return {};
  }

  Article article() {
    Article article;
    for (std::string& text : texts_) {
      if (!article.text.empty() && !text.empty()) article.text += "\n\n";
      article.text += text;
    }
    apply(properties_, article);
    return article;
  }

 private:
  int place_of(const std::string& name) const {
    const auto found = std::find(format_.texts.begin(), format_.texts.end(), without_figures(name));
    return found == format_.texts.end() ? -1 : static_cast<int>(found - format_.texts.begin());
  }

  bool is_about(const std::string& name) const { return name == format_.properties || name == kManifest; }

  void note(const std::string& why) {
    if (failure_.empty()) failure_ = why;
  }

  void read_member(const std::string& name, std::istream& content) {
    XmlReader xml(content);
    const int place = place_of(name);
    if (place >= 0)
      read_text(xml, static_cast<std::size_t>(place));
    else if (name == format_.properties)
      read_properties(xml);
    else
      look_for_encryption(xml);
    if (!xml.failure().empty()) note("broken: " + xml.failure());
  }

  void read_text(XmlReader& xml, std::size_t place) {
    OfficeText text;
    format_.read_text(xml, text);
    if (text.is_too_long()) note(std::string(kTooLong) + "; cut it into several files");
    texts_[place] = text.take();
    has_text_ = has_text_ || place == 0;
  }

  void read_properties(XmlReader& xml) {
    std::string value;
    for (auto node = xml.next(); node != XmlReader::Node::none; node = xml.next())
      if (node == XmlReader::Node::start)
        value.clear();
      else if (node == XmlReader::Node::text)
        value += xml.text();
      else if (!value.empty())
        format_.read_property(xml.name(), value, properties_);
  }

  void look_for_encryption(XmlReader& xml) {
    for (auto node = xml.next(); node != XmlReader::Node::none; node = xml.next())
      is_encrypted_ = is_encrypted_ || (node == XmlReader::Node::start && xml.name() == "encryption-data");
  }

  const OfficeFormat& format_;
  std::vector<std::string> texts_;
  Properties properties_;
  std::string failure_;
  bool has_text_ = false;
  bool is_encrypted_ = false;
};

}  // namespace

void read_office(std::istream& in, const SourceFile& source, const OfficeFormat& format,
                 const ReadSink& sink) {
  auto file = whole_file(in);
  if (in.bad()) return;
  const auto reject = [&](std::string reason) { sink({std::nullopt, std::nullopt, std::move(reason)}); };
  if (!file) return reject(kFileTooLong);
  if (file->empty()) return reject("no text");
  if (!file->starts_with(kZip)) return reject(format.not_one);
  Document document(format);
  if (std::string reason = document.read(std::move(*file)); !reason.empty()) return reject(std::move(reason));
  Article article = document.article();
  article.id = source.name;
  sink({std::move(article), std::nullopt, {}});
}

void pass_over_element(XmlReader& xml) {
  for (std::size_t open = 1; open > 0;) {
    const auto node = xml.next();
    if (node == XmlReader::Node::none) return;
    open += node == XmlReader::Node::start;
    open -= node == XmlReader::Node::end;
  }
}

}  // namespace izde
