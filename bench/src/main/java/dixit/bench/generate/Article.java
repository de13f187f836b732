package dixit.bench.generate;

import dixit.bench.generate.World.Outlet;
import java.time.LocalDate;
import java.util.List;

/**
 * An invented text before it becomes a file.
 *
 * @param kind what it is
 * @param headline its title
 * @param standfirst one sentence below it
 * @param author who signs
 * @param outlet who publishes
 * @param published when
 * @param paragraphs the body, with dateline and labels
 * @param caption below an invented photograph
 * @param related headlines of other stories
 */
record Article(
        Kind kind,
        String headline,
        String standfirst,
        String author,
        Outlet outlet,
        LocalDate published,
        List<String> paragraphs,
        String caption,
        List<String> related) {
    /** What kind of text it is. */
    enum Kind {
        NEWS,
        WIRE,
        TRANSCRIPT,
        COMMENTARY
    }

    Article {
        paragraphs = List.copyOf(paragraphs);
        related = List.copyOf(related);
    }

    String address(String id) {
        return "https://" + outlet.site() + "/" + published.getYear() + "/" + id;
    }
}
