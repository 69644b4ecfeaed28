# Runs a fuzz target in FOLDER, empty before: what it finds worth keeping, and what breaks it, lands there.
# cmake -DFOLDER=... -P short_run.cmake -- TARGET OPTIONS... SEEDS...
file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER}/corpus)
set(command)
foreach(i RANGE 1 ${CMAKE_ARGC})
  if(DEFINED separated AND i LESS CMAKE_ARGC)
    list(APPEND command ${CMAKE_ARGV${i}})
  elseif("${CMAKE_ARGV${i}}" STREQUAL "--")
    set(separated TRUE)
  endif()
endforeach()
list(POP_FRONT command target)
execute_process(COMMAND ${target} -artifact_prefix=${FOLDER}/ ${FOLDER}/corpus ${command}
  COMMAND_ERROR_IS_FATAL ANY)
