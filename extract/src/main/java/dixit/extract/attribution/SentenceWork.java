package dixit.extract.attribution;

import dixit.record.Because;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence while the rules read it in their order: what has been decided stays decided. Lives as long as its
 * sentence, on one thread.
 */
final class SentenceWork {
    private final Sentence sentence;
    private final List<Quoted> quotes;
    private final List<Draft> drafts = new ArrayList<>();
    private final boolean[] cueUsed;
    private final boolean[] inContent;
    private boolean silent;
    private final List<Span> silenced = new ArrayList<>();
    private final @Nullable VerbGroup[] groups;
    private final List<@Nullable Range> sources = new ArrayList<>();

    SentenceWork(Sentence sentence, List<Quoted> quotes) {
        this.sentence = sentence;
        this.quotes = quotes;
        int n = sentence.size();
        cueUsed = new boolean[n];
        inContent = new boolean[n];
        groups = new VerbGroup[n];
        for (int i = 0; i < n; i++) {
            groups[i] = VerbGroup.at(sentence, i);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    List<Draft> drafts() {
        return drafts;
    }

    Quoted quote(Tok t) {
        return quotes.get(t.quote());
    }

    /** The reporting verb at {@code i} that no rule has read yet. */
    @Nullable
    VerbGroup open(int i) {
        return cueUsed[i] ? null : groups[i];
    }

    @Nullable
    VerbGroup group(int i) {
        return i < 0 || i >= groups.length ? null : groups[i];
    }

    boolean isInContent(int i) {
        return inContent[i];
    }

    /** Whether words {@code from} to before {@code to} belong to what is reported already. */
    boolean reported(int from, int to) {
        for (int i = from; i < to; i++) {
            if (inContent[i]) {
                return true;
            }
        }
        return false;
    }

    /** Index after the last word that a report beginning at {@code from} may hold: inside another report, its end. */
    int limit(int from) {
        int k = from;
        while (k < inContent.length && inContent[k] && inContent[from]) {
            k++;
        }
        return k > from ? k : inContent.length;
    }

    /** Words that the author says nobody said: no rule may give them to anybody. */
    void silence(int from, int to) {
        for (int i = from; i < to; i++) {
            inContent[i] = true;
            silent |= sentence.at(i).isQuote();
        }
        silenced.add(sentence.span(from, to));
    }

    /** Whether a quotation of the sentence is {@link #silence silenced}. */
    boolean isSilent() {
        return silent;
    }

    /** The places of such words. */
    List<Span> silenced() {
        return silenced;
    }

    void useCue(int i) {
        cueUsed[i] = true;
    }

    @Nullable
    Range lastSource() {
        return sources.isEmpty() ? null : sources.getLast();
    }

    /** Adds what a rule decided; the content is the words of the ranges, quotation marks out where it is one quotation. */
    void add(String rule, double score, @Nullable Range named, @Nullable Range cue, List<Range> reported) {
        List<Range> content = withThat(reported);
        Range source = named == null ? null : Times.without(sentence, named);
        List<Span> spans = new ArrayList<>();
        List<Span> inQuotes = new ArrayList<>();
        boolean mixed = false;
        for (Range r : content) {
            mixed |= r.size() > 1 || !sentence.at(r.from()).isQuote();
            spans.addAll(words(r));
            for (int i = r.from(); i < r.to(); i++) {
                inContent[i] = true;
                if (sentence.at(i).isQuote()) {
                    inQuotes.addAll(quote(sentence.at(i)).pieces());
                }
            }
        }
        if (spans.isEmpty() || (source != null && isAuthor(source))) {
            return;
        }
        StatementKind kind =
                inQuotes.isEmpty() ? StatementKind.INDIRECT : mixed ? StatementKind.MIXED : StatementKind.DIRECT;
        drafts.add(new Draft(kind, span(source), span(cue), spans, inQuotes, null, new Because(rule, score)));
        sources.add(source);
    }

    /** As {@link #add}, but words that are one quotation make a mixed report where they are part of the author's clause. */
    void addMixed(String rule, double score, Range source, Range cue, List<Range> content, boolean part) {
        int before = drafts.size();
        add(rule, score, source, cue, content);
        if (drafts.size() == before) {
            return;
        }
        Draft d = drafts.getLast();
        if (part && d.kind() == StatementKind.DIRECT) {
            drafts.set(
                    drafts.size() - 1,
                    new Draft(StatementKind.MIXED, d.source(), d.cue(), d.content(), d.quotes(), null, d.because()));
        }
    }

    /** "that" before a reported clause belongs to it; before words that are one quotation it does not. */
    private List<Range> withThat(List<Range> content) {
        Range first = content.getFirst();
        boolean quotation = content.size() == 1
                && first.size() == 1
                && sentence.at(first.from()).isQuote();
        if (quotation || first.size() < 1 || !sentence.at(first.from() - 1).is("that")) {
            return content;
        }
        List<Range> out = new ArrayList<>(content);
        out.set(0, new Range(first.from() - 1, first.to()));
        return out;
    }

    private List<Span> words(Range r) {
        if (r.size() == 1 && sentence.at(r.from()).isQuote()) {
            return quote(sentence.at(r.from())).pieces();
        }
        return List.of(sentence.span(r.from(), r.to()));
    }

    /** What "I", "we" or "you" say outside quotations is the author's own or nobody's. */
    private boolean isAuthor(Range source) {
        String low = source.size() == 1 || sentence.at(source.from() + 1).isComma()
                ? sentence.at(source.from()).low()
                : "";
        return low.equals("i") || low.equals("we") || low.equals("you") || low.equals("one");
    }

    private List<Span> span(@Nullable Range r) {
        return r == null || r.size() <= 0 ? List.of() : List.of(sentence.span(r.from(), r.to()));
    }

    /** The quotation ends with a comma, so that it parts clauses as a comma does. */
    boolean endsWithComma(Tok t, String text) {
        return t.isQuote()
                && !quote(t).inner().isEmpty()
                && text.charAt(quote(t).last().end() - 1) == ',';
    }
}
