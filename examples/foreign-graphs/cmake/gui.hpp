#include <string>

void draw(const std::string &picture);
