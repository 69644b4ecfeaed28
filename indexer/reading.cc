#include "indexer/reading.h"

#include <cstring>

#include "common/input.h"
#include "common/text/plural.h"
#include "common/text/utf8.h"
#include "indexer/encoding.h"
#include "indexer/filed_date.h"
#include "indexer/head_lines.h"
#include "indexer/metadata.h"
#include "indexer/mojibake.h"
#include "indexer/packing.h"
#include "indexer/sources.h"

namespace izde {
namespace {

Reading refusal(const std::string& source, std::string reason) {
  return {{std::nullopt, std::nullopt, std::move(reason)}, source, {}, {}};
}

void refuse(Reading& reading, std::string reason) {
  reading.result.article.reset();
  reading.result.rejected = std::move(reason);
}

// Does to an article what all formats have in common.
void prepare(Reading& reading, const Format& format, const ReadOptions& options) {
  if (!reading.result.article) return;
  Article& article = *reading.result.article;
  if (article.id.empty()) article.id = article.url;
  if (article.id.empty()) return refuse(reading, "neither `id` nor `url`, and standard input has no name");
  if (std::string reason = mojibake_reason(article.text); !reason.empty())
    return refuse(reading, std::move(reason));
  if (options.cleaning) article.text = without_furniture(article.text, &reading.removed);
  take_head_lines(article, format.is_page, reading.removed);
  date_by_address(article, format.is_page ? reading.source : std::string_view());
  if (format.is_page) take_title_line(article);
  if (text::trimmed(article.text).empty()) refuse(reading, "no text");
}

// Reads the files of sources, however they are packed.
class FileReader {
 public:
  FileReader(const ReadOptions& options, const std::atomic<bool>* stop, const ReadingSink& sink)
      : options_(options), stop_(stop), sink_(sink) {}

  bool is_known(const std::string& name) const {
    return packing_of(name) == Packing::archive || format_of_packed(name) != nullptr;
  }

  void read(SourceFile file) const {
    if (is_stopped()) return;
    Input input(file.path, stop_);
    if (is_stopped()) return;
    if (!input.is_open()) return sink_(refusal(file.name, std::strerror(input.error())));
    std::istream in(&input);
    file.field_names = options_.field_names;
    packing_of(file.name) == Packing::archive ? read_archive(in, file) : read_one(in, file);
    if (in.bad() && !is_stopped())
      sink_(refusal(file.name, std::string("cannot be read to its end: ") + std::strerror(input.error())));
  }

 private:
  bool is_stopped() const { return stop_ != nullptr && *stop_; }

  const Format* format_of_packed(const std::string& name) const {
    if (options_.format != nullptr) return options_.format;
    return format_of(packing_of(name) == Packing::compressed ? unpacked_name(name) : name);
  }

  void read_one(std::istream& in, const SourceFile& file) const {
    const Format& format = *format_of_packed(file.name.empty() ? file.path.string() : file.name);
    const auto read = [&](std::istream& content) { read_file(content, format, file, options_, sink_); };
    if (packing_of(file.name) == Packing::none) return read(in);
    const std::string failure = unpack(in, read);
    if (!failure.empty() && !in.bad()) sink_(refusal(file.name, failure));
  }

  void read_archive(std::istream& in, const SourceFile& archive) const {
    std::size_t refused = 0;
    const ReadingSink counted = [&](Reading&& reading) {
      if (reading.result.article || ++refused <= kMostRefusedMembers) sink_(std::move(reading));
    };
    const FileReader members(options_, stop_, counted);
    const std::string failure = for_each_member(in, members.visitor(archive));
    if (!failure.empty() && !in.bad()) sink_(refusal(archive.name, failure));
    if (refused > kMostRefusedMembers)
      sink_(refusal(archive.name, text::plural(refused - kMostRefusedMembers, "more member") + " not taken"));
  }

  MemberVisitor visitor(const SourceFile& archive) const {
    const auto named = [&archive](const std::string& member) { return archive.name + "!" + member; };
    return {.wants = [this](const std::string& member) { return !is_stopped() && is_known(member); },
            .read =
                [this, named, &archive](const std::string& member, std::istream& content) {
                  if (packing_of(member) == Packing::archive)
                    return sink_(refusal(named(member), "an archive inside an archive; unpack it first"));
                  read_one(content, {archive.path, named(member), archive.field_names});
                },
            .refuse =
                [this, named](const std::string& member, const std::string& why) {
                  if (!is_stopped()) sink_(refusal(named(member), why));
                }};
  }

  const ReadOptions& options_;
  const std::atomic<bool>* stop_;
  const ReadingSink& sink_;
};

}  // namespace

void read_sources(const std::vector<std::string>& sources, const ReadOptions& options,
                  const std::atomic<bool>* stop, const ReadingSink& sink) {
  const FileReader reader(options, stop, sink);
  for (const std::string& source : sources)
    for_each_file(
        source, [&](const std::string& name) { return reader.is_known(name); },
        [&](const SourceFile& file) { reader.read(file); },
        [&](const std::string& name, const std::string& reason) { sink(refusal(name, reason)); });
}

void read_file(std::istream& in, const Format& format, const SourceFile& source, const ReadOptions& options,
               const ReadingSink& sink) {
  const auto hand_on = [&](ReadResult&& result, std::string_view encoding) {
    Reading reading{std::move(result), source.name, encoding, {}};
    prepare(reading, format, options);
    sink(std::move(reading));
  };
  if (format.is_binary)
    return format.read(in, source, [&](ReadResult&& result) { hand_on(std::move(result), {}); });
  DecodedInput decoded(in, options.encoding);
  if (decoded.encoding().empty()) {
    if (!in.bad()) sink(refusal(source.name, decoded.reason()));
    return;
  }
  std::istream text(&decoded);
  format.read(text, source, [&](ReadResult&& result) { hand_on(std::move(result), decoded.encoding()); });
}

}  // namespace izde
