#include "codec.hpp"

int main(int, char **argv) { return decode(argv[1]).empty(); }
