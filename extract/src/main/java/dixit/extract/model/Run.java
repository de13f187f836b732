package dixit.extract.model;

/** Words {@code first} to before {@code end} that have one role. */
record Run(int first, int end) {
    /** How many words lie between the two; 0 where they touch. */
    int gap(Run other) {
        return Math.max(first - other.end, other.first - end);
    }
}
