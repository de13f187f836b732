package dixit.extract;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of pieces that a stage knows, between signs that break what is written without care: properties are tried on them. */
final class OddText {
    private static final List<String> SIGNS =
            List.of("\n\n", "\u00a0", "é", "e\u0301", "\uD83D\uDD70", "\uD83D", "İ", "條約", "\u202e", "\u0000", " ");

    private OddText() {}

    /** Up to {@code most} pieces, each one of {@code known} or a sign. */
    static Arbitrary<String> of(int most, List<String> known) {
        List<String> pieces = Stream.concat(known.stream(), SIGNS.stream()).toList();
        return Arbitraries.of(pieces).list().ofMaxSize(most).map(p -> String.join("", p));
    }
}
