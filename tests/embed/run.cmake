# Installs the project into a folder of its own, moves that, builds the consumer against it - with CMake, then with
# pkg-config - and runs both on an index that the installed programs made. Called by ctest with BUILD (the build
# folder), SOURCE (the project), GENERATOR, COMPILER and FLAGS.
set(work ${BUILD}/embed)
file(REMOVE_RECURSE ${work})

function(run expected)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
  if(NOT status EQUAL 0 OR NOT out MATCHES "${expected}")
    message(FATAL_ERROR "${ARGN}\nstatus ${status}, expected \"${expected}\" of:\n${out}${err}")
  endif()
  set(out ${out} PARENT_SCOPE)
endfunction()

run("" ${CMAKE_COMMAND} --install ${BUILD} --prefix ${work}/first)
file(RENAME ${work}/first ${work}/installed)
run("75 added" ${work}/installed/bin/izde-index --index ${work}/news.izde ${SOURCE}/corpus)
run("Жәкішев" ${work}/installed/bin/izde-search --index ${work}/news.izde Жәкішев)

set(found "1\\. Мұхтар Жәкішев мерзімінен бұрын босатылатын болды .zhakishev-2020 #3.")
run("" ${CMAKE_COMMAND} -G ${GENERATOR} -S ${SOURCE}/tests/embed -B ${work}/build -DCMAKE_PREFIX_PATH=${work}/installed
  -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_CXX_FLAGS=${FLAGS})
run("" ${CMAKE_COMMAND} --build ${work}/build)
run("${found}" ${work}/build/consumer ${work}/news.izde)

file(GLOB_RECURSE pc ${work}/installed/*/izde.pc)
cmake_path(GET pc PARENT_PATH pc_folder)
cmake_path(GET pc_folder PARENT_PATH lib_folder)
set(ENV{PKG_CONFIG_PATH} ${pc_folder})
run("-lizde" pkg-config --cflags --libs izde)
separate_arguments(words UNIX_COMMAND "${FLAGS} ${out}")
run("" ${COMPILER} -std=c++20 ${SOURCE}/tests/embed/main.cc -o ${work}/plain ${words} -Wl,-rpath,${lib_folder})
run("${found}" ${work}/plain ${work}/news.izde)

# The library shows its interface and nothing else of ours, and none of its parts' names.
file(GLOB library ${lib_folder}/libizde.so.*.*.*)
run("izde::Searcher::search" nm --demangle --dynamic --defined-only ${library})
string(REGEX MATCHALL "[^\n]+" symbols "${out}")
foreach(symbol IN LISTS symbols)
  # Small letters and V, W are the compiler's (type names of exceptions that are caught, templates of the standard library).
  if(symbol MATCHES " [A-U] (izde::|Xapian::|icu_|nlohmann::)" AND NOT symbol MATCHES " izde::(Searcher|facet_name|level_name|json_lines|json_summary|json_article|json_words|Error)")
    message(FATAL_ERROR "shown by the library: ${symbol}")
  endif()
endforeach()
