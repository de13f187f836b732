package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Claims;
import dixit.archive.Facet;
import dixit.archive.FacetCount;
import dixit.archive.InstitutionSummary;
import dixit.archive.Page;
import dixit.archive.QuerySyntaxException;
import dixit.archive.SearchRequest;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.Party;
import dixit.archive.claim.SubjectLine;
import dixit.knowledge.Institution;
import dixit.record.Stance;
import dixit.web.page.QuestionWords.Deed;
import dixit.web.view.ClaimWords;
import dixit.web.view.RelationView;
import dixit.web.view.SearchView.Suggestion;
import dixit.web.view.SubjectView;
import dixit.web.view.Urls;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads plain words as a question, and finds the pages that may answer it: what somebody has said about something, how two actors
 * stand to each other, who is said to have done what to whom, what a treaty or channel is. What the words name is looked up in the
 * archive, so many times at most, however long they are. For one question; not thread-safe.
 */
final class Questions {
    private static final int LONGEST = 240;
    private static final int MOST_SPEAKERS = 3;
    private static final int MOST_OF_KIND = 12;
    private static final int MOST_COUNTED = 100;

    private final Archive archive;
    private final Claims claims;
    private final QuestionNames asked;

    private Questions(Archive archive, QuestionNames asked) {
        this.archive = archive;
        this.claims = archive.claims();
        this.asked = asked;
    }

    /**
     * The pages, the likeliest first.
     *
     * @param text what somebody typed; in more than plain words nothing is read
     */
    static List<Suggestion> answers(Archive archive, String text) {
        List<String> words = QuestionWords.cut(text);
        if (text.length() > LONGEST || words.isEmpty() || text.indexOf(':') >= 0 || text.indexOf('"') >= 0) {
            return List.of();
        }
        return List.copyOf(new Questions(archive, QuestionNames.of(archive, words)).pages());
    }

    private Set<Suggestion> pages() {
        Set<Suggestion> all = new LinkedHashSet<>();
        asked.persons().forEach(p -> lines(p, all));
        deeds(all);
        stances(all);
        if (asked.persons().isEmpty() && asked.parties().size() == 2) {
            Party a = asked.parties().getFirst();
            Party b = asked.parties().getLast();
            Suggestion relation = new Suggestion(
                    "What is claimed of the two: " + a.name() + " and " + b.name(),
                    RelationView.address(a.id(), b.id()));
            if (asked.words().stream().noneMatch(QuestionWords::speech)) {
                all.add(relation);
            }
            speakers(all, a.name() + " and " + b.name(), List.of(a, b));
            all.add(relation);
        }
        for (Party i :
                asked.institutions().subList(0, Math.min(asked.institutions().size(), MOST_SPEAKERS))) {
            all.add(new Suggestion(
                    i.name() + ": what it is said to be, who is for or against it, all statements about it",
                    Urls.institution(i.id())));
            if (asked.persons().isEmpty()) {
                speakers(all, i.name(), List.of(i));
            }
        }
        kinds(all);
        beginning(all);
        asked.unnamed()
                .forEach(i -> all.add(new Suggestion(
                        i.name() + ": from the knowledge base, no document here names it", Urls.institution(i.id()))));
        if (all.isEmpty()) {
            Stream.concat(asked.persons().stream(), asked.parties().stream())
                    .filter(p -> archive.actor(p.id()).isPresent())
                    .forEach(p -> all.add(
                            new Suggestion(p.name() + ": names, offices, statements by year", Urls.speaker(p.id()))));
        }
        return all;
    }

    /** Institutions whose names begin with a word that names nobody: "Riyadh", of the talks there. */
    private void beginning(Set<Suggestion> into) {
        for (int i = 0; i < asked.words().size(); i++) {
            String word = asked.words().get(i);
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            if (!asked.isNamed(i) && capital && !QuestionWords.asking(word) && asked.mayLook()) {
                archive.institutions(word, "", new Page(0, MOST_SPEAKERS))
                        .forEach(s -> into.add(about(s.name(), s.id())));
            }
        }
    }

    private static Suggestion about(String institution, String id) {
        return new Suggestion(institution + ": what it is said to be, all statements about it", Urls.institution(id));
    }

    /** What a person has said about whatever else is named, or about the other words; what there is something of. */
    private void lines(Party person, Set<Suggestion> into) {
        List<Party> things = Stream.of(asked.institutions(), asked.parties(), asked.persons())
                .flatMap(List::stream)
                .filter(p -> !p.equals(person))
                .toList();
        if (asked.institutions().isEmpty() && asked.parties().size() == 2) {
            offer(
                    person,
                    asked.parties().getFirst().name() + " and "
                            + asked.parties().getLast().name(),
                    into);
        } else if (!things.isEmpty()) {
            offer(person, things.getFirst().name(), into);
        } else {
            offerWords(person, into);
        }
    }

    /** The other words together, else each alone, the longest first. */
    private void offerWords(Party person, Set<Suggestion> into) {
        List<String> rest = asked.rest();
        if (offer(person, String.join(" ", rest), into) || rest.size() < 2) {
            return;
        }
        rest.stream()
                .sorted(Comparator.comparingInt(w -> -w.length()))
                .limit(MOST_SPEAKERS)
                .forEach(word -> offer(person, word, into));
    }

    private boolean offer(Party person, String about, Set<Suggestion> into) {
        if (about.isBlank() || !asked.mayLook()) {
            return false;
        }
        try {
            SubjectLine line = claims.subject(Set.of(person.id()), about, 1);
            if (line.behind().count()
                            + line.positions().size()
                            + line.ascribed().size()
                    == 0) {
                return false;
            }
        } catch (QuerySyntaxException e) {
            return false; // a word such as OR stands otherwise in a query: nothing can be told of it
        }
        return into.add(said(person, about));
    }

    private static Suggestion said(Party person, String about) {
        return new Suggestion(
                "What " + person.name() + " has said about " + about, SubjectView.address(person.id(), about));
    }

    /** Lists of events of the types that words stand for: between those who are named, by or to one of them, else all. */
    private void deeds(Set<Suggestion> into) {
        asked.words().stream()
                .map(QuestionWords::deed)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(deed -> {
                    ClaimFilter.Builder all = filter(deed);
                    int before = into.size();
                    if (asked.parties().size() == 2) {
                        Party a = asked.parties().getFirst();
                        Party b = asked.parties().getLast();
                        events(
                                into,
                                deed,
                                ": " + a.name() + " and " + b.name(),
                                filter(deed).between(Set.of(a.id()), Set.of(b.id())),
                                "&one=" + Urls.encode(a.id()) + "&other=" + Urls.encode(b.id()));
                    }
                    if (into.size() == before) {
                        for (Party p : asked.parties()) {
                            Set<String> id = Set.of(p.id());
                            events(
                                    into,
                                    deed,
                                    ": by " + p.name(),
                                    filter(deed).actors(id),
                                    "&actor=" + Urls.encode(p.id()));
                            events(
                                    into,
                                    deed,
                                    ": to " + p.name(),
                                    filter(deed).recipients(id),
                                    "&recipient=" + Urls.encode(p.id()));
                        }
                    }
                    if (into.size() == before) {
                        events(into, deed, "", all, "");
                    }
                });
    }

    private ClaimFilter.Builder filter(Deed deed) {
        ClaimFilter.Builder filter = ClaimFilter.builder().types(Set.of(deed.type()));
        if (deed.mode() != null) {
            filter.modes(Set.of(deed.mode()));
        }
        QuestionNames.Years years = asked.years();
        filter.from(years.from()).to(years.to());
        return filter;
    }

    private void events(Set<Suggestion> into, Deed deed, String who, ClaimFilter.Builder filter, String address) {
        if (asked.mayLook() && claims.behindEvents(filter.build()).count() > 0) {
            String mode = deed.mode() == null ? "" : "&mode=" + deed.mode().code();
            into.add(new Suggestion(
                    "Who is said to have " + deed.words() + ", according to whom" + who,
                    "/events?type=" + deed.type().name().toLowerCase(Locale.ROOT) + mode + address
                            + asked.years().address()));
        }
    }

    /** Lists of positions of the stances that words stand for, where no person is asked for. */
    private void stances(Set<Suggestion> into) {
        if (!asked.persons().isEmpty()) {
            return;
        }
        asked.words().stream()
                .map(QuestionWords::stance)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(stance -> {
                    for (Party p : asked.parties()) {
                        positions(into, stance, p.name(), Set.of(p.id()), "&actor=" + Urls.encode(p.id()));
                    }
                    if (asked.parties().isEmpty()) {
                        positions(into, stance, "", Set.of(), "");
                    }
                });
    }

    private void positions(Set<Suggestion> into, Stance stance, String who, Set<String> actors, String address) {
        ClaimFilter filter =
                ClaimFilter.builder().stances(Set.of(stance)).actors(actors).build();
        if (asked.mayLook() && claims.behindPositions(filter).count() > 0) {
            into.add(new Suggestion(
                    (who.isEmpty()
                                    ? "Who " + ClaimWords.stance(stance) + " what"
                                    : "What " + who + " " + ClaimWords.stance(stance))
                            + ", according to whom",
                    "/positions?stance=" + stance.code() + address));
        }
    }

    /** Those with most statements about it. */
    private void speakers(Set<Suggestion> into, String about, List<Party> things) {
        if (!asked.mayLook()) {
            return;
        }
        String query = things.stream().map(p -> Urls.field("about", p.id())).collect(Collectors.joining(" "));
        archive.search(SearchRequest.of(query)).facets().getOrDefault(Facet.SPEAKER, List.of()).stream()
                .filter(c -> c.count() > 0 && c.value().startsWith("person/"))
                .limit(MOST_SPEAKERS)
                .map(FacetCount::value)
                .map(claims::party)
                .flatMap(Optional::stream)
                .forEach(p -> into.add(said(p, about)));
    }

    /** Institutions of a kind that a word stands for, those with what else is named first. */
    private void kinds(Set<Suggestion> into) {
        if (!asked.institutions().isEmpty()) {
            return;
        }
        asked.words().stream()
                .map(QuestionWords::kind)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(kind -> {
                    List<InstitutionSummary> all = archive.institutions("", kind.code(), new Page(0, MOST_COUNTED));
                    if (all.isEmpty()) {
                        return;
                    }
                    if (all.size() <= MOST_OF_KIND) {
                        for (InstitutionSummary i : near(all)) {
                            into.add(new Suggestion(
                                    i.name() + ": what it is said to be, all statements about it",
                                    Urls.institution(i.id())));
                        }
                    }
                    into.add(new Suggestion(
                            "Institutions of this kind (" + code(kind) + "): "
                                    + (all.size() == MOST_COUNTED ? all.size() + " or more" : all.size()),
                            "/institutions?kind=" + Urls.encode(kind.code())));
                });
    }

    private static String code(Institution.Kind kind) {
        return kind.code().replace('_', ' ');
    }

    /** Those that statements mention together with a party that is named. */
    private List<InstitutionSummary> near(List<InstitutionSummary> all) {
        return all.stream()
                .filter(i -> asked.parties().stream().anyMatch(p -> together(i.id(), p.id())))
                .toList();
    }

    private boolean together(String institution, String party) {
        return asked.mayLook()
                && archive.search(SearchRequest.of(
                                        Urls.field("institution", institution) + " " + Urls.field("about", party)))
                                .total()
                        > 0;
    }
}
