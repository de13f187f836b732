package dixit.web.view;

import dixit.archive.DateWords;
import dixit.knowledge.Entry;
import dixit.knowledge.Institution;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.Organisation;
import dixit.knowledge.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the knowledge base has of an institution.
 *
 * @param id of the entry
 * @param name canonical
 * @param kind code, such as {@code treaty}
 * @param note a short line on what it is; empty if there is none
 * @param names other names and abbreviations
 * @param parties those that belong to it; empty where they are many or not sure
 * @param signed in words; empty if unknown
 * @param from when it came into force or began, in words; empty if unknown
 * @param to when it ended, in words; empty if unknown or not over
 * @param before what it follows
 * @param after what follows it
 * @param source where the entry was taken from
 */
public record Known(
        String id,
        String name,
        String kind,
        String note,
        List<String> names,
        List<Ref> parties,
        String signed,
        String from,
        String to,
        List<Ref> before,
        List<Ref> after,
        String source) {
    /** Another entry, by id, with its name and page. */
    public record Ref(String id, String name, String href) {}

    /**
     * The entry with this id, if it is one of an institution or organisation.
     *
     * @param appears true for the id of an actor who has a page
     */
    public static Optional<Known> of(KnowledgeBase base, Predicate<String> appears, String id) {
        return new Finding(base, appears).entry(id);
    }

    /**
     * Looks entries up.
     *
     * @param appears true for the id of an actor who has a page
     */
    private record Finding(KnowledgeBase base, Predicate<String> appears) {
        Optional<Known> entry(String id) {
            Entry entry = base.entry(id).orElse(null);
            return switch (entry) {
                case Institution i -> Optional.of(institution(i));
                case Organisation o -> Optional.of(organisation(o));
                case null, default -> Optional.empty();
            };
        }

        private Known institution(Institution i) {
            return new Known(
                    i.id(),
                    i.name(),
                    i.kind().code(),
                    HitView.orEmpty(i.note()),
                    Stream.concat(i.abbreviations().stream(), i.otherNames().stream())
                            .distinct()
                            .toList(),
                    i.parties().stream().map(p -> ref(p)).toList(),
                    date(i.signed()),
                    date(i.from()),
                    date(i.to()),
                    i.predecessors().stream().map(p -> ref(p)).toList(),
                    after(i.id()),
                    i.source());
        }

        private Known organisation(Organisation o) {
            List<String> names = new ArrayList<>(o.abbreviations());
            names.addAll(o.otherNames());
            return new Known(
                    o.id(),
                    o.name(),
                    o.kind() == Organisation.Kind.BLOC ? "bloc" : "organisation",
                    Say.sentence(o.kind().name().toLowerCase(java.util.Locale.ROOT)),
                    names,
                    List.of(),
                    "",
                    date(o.from()),
                    date(o.to()),
                    List.of(),
                    after(o.id()),
                    o.source());
        }

        private List<Ref> after(String id) {
            return base.institutions().stream()
                    .filter(i -> i.predecessors().contains(id))
                    .sorted(Comparator.comparing(Institution::name))
                    .map(i -> ref(i.id()))
                    .toList();
        }

        private Ref ref(String id) {
            Entry entry = base.entry(id).orElse(null);
            String name = entry == null
                    ? Say.sentence(id.substring(id.indexOf('/') + 1).replace('-', ' '))
                    : entry.name();
            boolean page = entry instanceof Institution || entry instanceof Organisation;
            return new Ref(id, name, page ? Urls.institution(id) : appears.test(id) ? Urls.speaker(id) : "");
        }

        private static String date(When when) {
            String words = DateWords.of(when.date() == null ? null : when.date().toString());
            return switch (when.bound()) {
                case AT -> words;
                case BY -> words.isEmpty() ? "" : words + " or before";
                case SINCE -> words.isEmpty() ? "" : words + " or later";
            };
        }
    }
}
