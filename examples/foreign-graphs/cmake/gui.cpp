#include "gui.hpp"
#include <iostream>

void draw(const std::string &picture) { std::cout << picture << '\n'; }
