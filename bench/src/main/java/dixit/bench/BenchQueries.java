package dixit.bench;

import dixit.bench.BenchQuery.Kind;
import dixit.bench.generate.GeneratedRecords;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Searches for what generated statements hold, common and rare in proportion. Not thread-safe. */
final class BenchQueries {
    private final Random random = new Random(42);
    private final GeneratedRecords records;
    private final int documents;

    /** @param documents how many of the records are in the index */
    BenchQueries(GeneratedRecords records, int documents) {
        this.records = records;
        this.documents = documents;
    }

    List<BenchQuery> make(Kind kind, int count) {
        List<BenchQuery> all = new ArrayList<>();
        while (all.size() < count) {
            List<String> words = words();
            if (words.size() >= 6) {
                all.add(
                        switch (kind) {
                            case PHRASE -> phrase(words);
                            case BOOLEAN -> bool(words);
                            case FUZZY -> fuzzy(words);
                        });
            }
        }
        return all;
    }

    /** Two or three words one after another. */
    private BenchQuery phrase(List<String> words) {
        int length = 2 + random.nextInt(2);
        int start = random.nextInt(words.size() - length + 1);
        return new BenchQuery(Kind.PHRASE, words.subList(start, start + length), "", 0);
    }

    private BenchQuery bool(List<String> words) {
        List<String> long1 =
                words.stream().filter(w -> w.length() > 4).distinct().toList();
        List<String> other =
                words().stream().filter(w -> w.length() > 4).distinct().toList();
        if (long1.size() < 2 || other.size() < 2) {
            return bool(words());
        }
        int first = random.nextInt(long1.size());
        String year = random.nextBoolean() ? Integer.toString(2012 + random.nextInt(12)) : "";
        return new BenchQuery(
                Kind.BOOLEAN,
                List.of(long1.get(first), long1.get((first + 1) % long1.size()), other.get(0), other.get(1)),
                year,
                0);
    }

    /** A word in which one letter is missing, doubled or another. */
    private BenchQuery fuzzy(List<String> words) {
        List<String> some = words.stream().filter(w -> w.length() > 4).toList();
        String word = some.isEmpty() ? "parliament" : some.get(random.nextInt(some.size()));
        int at = 1 + random.nextInt(word.length() - 1);
        String wrong =
                switch (random.nextInt(3)) {
                    case 0 -> word.substring(0, at) + word.substring(at + 1);
                    case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
                    default -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
                };
        return new BenchQuery(Kind.FUZZY, List.of(wrong), "", word.length() < 6 ? 1 : 2);
    }

    /** The words between two signs of some statement, in lower case. */
    private List<String> words() {
        GeneratedRecords.Generated document = records.record(random.nextInt(documents));
        List<Statement> statements = document.record().statements();
        Statement one = statements.get(random.nextInt(statements.size()));
        String[] clauses = one.content()
                .getFirst()
                .in(document.document().text())
                .toLowerCase(Locale.ROOT)
                .split("[^a-z ]+", -1);
        String clause = clauses[random.nextInt(clauses.length)];
        return Arrays.stream(clause.strip().split(" +", -1))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
