#include "wordhash.h"

uint32_t wordhash(const char *word) {
  uint32_t hash = UINT32_C(2166136261);
  for (; *word != 0; word++) {
    hash ^= (uint32_t)(int)*word;
    hash *= UINT32_C(16777619);
  }
  return hash;
}

const char *wordhash_version(void) { return WORDHASH_VERSION; }
