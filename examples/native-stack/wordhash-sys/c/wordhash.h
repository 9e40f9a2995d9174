#ifndef WORDHASH_H
#define WORDHASH_H

#include <stdint.h>

#define WORDHASH_VERSION "1.4.2"

/* FNV-1a over plain char: the answer for bytes above 127 depends on whether char is signed, so whoever
   shares hashes with this library must be compiled as it was. That is what its abi@1 fact says. */
uint32_t wordhash(const char *word);

const char *wordhash_version(void);

#endif
