package dixit.extract.time;

import org.jspecify.annotations.Nullable;

/** Reads one kind of expression. Stateless; looks at a bounded number of tokens around {@code i}. */
interface Rule {
    /** The expression whose first token is {@code i}; null if none begins there. */
    @Nullable
    Match at(Tokens t, int i);
}
