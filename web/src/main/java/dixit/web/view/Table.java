package dixit.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands behind the charts of an actor's page as comma-separated values (RFC 4180). Pure. */
public final class Table {
    /** The tables that there are. */
    public static final List<String> NAMES = List.of("offices", "time", "words", "outlets", "counterparts", "names");

    private Table() {}

    /** The table of this name, with a line that names its columns. */
    public static Optional<String> of(ActorView view, String name) {
        return switch (name) {
            case "offices" -> Optional.of(offices(view));
            case "names" -> Optional.of(names(view));
            default ->
                view.charts().stream()
                        .filter(c -> c.code().equals(name))
                        .findFirst()
                        .map(Table::chart);
        };
    }

    private static String offices(ActorView view) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("office", "from", "to", "known_or_named", "source"));
        view.offices()
                .forEach(o -> rows.add(List.of(o.name(), o.from(), o.to(), o.known() ? "known" : "named", o.source())));
        return csv(rows);
    }

    private static String names(ActorView view) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("words", "none_of_the_actors_names", "times", "document", "hash"));
        view.names().forEach(n -> n.documents()
                .forEach(d -> rows.add(List.of(n.words(), String.valueOf(n.other()), n.times(), d.title(), d.hash()))));
        return csv(rows);
    }

    /** A chart. */
    public static String chart(Chart chart) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(chart.what(), chart.unit()));
        chart.rows().forEach(r -> rows.add(List.of(r.label(), String.valueOf(r.n()))));
        return csv(rows);
    }

    private static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Table::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
