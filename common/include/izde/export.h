// What the library shows to programs that link it; all else stays hidden.
#pragma once

#define IZDE_EXPORT __attribute__((visibility("default")))
