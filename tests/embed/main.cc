// A program that embeds the searcher: the README's example.
#include <iostream>

#include "izde/searcher.h"

int main(int, char** argv) try {
  izde::Searcher searcher(argv[1]);
  izde::SearchRequest request;
  request.query = "Мұхтар Жәкішев";
  request.cities = {"Астана"};
  request.limit = 3;
  const izde::SearchResult result = searcher.search(request);
  for (const izde::Hit& hit : result.hits)
    std::cout << hit.rank << ". " << hit.title << " (" << hit.article << " #" << hit.passage << ")\n";
  std::cout << result.total.passages << " passages in " << result.total.articles << " articles\n";
} catch (const izde::Error& error) {
  std::cerr << error.what() << '\n';
  return 1;
}
