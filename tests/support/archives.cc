#include "tests/support/archives.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <memory>
#include <stdexcept>

namespace izde::test {
namespace {

la_ssize_t append(archive*, void* bytes, const void* data, std::size_t size) {
  static_cast<std::string*>(bytes)->append(static_cast<const char*>(data), size);
  return static_cast<la_ssize_t>(size);
}

class Writer {
 public:
  Writer(const std::string& format, const std::string& filter, const std::string& password) {
    check(archive_write_set_format_by_name(get(), format.c_str()));
    if (filter != "none") check(archive_write_add_filter_by_name(get(), filter.c_str()));
    check(archive_write_set_bytes_in_last_block(get(), 1));
    if (format == "zip") check(archive_write_set_options(get(), "zip:hdrcharset=UTF-8"));
    if (!password.empty()) {
      check(archive_write_set_options(get(), "zip:encryption=zipcrypt"));
      check(archive_write_set_passphrase(get(), password.c_str()));
    }
    check(archive_write_open(get(), &bytes_, nullptr, append, nullptr));
  }

  void add(const std::string& name, const std::string& content) {
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.c_str());
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    check(archive_write_header(get(), entry.get()));
    if (archive_write_data(get(), content.data(), content.size()) < 0) check(ARCHIVE_FATAL);
  }

  std::string finish() {
    check(archive_write_close(get()));
    return std::move(bytes_);
  }

 private:
  archive* get() { return archive_.get(); }

  void check(int result) {
    if (result < ARCHIVE_WARN) throw std::runtime_error(archive_error_string(get()));
  }

  std::string bytes_;
  std::unique_ptr<archive, decltype(&archive_write_free)> archive_{archive_write_new(), archive_write_free};
};

}  // namespace

std::string archive_of(const Members& members, const std::string& format, const std::string& filter,
                       const std::string& password) {
  static const locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);  // of the names
  const locale_t before = uselocale(utf8);
  Writer writer(format, filter, password);
  for (const auto& [name, content] : members) writer.add(name, content);
  uselocale(before);
  return writer.finish();
}

std::string compressed(const std::string& bytes, const std::string& filter) {
  return archive_of({{"", bytes}}, "raw", filter);
}

}  // namespace izde::test
