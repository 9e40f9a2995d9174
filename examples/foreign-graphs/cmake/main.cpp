#include "codec.hpp"
#include "gui.hpp"

int main(int, char **argv) { draw(decode(argv[1])); }
