package dixit.extract.attribution;

/** Words {@code from} to before {@code to} of a sentence. */
record Range(int from, int to) {
    int size() {
        return to - from;
    }
}
