package dixit.text.align;

import java.util.List;

/**
 * A place where quote and record differ.
 *
 * @param quote indexes of the words of the quote; empty if something was left out
 * @param record indexes of the words of the record; empty if something was put in
 * @param gap true if what was left out parts two pieces of a splice
 */
public record Difference(List<Integer> quote, List<Integer> record, boolean gap) {
    public Difference {
        quote = List.copyOf(quote);
        record = List.copyOf(record);
    }
}
