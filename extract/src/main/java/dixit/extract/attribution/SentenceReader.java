package dixit.extract.attribution;

import dixit.extract.structure.Paragraph;
import dixit.record.Span;
import dixit.text.Abbreviations;
import dixit.text.CalendarWords;
import dixit.text.WordSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads paragraphs as sentences in which a quotation is one word, so that "…," said X. "…" is two sentences of the
 * author's. A sentence that never ends is cut, so that every rule stays linear in the length of the text.
 */
final class SentenceReader {
    private static final int LONGEST = 250;
    private static final Set<String> STARTERS = Set.of(
            "the",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "but",
            "and",
            "in",
            "on",
            "at",
            "this",
            "that",
            "these",
            "those",
            "a",
            "an",
            "as",
            "if",
            "when",
            "while",
            "for",
            "however",
            "there",
            "his",
            "her",
            "their",
            "after",
            "before",
            "with",
            "by",
            "not",
            "no",
            "last",
            "so",
            "since",
            "although",
            "asked",
            "according",
            "both",
            "many",
            "some");

    private static final Set<String> AFTER_REPORT = Set.of(
            "on",
            "in",
            "at",
            "to",
            "during",
            "after",
            "when",
            "as",
            "from",
            "while",
            "with",
            "before",
            "again",
            "later",
            "quietly",
            "yesterday",
            "today",
            "last");

    private final String text;
    private final List<Quoted> quotes;
    private final Tagger tagger;
    private int nextQuote;

    SentenceReader(String text, List<Quoted> quotes, Tagger tagger) {
        this.text = text;
        this.quotes = quotes;
        this.tagger = tagger;
    }

    /** The sentences of the next paragraph; paragraphs must be asked for in their order. */
    List<Sentence> read(Paragraph p, int index) {
        List<Sentence> out = new ArrayList<>();
        List<Tok> now = new ArrayList<>();
        List<Tok> all = words(p.span());
        for (int i = 0; i < all.size(); i++) {
            now.add(all.get(i));
            if (breaksAfter(all, i) || now.size() >= LONGEST) {
                out.add(finish(now, index, p.role(), out.isEmpty()));
                now.clear();
            }
        }
        if (!now.isEmpty()) {
            out.add(finish(now, index, p.role(), out.isEmpty()));
        }
        return out;
    }

    /** Words outside quotations, and each quotation as one. */
    private List<Tok> words(Span p) {
        List<Tok> out = new ArrayList<>();
        int at = p.start();
        while (nextQuote < quotes.size() && quotes.get(nextQuote).outer().end() <= p.start()) {
            nextQuote++;
        }
        int q = nextQuote;
        while (q < quotes.size() && quotes.get(q).outer().start() < p.end()) {
            Span outer = quotes.get(q).outer();
            int from = Math.max(p.start(), outer.start());
            addWords(new Span(at, Math.max(at, from)), out);
            int to = Math.min(p.end(), outer.end());
            out.add(new Tok(new Span(from, to), "\"", Tok.QUOTE, q, startsHigh(q)));
            at = to;
            q++;
        }
        addWords(new Span(at, Math.max(at, p.end())), out);
        return out;
    }

    private boolean startsHigh(int q) {
        Span inner = quotes.get(q).inner();
        return !inner.isEmpty() && Character.isUpperCase(text.charAt(inner.start()));
    }

    private void addWords(Span place, List<Tok> out) {
        for (Span s : WordSplitter.split(text, place)) {
            String low = s.in(text).toLowerCase(Locale.ROOT).replace('’', '\'');
            out.add(new Tok(s, low, "", -1, Character.isUpperCase(text.charAt(s.start()))));
        }
    }

    private boolean breaksAfter(List<Tok> all, int i) {
        Tok t = all.get(i);
        Tok next = i + 1 < all.size() ? all.get(i + 1) : null;
        if (next == null) {
            return true;
        }
        boolean high = next.capital() || next.isQuote();
        if (t.isQuote()) {
            return endsClosed(t) && (next.isQuote() || (next.capital() && !reportFollows(all, i + 1)));
        }
        if (t.endsSentence()) {
            boolean stop = t.is(".") || t.is("!") || t.is("?");
            boolean spaced = next.span().start() > t.span().end();
            return ((stop && (high || Character.isDigit(first(next)))) && (spaced || next.capital()))
                    || (!stop && next.capital());
        }
        if (t.low().endsWith(".") && t.low().length() > 1) {
            String word = t.span().in(text);
            boolean named = Abbreviations.needsMore(word.substring(0, word.length() - 1));
            return !named && next.capital() && STARTERS.contains(next.low());
        }
        return false;
    }

    private char first(Tok t) {
        return text.charAt(t.span().start());
    }

    /** The quotation ends with a full stop, a question or an exclamation mark. */
    private boolean endsClosed(Tok t) {
        Quoted q = quotes.get(t.quote());
        if (q.inner().isEmpty()) {
            return false;
        }
        char c = text.charAt(q.last().end() - 1);
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** After a quotation: "Ada Holm asked." or "he told reporters in Lunn.", a report and nothing else. */
    private boolean reportFollows(List<Tok> all, int from) {
        int verb = -1;
        for (int i = from; i < Math.min(all.size(), from + 20); i++) {
            Tok t = all.get(i);
            if (t.endsSentence()) {
                break;
            }
            if (t.isQuote()
                    || t.is(":")
                    || t.is("that")
                    || t.is("whether")
                    || (verb < 0 && (t.isComma() || i > from + 6))) {
                return false;
            }
            if (verb < 0 && i > from && CueLexicon.standard().isPlainSpeech(t.low())) {
                verb = i;
            }
        }
        return verb > 0 && (verb + 1 >= all.size() || closesReport(all.get(verb), all.get(verb + 1)));
    }

    private static boolean closesReport(Tok verb, Tok next) {
        CueLexicon.Verb v = CueLexicon.standard().verb(verb.low());
        boolean addressee = v != null && v.takes("A");
        return addressee
                || next.endsSentence()
                || next.isComma()
                || AFTER_REPORT.contains(next.low())
                || CalendarWords.isWeekday(next.low());
    }

    private Sentence finish(List<Tok> toks, int paragraph, Paragraph.Role role, boolean first) {
        String[] words = new String[toks.size()];
        for (int i = 0; i < words.length; i++) {
            Tok t = toks.get(i);
            words[i] = t.isQuote() ? "something" : t.span().in(text).replace('’', '\'');
        }
        return new Sentence(TagMender.mend(toks, tagger.tag(words)), paragraph, role, first);
    }
}
