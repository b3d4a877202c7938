// What a start costs at least: linked statically, it does nothing.
int main() {}
