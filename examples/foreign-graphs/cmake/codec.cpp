#include "codec.hpp"
#include "table.h"

std::string decode(const std::string &file) { return file + table; }
