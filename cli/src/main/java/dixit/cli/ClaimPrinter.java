package dixit.cli;

import dixit.archive.Archive;
import dixit.archive.claim.Behind;
import dixit.archive.claim.ClaimEntry;
import dixit.archive.export.ClaimJson;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints claims, one after the other, as long as somebody reads. */
final class ClaimPrinter {
    /** What most verbs can print. */
    enum Format {
        text,
        csv,
        json
    }

    /**
     * A kind of claims as a table.
     *
     * @param name of the array in JSON
     * @param head the line that names the columns
     * @param line of a claim
     */
    record Table<T>(String name, String head, Function<T, String> line) {}

    private final Terminal terminal;

    ClaimPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The claims in the form that was asked for. */
    <T extends ClaimEntry> void print(Format format, Table<T> table, Stream<T> claims, Archive open, Behind behind) {
        switch (format) {
            case text -> text(claims, behind);
            case csv -> table(table.head(), claims, table.line());
            case json -> json(head(open, behind), table.name(), claims);
        }
    }

    /** A table: its head and a line each. */
    <T> void table(String head, Stream<T> claims, Function<T, String> line) {
        print(head);
        claims.map(line).takeWhile(this::print).forEach(l -> {});
    }

    /** One JSON object that ends with the claims, a line each. */
    <T extends ClaimEntry> void json(Map<String, Object> head, String name, Stream<T> claims) {
        terminal.out().print(open(head) + Json.line(name) + ":[");
        array(claims, ClaimJson::of);
        print("\n]}");
    }

    /** The object without what closes it, with a comma. */
    static String open(Map<String, Object> head) {
        String line = Json.line(head);
        return line.substring(0, line.length() - 1) + ",";
    }

    /** The members of an array, a line each. */
    <T> void array(Stream<T> claims, Function<T, Map<String, Object>> json) {
        Iterator<T> all = claims.iterator();
        for (String comma = "\n"; all.hasNext() && !terminal.out().checkError(); comma = ",\n") {
            terminal.out().print(comma + Json.line(json.apply(all.next())));
        }
    }

    /** In words for a person; on standard error how many there are and what stands behind them. */
    <T extends ClaimEntry> void text(Stream<T> claims, Behind behind) {
        claims.map(DescribeClaim::lines).takeWhile(this::print).forEach(l -> {});
        terminal.err().println(DescribeClaim.behind(behind));
    }

    /** What stands at the head of every JSON answer on claims: versions, and what stands behind. */
    static Map<String, Object> head(Archive open, Behind behind) {
        Map<String, Object> head = new LinkedHashMap<>(Sources.head(open));
        head.put("behind", ClaimJson.of(behind));
        return head;
    }

    /** True as long as somebody reads. */
    boolean print(String line) {
        terminal.out().print(line);
        terminal.out().print('\n');
        return !terminal.out().checkError();
    }
}
