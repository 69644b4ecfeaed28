// Xapian's errors as ours: for the two files that use Xapian, and only for them.
#pragma once

#include <xapian.h>

#include <filesystem>
#include <stdexcept>
#include <string>

#include "izde/error.h"

namespace izde {

/// What was done with an index when Xapian failed.
enum class XapianUse { reading, writing };

/// Makes our error of the Xapian error that is being handled.
inline Error error_of_xapian(const std::filesystem::path& index, XapianUse use) {
  const auto made = [&](ErrorKind kind, const std::string& what) {
    return Error(kind, index.string() + ": " + what);
  };
  const auto refused = [&](const std::string& reason) {
    return made(ErrorKind::failure,
                use == XapianUse::reading
                    ? "cannot be read (" + reason + "); mend it, and try again"
                    : "cannot be written (" + reason +
                          "); nothing of this run was kept, free space or mend permissions, and run again");
  };
  const auto damaged = [&](const std::string& reason) {
    // "Block overwritten - run xapian-check on this database": our remedy is another.
    const std::string what = reason.substr(0, reason.find(" - run "));
    return made(ErrorKind::damaged, "damaged (" + what + "); index the sources again into a new folder");
  };
  try {
    throw;
  } catch (const Xapian::DatabaseLockError& error) {
    if (!error.get_msg().ends_with("already locked")) return refused(error.get_msg());
    return made(ErrorKind::busy, "another process writes it; wait until it has finished");
  } catch (const Xapian::DatabaseVersionError&) {
    return made(
        ErrorKind::incompatible,
        "was made by another version of Xapian; index the sources again: izde-index --index NEWDIR SOURCE...");
  } catch (const Xapian::DatabaseError& error) {
    // What the system refused has the system's words. All else that goes wrong with a database goes wrong with what lies
    // in it: "EOF reading block" is no DatabaseCorruptError, but damage.
    const char* system = error.get_error_string();
    if (system != nullptr) return refused(error.get_msg() + ": " + system);
    if (error.get_msg().starts_with("Modifications failed")) return refused(error.get_msg());
    return damaged(error.get_msg());
  } catch (const Xapian::RangeError& error) {
    return damaged(error.get_msg());  // of a number that was read
  } catch (const Xapian::Error& error) {
    return refused(error.get_msg());
  }
}

/// Runs `action`; an error of Xapian becomes ours. Xapian does not check all that it reads: sizes that cannot be come
/// back as errors of the standard library.
template <class Action>
auto with_our_errors(const std::filesystem::path& index, XapianUse use, const Action& action) {
  try {
    return action();
  } catch (const Xapian::Error&) {
    throw error_of_xapian(index, use);
  } catch (const std::logic_error&) {
    throw Error(ErrorKind::damaged,
                index.string() + ": contradicts itself; index the sources again into a new folder");
  }
}

}  // namespace izde
