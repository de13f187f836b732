package dixit.web.page;

import dixit.archive.Hit;
import dixit.archive.StatementEntry;
import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks in statements the words of a subject that is but words, in any form of them. Stateless. */
final class MarkedWords {
    private MarkedWords() {}

    static List<Hit> of(List<Hit> hits, String subject) {
        WordCutter cutter = new WordCutter();
        Set<String> wanted = cutter.cut(subject).stream().map(Word::stem).collect(Collectors.toSet());
        return hits.stream()
                .map(h -> new Hit(h.statement(), marks(cutter, h.statement(), wanted), h.score()))
                .toList();
    }

    private static List<Span> marks(WordCutter cutter, StatementEntry e, Set<String> wanted) {
        List<Span> marks = new ArrayList<>();
        if (e.setting() != null) {
            marks(cutter, e.setting().span(), e.setting().words(), wanted, marks);
        }
        List<Span> content = e.statement().content();
        for (int i = 0; i < content.size(); i++) {
            marks(cutter, content.get(i), e.words().get(i), wanted, marks);
        }
        return marks.stream().sorted().toList();
    }

    private static void marks(WordCutter cutter, Span place, String words, Set<String> wanted, List<Span> into) {
        for (Word w : cutter.cut(words)) {
            if (wanted.contains(w.stem())) {
                into.add(new Span(place.start() + w.start(), place.start() + w.end()));
            }
        }
    }
}
