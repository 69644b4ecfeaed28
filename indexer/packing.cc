#include "indexer/packing.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <iterator>
#include <memory>
#include <span>
#include <streambuf>
#include <system_error>

#include "common/text/utf8.h"
#include "indexer/formats/extension.h"

namespace izde {
namespace {

constexpr std::string_view kCompressed[] = {".gz", ".zst", ".xz", ".bz2"};
constexpr std::string_view kArchives[] = {".zip", ".tar", ".tgz", ".tzst", ".txz", ".tbz2"};
constexpr char kNotToItsEnd[] = "cannot be unpacked to its end: ";
constexpr char kBomb[] = "unpacks to more than 200 times its size; if it is sound, unpack it first";
constexpr char kPassword[] = "protected by a password; unpack it first";

bool is_one_of(std::span<const std::string_view> extensions, std::string_view name) {
  return std::find(extensions.begin(), extensions.end(), extension_of(name)) != extensions.end();
}

// Lets libarchive make UTF-8 of names, whatever the locale of the process.
class Utf8Locale {
 public:
  Utf8Locale() : utf8_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)), before_(uselocale(utf8_)) {}
  ~Utf8Locale() {
    uselocale(before_);
    if (utf8_ != nullptr) freelocale(utf8_);
  }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;

 private:
  locale_t utf8_, before_;
};

// What libarchive makes of a stream: the bytes of one member after the other. A compressed stream is an archive of one.
class ArchiveStream : public std::streambuf {
 public:
  enum class Holds { one, members };

  ArchiveStream(std::istream& packed, Holds holds)
      : packed_(packed), archive_(archive_read_new(), archive_read_free) {
    if (archive_ == nullptr) throw std::bad_alloc();
    archive_read_support_filter_gzip(get());
    archive_read_support_filter_zstd(get());
    archive_read_support_filter_xz(get());
    archive_read_support_filter_bzip2(get());
    if (holds == Holds::one) {
      archive_read_support_format_raw(get());
      archive_read_support_format_empty(get());
    } else {
      archive_read_support_format_zip(get());
      archive_read_support_format_tar(get());
      archive_read_set_option(get(), "zip", "hdrcharset",
                              "CP866");  // names without a mark: those of Windows in Cyrillic
    }
    archive_read_set_callback_data(get(), this);
    archive_read_set_read_callback(get(), read);
    archive_read_set_seek_callback(get(), seek);
    if (archive_read_open1(get()) != ARCHIVE_OK) fail();
  }

  // Goes on to the next member; null: there is none, or failure() says why not.
  archive_entry* next() {
    if (!failure_.empty() && is_broken_) return nullptr;
    failure_.clear();
    setg(nullptr, nullptr, nullptr);
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(get(), &entry);
    if (result == ARCHIVE_EOF) return nullptr;
    if (result >= ARCHIVE_WARN) return entry;
    fail();
    return nullptr;
  }

  // Says why the member, or what comes behind it, could not be read.
  const std::string& failure() const { return failure_; }
  // Tells whether nothing more can be read.
  bool is_broken() const { return is_broken_; }

 protected:
  // What is thrown here makes a stream bad, and goes no further.
  int_type underflow() override {
    const la_ssize_t bytes = archive_read_data(get(), content_.data(), content_.size());
    if (bytes == 0) return traits_type::eof();
    if (bytes < 0 || is_bomb(static_cast<std::uint64_t>(bytes))) fail(is_bomb_ || bytes == ARCHIVE_FATAL);
    if (!failure_.empty()) throw std::system_error(EIO, std::generic_category());
    setg(content_.data(), content_.data(), content_.data() + bytes);
    return traits_type::to_int_type(content_[0]);
  }

 private:
  archive* get() { return archive_.get(); }

  void fail(bool is_broken = true) {
    const char* said = archive_error_string(get());
    failure_ = kNotToItsEnd + std::string(is_bomb_ ? kBomb : said != nullptr ? said : "broken");
    is_broken_ = is_broken;
  }

  // Counts bytes more that were handed on, and what was unpacked only to be passed over.
  bool is_bomb(std::uint64_t more) {
    made_ += more;
    const auto filtered = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_filter_bytes(get(), 0), 0));
    const std::uint64_t made = std::max(made_, filtered);
    return is_bomb_ = is_bomb_ || (made > kUnpackedFreely && made / kMostTimesPacked > taken_);
  }

  static la_ssize_t read(archive* archive, void* data, const void** block) {
    auto& self = *static_cast<ArchiveStream*>(data);
    *block = self.block_.data();
    std::istream& packed = self.packed_;
    std::streamsize bytes = 0;
    if (!self.is_bomb(0) && packed.good()) {
      packed.read(self.block_.data(), static_cast<std::streamsize>(self.block_.size()));
      bytes = packed.gcount();
    }
    if (self.is_bomb_ || packed.bad()) {
      archive_set_error(archive, EIO, "cannot be read");
      return ARCHIVE_FATAL;
    }
    self.taken_ += static_cast<std::uint64_t>(bytes);
    return bytes;
  }

  static la_int64_t seek(archive*, void* data, la_int64_t offset, int whence) {
    std::istream& packed = static_cast<ArchiveStream*>(data)->packed_;
    if (packed.bad()) return ARCHIVE_FATAL;
    packed.clear();
    const auto from = whence == SEEK_SET ? std::ios::beg : whence == SEEK_CUR ? std::ios::cur : std::ios::end;
    const std::streampos position = packed.rdbuf()->pubseekoff(offset, from, std::ios::in);
    return position == std::streampos(-1) ? ARCHIVE_FATAL : static_cast<la_int64_t>(position);
  }

  std::istream& packed_;
  std::unique_ptr<archive, decltype(&archive_read_free)> archive_;
  std::array<char, 1 << 14> block_{};  // small: how much was made of a block is asked only behind it
  std::array<char, 1 << 16> content_{};
  std::uint64_t taken_ = 0, made_ = 0;
  std::string failure_;
  bool is_bomb_ = false, is_broken_ = false;
};

// A member's name as it is shown; empty: it has none in letters that are known.
std::string name_of(archive_entry* entry) {
  const char* given = archive_entry_pathname_utf8(entry);
  std::string name = given != nullptr && text::is_utf8(given) ? given : "";
  while (name.starts_with("./") || name.starts_with("/")) name.erase(0, name.find('/') + 1);
  return name;
}

bool is_hidden(const std::string& name) {
  return name.starts_with(".") || name.find("/.") != std::string::npos;
}

void visit(ArchiveStream& stream, const std::string& name, bool is_locked, const MemberVisitor& visitor) {
  if (is_locked) return visitor.refuse(name, kPassword);
  std::istream content(&stream);
  visitor.read(name, content);
  if (!stream.failure().empty()) visitor.refuse(name, stream.failure());
}

}  // namespace

Packing packing_of(std::string_view name) {
  if (is_one_of(kArchives, name)) return Packing::archive;
  if (!is_one_of(kCompressed, name)) return Packing::none;
  return extension_of(unpacked_name(name)) == ".tar" ? Packing::archive : Packing::compressed;
}

std::string_view unpacked_name(std::string_view name) { return name.substr(0, name.rfind('.')); }

std::string unpack(std::istream& packed, const std::function<void(std::istream& content)>& read) {
  ArchiveStream stream(packed, ArchiveStream::Holds::one);
  std::istream content(&stream);
  if (stream.next() == nullptr)
    content.setstate(stream.failure().empty() ? std::ios::eofbit : std::ios::badbit);
  read(content);
  return stream.failure();
}

std::string for_each_member(std::istream& archive, const MemberVisitor& visitor) {
  const Utf8Locale locale;
  ArchiveStream stream(archive, ArchiveStream::Holds::members);
  while (archive_entry* entry = stream.next()) {
    if (archive_entry_filetype(entry) != AE_IFREG) continue;
    const std::string name = name_of(entry);
    if (name.empty())
      visitor.refuse("?", "name is not UTF-8");
    else if (!is_hidden(name) && visitor.wants(name))
      visit(stream, name, archive_entry_is_data_encrypted(entry) == 1, visitor);
    if (stream.is_broken()) return {};
  }
  return stream.failure();
}

}  // namespace izde
