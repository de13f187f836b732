package dixit.web.view;

import dixit.archive.DateWords;
import dixit.archive.DocumentEntry;
import dixit.archive.DocumentSummary;
import dixit.record.DocumentInfo;
import dixit.record.Part;
import dixit.web.view.DocumentView.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a document, each with what it rests on. Pure. */
final class Facts {
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> basis;

    private Facts(Map<String, String> basis) {
        this.basis = basis;
    }

    static List<Fact> of(DocumentEntry entry) {
        DocumentInfo info = entry.record().document();
        DocumentSummary summary = entry.summary();
        Facts f = new Facts(info.basis());
        f.add("Genre", Say.genre(info.genre()), "genre");
        f.add("Outlet", info.publisher(), "publisher");
        f.add("By", String.join(", ", info.authors()), "authors");
        f.add("Published", DateWords.of(info.published()), "published");
        f.add("Place", info.place(), "place");
        f.add("Language", info.language(), "language");
        if (info.translation() != null) {
            String from = info.translation().from();
            f.add(
                    "Translation",
                    (info.translation().machine() ? "by machine" : "") + (from == null ? "" : " from " + from),
                    "translation");
        }
        f.add("Address", info.url(), "url");
        f.add("Imported", Say.moment(summary.imported()) + " as " + summary.id(), "");
        f.add("Length", Say.count(summary.characters(), "character") + ", " + summary.mediaType(), "");
        return f.facts;
    }

    /** Outlet, date, genre, number of statements. */
    static List<String> headline(DocumentSummary s) {
        return Stream.of(
                        HitView.orEmpty(s.outlet()),
                        DateWords.of(s.published()),
                        Say.genre(s.genre()),
                        Say.count(s.statements(), "statement"))
                .filter(f -> !f.isEmpty())
                .toList();
    }

    /** Who made a part, where and when. */
    static String by(Part p) {
        return Stream.of(String.join(", ", p.authors()), p.publisher(), DateWords.of(p.published()))
                .filter(Objects::nonNull)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void add(String label, @Nullable String value, String key) {
        if (value != null && !value.isBlank()) {
            boolean link = key.equals("url") && Urls.isLink(value);
            facts.add(new Fact(label, value.strip(), link, basis.getOrDefault(key, "")));
        }
    }
}
