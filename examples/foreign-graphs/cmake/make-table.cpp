#include <fstream>

int main(int, char **argv) { std::ofstream(argv[1]) << "static const char table[] = \"decoded\";\n"; }
