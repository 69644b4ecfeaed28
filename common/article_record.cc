#include "common/article_record.h"

#include <zstd.h>

#include <memory>

#include "common/passage_table.h"
#include "izde/error.h"

namespace izde {
namespace {

constexpr int kCompressionLevel = 3;
constexpr const char* kArticleFile = "articles.izde";
constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 48;  // no file is near it
constexpr std::size_t kSizeBytes = 4;                         // before each block

[[noreturn]] void throw_damaged() {
  throw Error(ErrorKind::damaged,
              "index: an article's record cannot be read; index the sources again into a new folder");
}

class Encoder {
 public:
  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_.push_back(static_cast<char>(value | 0x80));
    bytes_.push_back(static_cast<char>(value));
  }
  void text(std::string_view value) {
    number(value.size());
    bytes_ += value;
  }
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : rest_(bytes) {}

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (rest_.empty()) throw_damaged();
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= std::uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return value;
    }
    throw_damaged();
  }
  std::string text() {
    const std::uint64_t size = number();
    if (size > rest_.size()) throw_damaged();
    std::string value(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return value;
  }
  std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
};

void put_fixed(std::uint64_t value, std::size_t bytes, std::string& out) {
  for (std::size_t i = 0; i < bytes; ++i) out.push_back(static_cast<char>(value >> (8 * i)));
}

std::uint64_t get_fixed(std::string_view bytes) {
  std::uint64_t value = 0;
  for (std::size_t i = bytes.size(); i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
  return value;
}

void append_compressed(const std::string& plain, std::string& out) {
  thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(),
                                                                                  ZSTD_freeCCtx);
  const std::size_t start = out.size();
  out.resize(start + ZSTD_compressBound(plain.size()));
  const std::size_t size = ZSTD_compressCCtx(context.get(), out.data() + start, out.size() - start,
                                             plain.data(), plain.size(), kCompressionLevel);
  if (ZSTD_isError(size))
    throw Error(ErrorKind::failure, std::string("compression: ") + ZSTD_getErrorName(size) + "; free memory");
  out.resize(start + size);
}

std::string uncompressed(std::string_view bytes) {
  constexpr unsigned long long kMost = 1ull << 31;  // no block is near it: what claims more is damaged
  const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
  constexpr unsigned long long kMostPerByte = 1 << 17;  // a block of a Zstandard frame holds 128 KB at most
  if (size > kMost || size > bytes.size() * kMostPerByte) throw_damaged();
  // Kept: a new one would take 160 KB of memory for each block.
  thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(),
                                                                                  ZSTD_freeDCtx);
  std::string plain(size, '\0');
  if (ZSTD_decompressDCtx(context.get(), plain.data(), plain.size(), bytes.data(), bytes.size()) != size)
    throw_damaged();
  return plain;
}

// The summary stands before the compressed part: what is asked of many articles at once.
void put_summary(const ArticleHead& head, std::string& bytes) {
  Encoder encoder;
  encoder.number(head.content_hash);
  encoder.number(head.passages);
  encoder.text(head.article.id);
  bytes += encoder.bytes();
}

void take_summary(std::string_view& bytes, ArticleHead& head) {
  Decoder decoder(bytes);
  head.content_hash = decoder.number();
  head.passages = static_cast<std::uint32_t>(decoder.number());
  head.article.id = decoder.text();
  bytes = decoder.rest();
}

void put_article(const Article& article, Encoder& out) {
  for (const std::string* field : {&article.title, &article.url, &article.source, &article.fields})
    out.text(*field);
  out.number(packed(article.published));
  out.number(static_cast<std::uint64_t>(article.date_source));
}

void get_article(Decoder& in, Article& article) {
  for (std::string* field : {&article.title, &article.url, &article.source, &article.fields})
    *field = in.text();
  article.published = unpacked(static_cast<std::uint32_t>(in.number()));
  const std::uint64_t source = in.number();
  if (source > static_cast<std::uint64_t>(kLastDateSource)) throw_damaged();
  article.date_source = static_cast<DateSource>(source);
}

// The size of the file up to the block at `last`, which `file` is known to hold.
std::size_t file_size(const std::filesystem::path& path, std::optional<std::uint64_t> last) {
  if (!last) return 0;
  if (*last > kMostBytes) throw_damaged();
  const MappedFile file(path, *last + kSizeBytes);
  return *last + kSizeBytes + get_fixed({file.data() + *last, kSizeBytes});
}

}  // namespace

std::string encoded(const TextBlock& block, const ArticleHead* head) {
  Encoder encoder;
  if (head != nullptr) put_article(head->article, encoder);
  encoder.number(block.begin);
  encoder.number(block.passages.size());
  std::size_t last = block.begin;
  for (const Range& passage : block.passages) {
    encoder.number(passage.begin - last);
    encoder.number(passage.size());
    last = passage.end;
  }
  encoder.text(block.text);
  std::string bytes;
  if (head != nullptr) put_summary(*head, bytes);
  append_compressed(encoder.bytes(), bytes);
  return bytes;
}

ArticleHead decoded_summary(std::string_view bytes) {
  ArticleHead head;
  take_summary(bytes, head);
  return head;
}

TextBlock decoded(std::string_view bytes, ArticleHead* head) {
  if (head != nullptr) take_summary(bytes, *head);
  const std::string plain = uncompressed(bytes);
  Decoder decoder(plain);
  if (head != nullptr) get_article(decoder, head->article);
  TextBlock block;
  block.begin = decoder.number();
  std::size_t last = block.begin;
  for (std::uint64_t count = decoder.number(); count > 0; --count) {
    const std::uint64_t begin = last + decoder.number();
    const std::uint64_t end = begin + decoder.number();
    if (begin < last || end < begin) throw_damaged();
    last = end;
    block.passages.push_back({begin, last});
  }
  block.text = decoder.text();
  if (last < block.begin || last - block.begin > block.text.size()) throw_damaged();
  return block;
}

ArticleFile::ArticleFile(const std::filesystem::path& index, std::optional<std::uint64_t> last)
    : file_(index / kArticleFile, file_size(index / kArticleFile, last)) {}

std::string_view ArticleFile::read(std::uint64_t offset) const {
  if (file_.size() < kSizeBytes || offset > file_.size() - kSizeBytes) throw_damaged();
  const std::uint64_t size = get_fixed({file_.data() + offset, kSizeBytes});
  if (size > file_.size() - kSizeBytes - offset) throw_damaged();
  return {file_.data() + offset + kSizeBytes, size};
}

ArticleFileWriter::ArticleFileWriter(const std::filesystem::path& index, std::optional<std::uint64_t> last)
    : file_(index / kArticleFile) {
  file_.cut(file_size(index / kArticleFile, last));
}

std::uint64_t ArticleFileWriter::append(std::string_view bytes) {
  const std::uint64_t offset = file_.size();
  if (bytes.size() >= std::uint64_t{1} << 31)
    throw Error(ErrorKind::failure, "article: longer than 2 GB; cut it into several");
  std::string size;
  put_fixed(bytes.size(), kSizeBytes, size);
  file_.append(size.data(), size.size());
  file_.append(bytes.data(), bytes.size());
  return offset;
}

std::string ArticleFileWriter::read(std::uint64_t offset) {
  char size[kSizeBytes];
  file_.read(offset, size, kSizeBytes);
  const std::uint64_t said = get_fixed({size, kSizeBytes});
  if (offset + kSizeBytes + said > file_.size()) throw_damaged();
  std::string bytes(said, '\0');
  file_.read(offset + kSizeBytes, bytes.data(), bytes.size());
  return bytes;
}

}  // namespace izde
