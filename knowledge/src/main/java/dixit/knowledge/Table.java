package dixit.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file: UTF-8, tab-separated, the first row the names of the columns; blank lines and those that begin
 * with {@code #} are left out. Takes what spreadsheets write: a byte order mark, CRLF, quotation marks around a cell.
 *
 * @param rows in the order of the file
 */
record Table(List<Row> rows) {
    private static final int MOST_CHARACTERS = 20_000;
    /** What decoding puts in place of bytes that are no UTF-8. */
    private static final char REPLACED = '\uFFFD';

    /** Reads a file; what is wrong goes to {@code faults}, rows that cannot be read are left out. */
    static Table read(Kind kind, String file, byte[] bytes, Consumer<Fault> faults) {
        String text = decode(file, bytes, faults);
        if (text == null) {
            return new Table(List.of());
        }
        int[] order = null;
        List<Row> rows = new ArrayList<>(1 << 10);
        int line = 0;
        for (int at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int stop = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
            line++;
            if (!skip(text, at, stop)) {
                if (order == null) {
                    order = header(kind, file, line, text.substring(at, stop), faults);
                } else {
                    row(kind, file, line, order, text, at, stop, rows, faults);
                }
            }
            at = end + 1;
        }
        if (order == null) {
            faults.accept(new Fault(file, 0, "", "", "no row with the names of the columns: " + kind.columns()));
        }
        return new Table(rows);
    }

    private static @Nullable String decode(String file, byte[] bytes, Consumer<Fault> faults) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACED) < 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.accept(new Fault(file, badLine(bytes), "", "", "not UTF-8"));
            return null;
        }
    }

    /** The line of the first bytes that are no UTF-8. */
    private static int badLine(byte[] bytes) {
        int line = 1;
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, i - from));
                } catch (CharacterCodingException e) {
                    return line;
                }
                line++;
                from = i + 1;
            }
        }
        return line;
    }

    private static boolean skip(String text, int from, int to) {
        if (from < to && text.charAt(from) == '#') {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where each cell of a row belongs; -1 for one that belongs nowhere. */
    private static int[] header(Kind kind, String file, int line, String text, Consumer<Fault> faults) {
        String[] names = text.split("\t", -1);
        int[] order = new int[names.length];
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String name = cell(names[i]);
            order[i] = kind.columns().indexOf(name);
            if (order[i] < 0 && !name.isEmpty()) {
                faults.accept(
                        new Fault(file, line, "", name, "no such column; " + kind.code() + " has " + kind.columns()));
            } else if (!name.isEmpty() && seen.contains(name)) {
                faults.accept(new Fault(file, line, "", name, "this column is there twice"));
            }
            seen.add(name);
        }
        for (String needed : kind.needed()) {
            if (!seen.contains(needed)) {
                faults.accept(new Fault(file, line, "", needed, "this column is missing"));
            }
        }
        return order;
    }

    private static void row(
            Kind kind,
            String file,
            int line,
            int[] order,
            String text,
            int from,
            int to,
            List<Row> rows,
            Consumer<Fault> faults) {
        if (to - from > MOST_CHARACTERS) {
            faults.accept(new Fault(file, line, "", "", "longer than " + MOST_CHARACTERS + " characters"));
            return;
        }
        String[] cells = new String[kind.columns().size()];
        int n = 0;
        for (int at = from; at <= to; n++) {
            int tab = text.indexOf('\t', at);
            int stop = tab < 0 || tab > to ? to : tab;
            String value = cell(text.substring(at, stop));
            if (n < order.length && order[n] >= 0) {
                cells[order[n]] = value;
            } else if (!value.isEmpty()) {
                faults.accept(new Fault(file, line, "", value, "a cell in no column"));
            }
            at = stop + 1;
        }
        rows.add(new Row(kind, file, line, cells, faults));
    }

    private static String cell(String raw) {
        String s = raw.strip();
        if (s.length() > 1 && s.startsWith("\"") && s.endsWith("\"")) {
            s = s.substring(1, s.length() - 1).replace("\"\"", "\"").strip();
        }
        return s;
    }
}
