#include <string>

std::string decode(const std::string &file);
