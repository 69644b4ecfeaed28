# What `cmake --install` puts in place: the programs, the library with its headers, and what finds it
# (find_package(Izde), pkg-config izde).
include(CMakePackageConfigHelpers)

install(TARGETS izde-index izde-search)
install(TARGETS izde EXPORT IzdeTargets)
install(DIRECTORY searcher/include/izde common/include/izde DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/Izde)
install(EXPORT IzdeTargets NAMESPACE Izde:: DESTINATION ${package_folder} FILE IzdeConfig.cmake)
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/IzdeConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/IzdeConfigVersion.cmake DESTINATION ${package_folder})

configure_file(cmake/izde.pc.in izde.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/izde.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
