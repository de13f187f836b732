package dixit.extract.time;

import dixit.record.Because;
import dixit.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that are a date, and what they mean. Immutable.
 *
 * @param span the words, in UTF-16 units
 * @param value EDTF
 * @param anchor the date from which the value was counted, EDTF; null if the words need none
 * @param part index into the document's parts
 * @param meaning what the words say before they are counted from anywhere
 * @param because the rule
 */
public record TimeExpression(
        Span span, String value, @Nullable String anchor, int part, Meaning meaning, Because because) {

    /** The same words counted from another date; this if they need none, or if that gives nothing. */
    public TimeExpression countedFrom(String edtf) {
        boolean moves = meaning instanceof Meaning.Beside
                || meaning instanceof Meaning.Away
                || meaning instanceof Meaning.WeekDay
                || meaning instanceof Meaning.MonthOfYear
                || meaning instanceof Meaning.Season
                || meaning instanceof Meaning.PieceOfYear;
        String counted = moves ? Resolver.value(meaning, Anchor.of(edtf)) : null;
        return counted == null ? this : new TimeExpression(span, counted, edtf, part, meaning, because);
    }

    /** True if the value says which year. */
    public boolean hasYear() {
        return !value.startsWith("XXXX");
    }
}
