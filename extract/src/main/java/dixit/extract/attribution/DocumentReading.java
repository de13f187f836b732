package dixit.extract.attribution;

import dixit.extract.structure.Paragraph;
import dixit.extract.structure.Structure;
import dixit.extract.structure.Turn;
import dixit.record.Because;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private final List<Leftover> leftovers = new ArrayList<>();
    private final List<SentenceWork> headlines = new ArrayList<>();
    private @Nullable Draft lastQuote;
    private int lastQuoteParagraph = -1;
    private @Nullable Sentence before;
    private @Nullable Draft announces;
    private int announcesAfter = -1;
    private int blockEnd = -1;

    /** A sentence with quotations that no rule has decided, and the number of drafts before it. */
    private record Leftover(Sentence sentence, int position) {}

    DocumentReading(String text, Structure structure) {
        this.text = text;
        this.structure = structure;
        List<Span> spans = structure.paragraphs().stream()
                .filter(p -> isRead(p.role()))
                .map(Paragraph::span)
                .toList();
        quotes = QuoteMarks.in(text, spans);
        reader = new SentenceReader(text, quotes, tagger);
    }

    private static boolean isRead(Paragraph.Role role) {
        return switch (role) {
            case TITLE, STANDFIRST, SUBHEADING, NOTE, BODY, BLOCK_QUOTE -> true;
            case BYLINE, TURN, STAGE_DIRECTION -> false;
        };
    }

    List<Attribution> attributions() {
        List<Paragraph> paragraphs = structure.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isRead(paragraphs.get(i).role())) {
                paragraph(paragraphs.get(i), i);
            }
        }
        commentary();
        headlines();
        drafts.addAll(Turns.drafts(structure.turns()));
        drafts.addAll(new NestedReading(text, tagger).read(List.copyOf(drafts)));
        return Ordering.order(text, drafts);
    }

    private void paragraph(Paragraph p, int index) {
        List<Sentence> sentences = reader.read(withoutDateline(p), index);
        if (p.role() == Paragraph.Role.TITLE || p.span().equals(structure.headline())) {
            sentences.forEach(s -> headlines.add(new SentenceWork(s, quotes)));
            return;
        }
        if (blockQuote(p, index)) {
            return;
        }
        int at = drafts.size();
        for (Sentence s : sentences) {
            sentence(s);
        }
        announces(p, index, sentences, at);
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

    /** Remembers that the paragraph ends with a colon, and who is said to speak before it. */
    private void announces(Paragraph p, int index, List<Sentence> sentences, int firstDraft) {
        announces = null;
        if (text.charAt(p.span().end() - 1) == ':' && drafts.size() > firstDraft) {
            announces = drafts.getLast();
            announcesAfter = index;
        } else if (text.charAt(p.span().end() - 1) == ':' && !sentences.isEmpty()) {
            announces = BlockQuoteRule.announcement(sentences.getLast(), text);
            announcesAfter = index;
        }
    }

    private boolean blockQuote(Paragraph p, int index) {
        Draft announced = announces;
        if (lastQuote != null
                && blockEnd >= 0
                && BlockQuoteRule.sameBlock(text, blockEnd, p.span().start())) {
            replaceOrAdd(lastQuote, lastQuote.plus(List.of(p.span())));
            blockEnd = p.span().end();
            lastQuoteParagraph = index;
            return true;
        }
        blockEnd = -1;
        if (announced == null || announcesAfter != index - 1) {
            return false;
        }
        boolean quoted =
                quotes.stream().anyMatch(q -> q.open().start() == p.span().start());
        if (!quoted && !BlockQuoteRule.fits(p, text)) {
            return false;
        }
        if (quoted
                && quotes.stream()
                        .noneMatch(q -> q.open().start() == p.span().start()
                                && q.outer().end() >= p.span().end() - 1)) {
            return false;
        }
        Draft d = BlockQuoteRule.read(p, announced, text);
        drafts.add(d);
        lastQuote = d;
        lastQuoteParagraph = index;
        announces = p.role() == Paragraph.Role.BLOCK_QUOTE && isBlock(index + 1) ? announced : null;
        announcesAfter = index;
        blockEnd = p.span().end();
        return true;
    }

    private boolean isBlock(int index) {
        return index < structure.paragraphs().size()
                && structure.paragraphs().get(index).role() == Paragraph.Role.BLOCK_QUOTE;
    }

    private void sentence(Sentence s) {
        SentenceWork w = new SentenceWork(s, quotes);
        for (SentenceRule rule : RULES) {
            rule.apply(w, text);
        }
        boolean loose =
                s.hasQuote() && w.drafts().stream().noneMatch(d -> !d.quotes().isEmpty());
        if (loose && !goesOn(s)) {
            leftovers.add(new Leftover(s, drafts.size() + w.drafts().size()));
        }
        drafts.addAll(w.drafts());
        for (Draft d : w.drafts()) {
            if (!d.quotes().isEmpty()) {
                lastQuote = d;
                lastQuoteParagraph = s.paragraph();
            }
        }
        before = s;
    }

    private boolean goesOn(Sentence s) {
        int lone = Continuations.loneQuote(s);
        if (lone < 0) {
            Draft last = lastQuote;
            boolean next = last != null
                    && lastQuoteParagraph == s.paragraph()
                    && before != null
                    && last.contentCover().end() >= before.span().start();
            List<Draft> more = next && last != null ? CommentaryRule.read(s, quotes, text, last) : List.of();
            boolean clause =
                    more.size() == 1 && more.getFirst().because().rule().equals("commentary-clause");
            if (clause) {
                Draft d = more.getFirst();
                remember(
                        new Draft(
                                d.kind(),
                                d.source(),
                                d.cue(),
                                d.content(),
                                d.quotes(),
                                d.inherits(),
                                new Because("report-goes-on", 0.7)),
                        s.paragraph());
            }
            return clause;
        }
        Quoted q = quotes.get(s.at(lone).quote());
        if (q.last().start() > s.at(lone).span().end()) {
            return true;
        }
        Draft last = lastQuote;
        if (last != null && last.quotes().contains(q.first())) {
            return true;
        }
        if (last != null && lastQuoteParagraph == s.paragraph()) {
            Draft grown = Continuations.grow(last, q);
            replaceOrAdd(last, grown != null ? grown : Continuations.inherit(last, q, "quote-goes-on", 0.9));
            return true;
        }
        if (!s.first() && before != null && before.paragraph() == s.paragraph()) {
            Draft d = Continuations.ofSubject(before, q);
            if (d != null) {
                remember(d, s.paragraph());
                return true;
            }
        }
        if (last != null
                && lastQuoteParagraph >= s.paragraph() - q.pieces().size()
                && (s.first() || q.pieces().size() > 1)
                && !QuoteUse.isName(q.inner().in(text))) {
            remember(Continuations.inherit(last, q, "quote-next-paragraph", 0.8), s.paragraph());
            return true;
        }
        return false;
    }

    private void replaceOrAdd(Draft old, Draft d) {
        int at = d.inherits() == null ? drafts.lastIndexOf(old) : -1;
        if (at >= 0) {
            drafts.set(at, d);
        } else {
            drafts.add(d);
        }
        lastQuote = d;
    }

    private void remember(Draft d, int paragraph) {
        drafts.add(d);
        lastQuote = d;
        lastQuoteParagraph = paragraph;
    }

    /** Quotations in the author's sentences, where the document is about one speaker's words. */
    private void commentary() {
        Draft speaker = Reported.dominant(text, structure, drafts);
        if (speaker == null) {
            return;
        }
        for (Leftover l : leftovers) {
            if (Reported.isCommentary(
                    structure, structure.paragraphs().get(l.sentence().paragraph()))) {
                drafts.addAll(CommentaryRule.read(l.sentence(), quotes, text, speaker));
            }
        }
    }

    private void headlines() {
        Set<String> speakers = new HashSet<>();
        drafts.forEach(d -> d.source().forEach(sp -> addWords(sp, speakers)));
        structure.turns().stream().map(Turn::label).filter(l -> l != null).forEach(l -> addWords(l, speakers));
        for (SentenceWork w : headlines) {
            HeadlineRule.apply(w, text, speakers::contains);
            for (SentenceRule rule : RULES) {
                rule.apply(w, text);
            }
            drafts.addAll(w.drafts());
        }
    }

    private void addWords(Span source, Set<String> out) {
        for (String word : source.in(text).split("[\\s,]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                out.add(word.toLowerCase(Locale.ROOT));
            }
        }
    }
}
