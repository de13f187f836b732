package dixit.extract.position;

import dixit.extract.attribution.Tagger;
import dixit.extract.claim.Scene;
import dixit.extract.structure.Paragraph;
import dixit.record.Institution;
import dixit.record.Mention;
import dixit.record.Span;
import dixit.text.WordSplitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sentences of a document, paragraph by paragraph in order. For one thread. */
final class Lines {
    /** A sentence that never ends is cut, so that every rule stays linear. */
    private static final int LONGEST = 160;

    private static final Set<String> CLOSING = Set.of("\"", "”", "»", "’", ")", "]", "''", "'");

    private record Place(Span span, Institution what) {}

    private final Scene scene;
    private final Tagger tagger = new Tagger();
    private final List<Mention> mentions;
    private final List<Place> places = new ArrayList<>();
    private int nextMention;
    private int nextPlace;

    Lines(Scene scene) {
        this.scene = scene;
        mentions = scene.mentions().stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        for (Institution i : scene.institutions()) {
            i.mentions().forEach(m -> places.add(new Place(m, i)));
        }
        places.sort(Comparator.comparing(Place::span));
    }

    /** The sentences of the next paragraph; paragraphs must be asked for in their order. */
    List<Line> of(Paragraph p) {
        List<Line> out = new ArrayList<>();
        List<Word> now = new ArrayList<>();
        List<Span> all = WordSplitter.split(scene.text(), p.span());
        for (int i = 0; i < all.size(); i++) {
            Span s = all.get(i);
            now.add(new Word(
                    s.start(),
                    s.end(),
                    s.in(scene.text()).toLowerCase(Locale.ROOT).replace('’', '\'')));
            if (now.size() >= LONGEST || ends(all, i)) {
                out.add(line(now));
                now.clear();
            }
        }
        if (!now.isEmpty()) {
            out.add(line(now));
        }
        return out;
    }

    /** A full stop or the quotation mark behind one, before white space and a capital, a mark or a digit. */
    private boolean ends(List<Span> all, int i) {
        if (i + 1 >= all.size()) {
            return true;
        }
        String word = all.get(i).in(scene.text());
        Span next = all.get(i + 1);
        boolean spaced = next.start() > all.get(i).end();
        boolean stop = stop(word);
        boolean closed = CLOSING.contains(word) && i > 0 && stop(all.get(i - 1).in(scene.text()));
        if (!spaced || !(stop || closed)) {
            return false;
        }
        char c = scene.text().charAt(next.start());
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"“«„‘([•–—".indexOf(c) >= 0;
    }

    private static boolean stop(String word) {
        char c = word.charAt(0);
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private Line line(List<Word> words) {
        Mention[] who = new Mention[words.size()];
        Institution[] what = new Institution[words.size()];
        for (int i = 0; i < words.size(); i++) {
            Span w = words.get(i).span();
            while (nextMention < mentions.size() && mentions.get(nextMention).end() <= w.start()) {
                nextMention++;
            }
            while (nextPlace < places.size() && places.get(nextPlace).span().end() <= w.start()) {
                nextPlace++;
            }
            if (nextMention < mentions.size()
                    && mentions.get(nextMention).span().overlaps(w)) {
                who[i] = mentions.get(nextMention);
            }
            if (nextPlace < places.size() && places.get(nextPlace).span().overlaps(w)) {
                what[i] = places.get(nextPlace).what();
            }
        }
        return new Line(scene.text(), words, who, what, new Tags(tagger));
    }
}
