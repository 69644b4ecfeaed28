// Copies of passages, edited as editors do, and how many of them are folded.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "izde/searcher.h"

namespace izde::test {

/// Returns all passages of a source, the newest first.
std::vector<Hit> passages_of(const std::filesystem::path& source, Duplicates duplicates);

/// Takes one kind of copy after the other: its name, the share that is folded, and the least that it is of `corpus/`.
using CopySink = std::function<void(const std::string& name, double folded, double floor)>;

/// Indexes the passages of a source beside edited copies of them, for each kind of edit. The same ones on every machine.
void run_copies(const std::filesystem::path& source, const CopySink& sink);

}  // namespace izde::test
