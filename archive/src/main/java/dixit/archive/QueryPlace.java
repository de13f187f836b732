package dixit.archive;

/** Shows a place in a query: the query on one line, carets under the place on the next. */
final class QueryPlace {
    private static final int WIDTH = 72;

    private QueryPlace() {}

    static String show(String query, int position, int length) {
        int from = Math.min(Math.max(0, position - WIDTH / 2), query.length());
        int to = Math.min(query.length(), from + WIDTH);
        StringBuilder line = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = query.charAt(i);
            line.append(Character.isISOControl(c) || Character.isSurrogate(c) ? ' ' : c);
        }
        int carets = Math.max(1, Math.min(length, WIDTH - (position - from)));
        return line + "\n" + " ".repeat(Math.max(0, position - from)) + "^".repeat(carets);
    }
}
