package dixit.knowledge;

/**
 * What is wrong in a table.
 *
 * @param file name of the file
 * @param line line, from 1; 0 for the file as a whole
 * @param column name of the column, or empty
 * @param value the value that is wrong, or empty
 * @param message what is wrong with it
 */
public record Fault(String file, int line, String column, String value, String message) {
    private static final int MOST = 80;

    /** One line for a person: {@code terms.tsv:12: from: "1999-13": no date}. */
    @Override
    public String toString() {
        return file
                + (line > 0 ? ":" + line : "")
                + ": "
                + (column.isEmpty() ? "" : column + ": ")
                + (value.isEmpty() ? "" : '"' + shown() + "\": ")
                + message;
    }

    private String shown() {
        StringBuilder out = new StringBuilder();
        value.codePoints()
                .limit(MOST)
                .forEach(c -> out.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c));
        return value.codePointCount(0, value.length()) > MOST ? out + "…" : out.toString();
    }
}
