package dixit.extract.attribution;

import dixit.extract.structure.Paragraph;
import dixit.extract.structure.Structure;
import dixit.extract.structure.Turn;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One reading of one document: paragraph by paragraph, sentence by sentence, rule by rule. Used once, on one thread. */
final class DocumentReading {
    private static final List<SentenceRule> RULES = List.of(
            new QuotedAsRule(),
            new CitedSpeakerRule(),
            new DirectQuoteRule(),
            new AccordingToRule(),
            new ParentheticalRule(),
            new PassiveRule(),
            new IndirectRule(),
            new ObjectRule(),
            new NounCueRule());

    private final String text;
    private final Structure structure;
    private final List<Quoted> quotes;
    private final Tagger tagger = new Tagger();
    private final SentenceReader reader;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Sentence> leftovers = new ArrayList<>();
    private final List<SentenceWork> headlines = new ArrayList<>();
    private final QuoteFlow flow;
    private final BlockQuotes blocks;
    private final Places silent = new Places();
    private boolean aboutOneSpeaker;

    DocumentReading(String text, Structure structure) {
        this.text = text;
        this.structure = structure;
        List<Span> spans = structure.paragraphs().stream()
                .filter(p -> isRead(p.role()))
                .map(Paragraph::span)
                .toList();
        quotes = QuoteMarks.in(text, spans);
        reader = new SentenceReader(text, quotes, tagger);
        flow = new QuoteFlow(text, quotes, drafts);
        blocks = new BlockQuotes(text, structure, flow);
    }

    static boolean isRead(Paragraph.Role role) {
        return switch (role) {
            case TITLE, STANDFIRST, SUBHEADING, NOTE, BODY, BLOCK_QUOTE -> true;
            case BYLINE, TURN, STAGE_DIRECTION -> false;
        };
    }

    /** The quotations of the author's paragraphs, in order. */
    List<Quoted> quotes() {
        return quotes;
    }

    /** What stands in the text, without what is reported inside it. */
    List<Draft> drafts() {
        List<Paragraph> paragraphs = structure.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isRead(paragraphs.get(i).role())) {
                paragraph(paragraphs.get(i), i);
            }
        }
        commentary();
        headlines();
        drafts.addAll(Turns.drafts(structure.turns()));
        return List.copyOf(drafts);
    }

    /** Whether the place stands in a commentary on one speaker's words; known once the drafts are. */
    boolean isCommentaryOnSpeaker(Span place) {
        if (!aboutOneSpeaker) {
            return false;
        }
        for (Paragraph p : structure.paragraphs()) {
            if (p.span().end() > place.start()) {
                return Reported.isCommentary(structure, p);
            }
        }
        return false;
    }

    /** Whether the author says that nobody said these words, or asks who did. */
    boolean isSilent(Span place) {
        return silent.overlaps(place);
    }

    /** What these drafts report inside what they say word for word. */
    List<Draft> inside(List<Draft> outer) {
        return new NestedReading(text, tagger).read(outer);
    }

    private void paragraph(Paragraph p, int index) {
        List<Sentence> sentences = reader.read(withoutDateline(p), index);
        if (p.role() == Paragraph.Role.TITLE || p.span().equals(structure.headline())) {
            sentences.forEach(s -> headlines.add(new SentenceWork(s, quotes)));
            return;
        }
        if (blocks.take(p, index, sentences)) {
            return;
        }
        int at = drafts.size();
        sentences.forEach(this::sentence);
        blocks.announce(p, index, sentences, BlockQuotes.outermost(drafts.subList(at, drafts.size())));
    }

    private Paragraph withoutDateline(Paragraph p) {
        Span dateline = structure.dateline();
        boolean heads = dateline != null
                && p.span().contains(dateline)
                && dateline.end() < p.span().end();
        if (!heads || dateline == null) {
            return p;
        }
        int at = dateline.end();
        while (at < p.span().end() && " .—–-/)\u00a0".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return new Paragraph(new Span(at, Math.max(at, p.span().end())), p.role(), p.part());
    }

    private void sentence(Sentence s) {
        SentenceWork w = new SentenceWork(s, quotes);
        RULES.forEach(rule -> rule.apply(w, text));
        List<Draft> quoting =
                w.drafts().stream().filter(d -> !d.quotes().isEmpty()).toList();
        if (s.hasQuote() && quoting.isEmpty() && !w.isSilent() && !flow.goesOn(s)) {
            leftovers.add(s);
        }
        w.silenced().forEach(silent::add);
        drafts.addAll(w.drafts());
        quoting.forEach(d -> flow.seen(d, s.paragraph()));
        flow.pass(s);
    }

    /** Quotations in the author's sentences, where the document is about one speaker's words. */
    private void commentary() {
        Draft speaker = Reported.dominant(text, structure, drafts);
        if (speaker == null) {
            return;
        }
        aboutOneSpeaker = true;
        for (Sentence s : leftovers) {
            if (Reported.isCommentary(structure, structure.paragraphs().get(s.paragraph()))) {
                drafts.addAll(CommentaryRule.read(s, quotes, text, speaker));
            }
        }
    }

    private void headlines() {
        Set<String> speakers = new HashSet<>();
        drafts.forEach(d -> d.source().forEach(sp -> addWords(sp, speakers)));
        structure.turns().stream().map(Turn::label).filter(l -> l != null).forEach(l -> addWords(l, speakers));
        for (SentenceWork w : headlines) {
            HeadlineRule.apply(w, text, speakers::contains);
            RULES.forEach(rule -> rule.apply(w, text));
            drafts.addAll(w.drafts());
        }
    }

    private void addWords(Span source, Set<String> out) {
        for (String word : source.in(text).split("[\\s,]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                out.add(word.toLowerCase(Locale.ROOT));
            }
        }
    }
}
