package dixit.archive;

import dixit.archive.ClaimRows.Layer;
import dixit.archive.claim.Party;
import dixit.record.Institution;
import dixit.record.Mention;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the statements of a document are about, and what they claim. Not thread-safe. */
final class Topics {
    /**
     * What a statement is about.
     *
     * @param ids of the actors that its content mentions, the states and bodies of offices that it names with somebody, the institutions that it mentions, all that the question it answers
     *     or the sentence that leads up to it mentions, and all that its claims name; without the speaker, of whom it is
     * @param events types of its events, in small letters
     * @param positions stances of its positions
     */
    record Topic(Set<String> ids, Set<String> events, Set<String> positions) {
        private Topic() {
            this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    private final Mentioned mentioned;
    private final List<Mention> mentions;
    private final String text;
    private final Served served;
    /** For the words of an office the state or body that they name. */
    private final Map<String, Optional<Party>> bodies = new HashMap<>();

    private final Map<String, List<ClaimRows.Row>> claims = new HashMap<>();

    private Topics(DocumentView view) {
        mentioned = Mentioned.of(view.record());
        text = view.record().text();
        served = Served.of(view.record());
        mentions = new ArrayList<>(view.record().mentions());
        mentions.sort(Comparator.comparingInt(Mention::start));
        for (ClaimRows.Row row : ClaimRows.of(view)) {
            String statement = row.body().statement();
            if (statement != null) {
                claims.computeIfAbsent(statement, s -> new ArrayList<>()).add(row);
            }
        }
    }

    static Topics of(DocumentView view) {
        return new Topics(view);
    }

    Topic of(StatementEntry entry) {
        Topic topic = new Topic();
        mentioned.in(entry.statement()).stream().map(Institution::id).forEach(topic.ids()::add);
        entry.statement().content().forEach(span -> mentioned(span, topic.ids()));
        if (entry.setting() != null) {
            Span setting = entry.setting().span();
            mentioned(setting, topic.ids());
            mentioned.within(setting).stream().map(Institution::id).forEach(topic.ids()::add);
        }
        for (ClaimRows.Row row : claims.getOrDefault(entry.key(), List.of())) {
            Stream.of(row.body().actor(), row.body().object())
                    .filter(Objects::nonNull)
                    .map(Party::id)
                    .forEach(topic.ids()::add);
            if (row.layer() == Layer.EVENT) {
                topic.events().add(row.body().type().toLowerCase(Locale.ROOT));
            } else if (row.layer() == Layer.POSITION) {
                topic.positions().add(row.body().type());
            }
        }
        if (entry.speakerId() != null) {
            topic.ids().remove(entry.speakerId());
        }
        return topic;
    }

    private void mentioned(Span span, Set<String> ids) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < mentions.size() && mentions.get(i).start() < span.end(); i++) {
            Mention m = mentions.get(i);
            ids.add(m.actor());
            if (m.role() != null && m.span().in(text).contains(m.role())) {
                bodies.computeIfAbsent(m.role(), served::body).ifPresent(b -> ids.add(b.id()));
            }
        }
    }
}
