package dixit.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution: who is said to have said what. All spans are in UTF-16 units of the document's text.
 *
 * @param id unique in its document
 * @param kind how it is reported
 * @param within id of the statement that this one is reported inside
 * @param source words that name the speaker; empty if implied
 * @param cue words that report; empty if implied
 * @param content what was said; never empty
 * @param quotes the pieces of a mixed statement that stand in quotation marks
 * @param insertions words that an author or outlet put inside the quote
 * @param speaker who said it; null if unknown
 * @param role office of the speaker
 * @param addressee to whom, as written
 * @param occasion id of the occasion
 * @param date EDTF date of saying
 * @param act such as {@code assert}, {@code ask}, {@code deny}
 * @param polarity affirmed or denied
 * @param hedged the report or the content is guarded
 * @param modality why this is not reported as said: it would be said, was not, will be, or is asked about; null where it is
 *     said
 * @param because why the program holds that this was said
 * @param speakerBecause why it holds that this speaker said it; null without a speaker, and where nobody gave a reason
 * @param dateBecause why it holds that it was said on this date; null without a date
 */
public record Statement(
        String id,
        StatementKind kind,
        @Nullable String within,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        List<Span> quotes,
        List<Span> insertions,
        @Nullable ActorRef speaker,
        @Nullable String role,
        @Nullable String addressee,
        @Nullable String occasion,
        @Nullable String date,
        @Nullable String act,
        @Nullable Polarity polarity,
        boolean hedged,
        @Nullable Modality modality,
        Because because,
        @Nullable Because speakerBecause,
        @Nullable Because dateBecause) {
    /** A statement held with less is doubtful. */
    public static final double DOUBTFUL = 0.25;

    /** @throws IllegalArgumentException if there is no content */
    public Statement {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        quotes = List.copyOf(quotes);
        insertions = List.copyOf(insertions);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("statement " + id + " has no content");
        }
    }

    /** A builder for a statement of which only the kind and the content are known. */
    public static Builder builder(StatementKind kind, List<Span> content) {
        return new Builder(kind, content);
    }

    /** A builder that holds what this statement holds. */
    public Builder toBuilder() {
        Builder b = new Builder(kind, content);
        b.id = id;
        b.within = within;
        b.source = source;
        b.cue = cue;
        b.quotes = quotes;
        b.insertions = insertions;
        b.speaker = speaker;
        b.role = role;
        b.addressee = addressee;
        b.occasion = occasion;
        b.date = date;
        b.act = act;
        b.polarity = polarity;
        b.hedged = hedged;
        b.modality = modality;
        b.because = because;
        b.speakerBecause = speakerBecause;
        b.dateBecause = dateBecause;
        return b;
    }

    /** Whether the program holds it with so little that lists, counts and search leave it out. */
    public boolean doubtful() {
        return because.score() < DOUBTFUL;
    }

    /** The smallest span that holds source, cue and content. */
    public Span extent() {
        Span all = content.getFirst();
        for (List<Span> layer : List.of(content, source, cue)) {
            for (Span s : layer) {
                all = all.cover(s);
            }
        }
        return all;
    }

    /** Collects the components of a {@link Statement}. Not thread-safe. */
    public static final class Builder {
        private String id = "";
        private StatementKind kind;
        private @Nullable String within;
        private List<Span> source = List.of();
        private List<Span> cue = List.of();
        private List<Span> content;
        private List<Span> quotes = List.of();
        private List<Span> insertions = List.of();
        private @Nullable ActorRef speaker;
        private @Nullable String role;
        private @Nullable String addressee;
        private @Nullable String occasion;
        private @Nullable String date;
        private @Nullable String act;
        private @Nullable Polarity polarity;
        private boolean hedged;
        private @Nullable Modality modality;
        private Because because = new Because("unsigned", 1);
        private @Nullable Because speakerBecause;
        private @Nullable Because dateBecause;

        private Builder(StatementKind kind, List<Span> content) {
            this.kind = kind;
            this.content = content;
        }

        public Builder id(String value) {
            id = value;
            return this;
        }

        public Builder kind(StatementKind value) {
            kind = value;
            return this;
        }

        public Builder content(List<Span> value) {
            content = value;
            return this;
        }

        public Builder within(@Nullable String value) {
            within = value;
            return this;
        }

        public Builder source(List<Span> value) {
            source = value;
            return this;
        }

        public Builder cue(List<Span> value) {
            cue = value;
            return this;
        }

        public Builder quotes(List<Span> value) {
            quotes = value;
            return this;
        }

        public Builder insertions(List<Span> value) {
            insertions = value;
            return this;
        }

        public Builder speaker(@Nullable ActorRef value) {
            speaker = value;
            return this;
        }

        public Builder role(@Nullable String value) {
            role = value;
            return this;
        }

        public Builder addressee(@Nullable String value) {
            addressee = value;
            return this;
        }

        public Builder occasion(@Nullable String value) {
            occasion = value;
            return this;
        }

        public Builder date(@Nullable String value) {
            date = value;
            return this;
        }

        public Builder act(@Nullable String value) {
            act = value;
            return this;
        }

        public Builder polarity(@Nullable Polarity value) {
            polarity = value;
            return this;
        }

        public Builder hedged(boolean value) {
            hedged = value;
            return this;
        }

        public Builder modality(@Nullable Modality value) {
            modality = value;
            return this;
        }

        public Builder because(Because value) {
            because = value;
            return this;
        }

        public Builder speakerBecause(@Nullable Because value) {
            speakerBecause = value;
            return this;
        }

        public Builder dateBecause(@Nullable Because value) {
            dateBecause = value;
            return this;
        }

        public Statement build() {
            return new Statement(
                    id,
                    kind,
                    within,
                    source,
                    cue,
                    content,
                    quotes,
                    insertions,
                    speaker,
                    role,
                    addressee,
                    occasion,
                    date,
                    act,
                    polarity,
                    hedged,
                    modality,
                    because,
                    speakerBecause,
                    dateBecause);
        }
    }
}
