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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain words as a question, and finds the pages that may answer it: what somebody has said about something, how two actors
 * stand to each other, who is said to have done what to whom, what a treaty or channel is. What the words name is looked up in the
 * archive, so many times at most, however long they are. For one question; not thread-safe.
 */
final class Questions {
    private static final int LONGEST = 240;
    private static final int LONGEST_NAME = 5;
    private static final int MOST_LOOKS = 48;
    private static final int MOST_SPEAKERS = 3;
    private static final int MOST_OF_KIND = 12;
    private static final int MOST_COUNTED = 100;
    private static final Set<String> SINCE = Set.of("since", "after", "from");
    private static final Set<String> UNTIL = Set.of("until", "till", "before", "by");
    private static final Set<String> ACTORS = Set.of("state", "organisation", "bloc", "group");

    private final Archive archive;
    private final Claims claims;
    private final List<String> words;
    private final boolean[] named;
    private final List<Party> persons = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Party> institutions = new ArrayList<>();
    /** Institutions of the tables that no document names. */
    private final Set<Party> unnamed = new LinkedHashSet<>();

    private int looks;

    private Questions(Archive archive, List<String> words) {
        this.archive = archive;
        this.claims = archive.claims();
        this.words = words;
        this.named = new boolean[words.size()];
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
        Questions q = new Questions(archive, words);
        q.names();
        return List.copyOf(q.pages());
    }

    /** From left to right the longest names. */
    private void names() {
        for (int at = 0; at < words.size(); ) {
            at = Math.max(at + 1, name(at));
        }
    }

    /** The place behind the name that begins here; this place if none does. */
    private int name(int at) {
        if (QuestionWords.small(words.get(at)) || QuestionWords.isYear(words.get(at))) {
            return at;
        }
        for (int end = Math.min(words.size(), at + LONGEST_NAME); end > at; end--) {
            if (!QuestionWords.small(words.get(end - 1)) && looks++ < MOST_LOOKS && named(at, end)) {
                return end;
            }
        }
        return at;
    }

    private boolean named(int from, int to) {
        String name = String.join(" ", words.subList(from, to));
        Set<String> ids = claims.called(name);
        for (List<Party> into : List.of(institutions, parties, persons)) {
            Optional<Party> one = ids.stream()
                    .filter(id -> group(id) == into)
                    .map(claims::party)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (one.isPresent()
                    && into == institutions
                    && archive.institution(one.get().id()).isEmpty()) {
                unnamed.add(one.get());
            } else if (one.isPresent() && (to - from > 1 || !QuestionWords.asking(name))) {
                if (!into.contains(one.get())) {
                    into.add(one.get());
                }
                Arrays.fill(named, from, to, true);
                return true;
            }
        }
        Optional<Party> state = claims.partyNamed(name).filter(p -> "state".equals(p.kind()));
        state.ifPresent(p -> {
            if (!parties.contains(p)) {
                parties.add(p);
            }
            Arrays.fill(named, from, to, true);
        });
        return state.isPresent();
    }

    private List<Party> group(String id) {
        String kind = id.substring(0, Math.max(0, id.indexOf('/')));
        return kind.equals("institution")
                ? institutions
                : ACTORS.contains(kind) ? parties : kind.equals("person") ? persons : List.of();
    }

    private Set<Suggestion> pages() {
        Set<Suggestion> all = new LinkedHashSet<>();
        persons.forEach(p -> lines(p, all));
        deeds(all);
        stances(all);
        if (persons.isEmpty() && parties.size() == 2) {
            Party a = parties.getFirst();
            Party b = parties.getLast();
            Suggestion relation = new Suggestion(
                    "What is claimed of the two: " + a.name() + " and " + b.name(),
                    RelationView.address(a.id(), b.id()));
            if (words.stream().noneMatch(QuestionWords::speech)) {
                all.add(relation);
            }
            speakers(all, a.name() + " and " + b.name(), List.of(a, b));
            all.add(relation);
        }
        for (Party i : institutions.subList(0, Math.min(institutions.size(), MOST_SPEAKERS))) {
            all.add(new Suggestion(
                    i.name() + ": what it is said to be, who is for or against it, all statements about it",
                    Urls.institution(i.id())));
            if (persons.isEmpty()) {
                speakers(all, i.name(), List.of(i));
            }
        }
        kinds(all);
        beginning(all);
        unnamed.forEach(i -> all.add(new Suggestion(
                i.name() + ": from the knowledge base, no document here names it", Urls.institution(i.id()))));
        if (all.isEmpty()) {
            Stream.concat(persons.stream(), parties.stream())
                    .filter(p -> archive.actor(p.id()).isPresent())
                    .forEach(p -> all.add(
                            new Suggestion(p.name() + ": names, offices, statements by year", Urls.speaker(p.id()))));
        }
        return all;
    }

    /** Institutions whose names begin with a word that names nobody: "Riyadh", of the talks there. */
    private void beginning(Set<Suggestion> into) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            if (!named[i] && capital && !QuestionWords.asking(word) && looks++ < MOST_LOOKS) {
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
        List<Party> things = Stream.of(institutions, parties, persons)
                .flatMap(List::stream)
                .filter(p -> !p.equals(person))
                .toList();
        if (institutions.isEmpty() && parties.size() == 2) {
            offer(
                    person,
                    parties.getFirst().name() + " and " + parties.getLast().name(),
                    into);
        } else if (!things.isEmpty()) {
            offer(person, things.getFirst().name(), into);
        } else {
            offerWords(person, into);
        }
    }

    /** The other words together, else each alone, the longest first. */
    private void offerWords(Party person, Set<Suggestion> into) {
        List<String> rest = rest();
        if (offer(person, String.join(" ", rest), into) || rest.size() < 2) {
            return;
        }
        rest.stream()
                .sorted(Comparator.comparingInt(w -> -w.length()))
                .limit(MOST_SPEAKERS)
                .forEach(word -> offer(person, word, into));
    }

    private boolean offer(Party person, String about, Set<Suggestion> into) {
        if (about.isBlank() || looks++ >= MOST_LOOKS) {
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

    /** The words that name nobody and ask nothing. */
    private List<String> rest() {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!named[i] && !QuestionWords.asking(words.get(i))) {
                rest.add(words.get(i));
            }
        }
        return rest;
    }

    /** Lists of events of the types that words stand for: between those who are named, by or to one of them, else all. */
    private void deeds(Set<Suggestion> into) {
        words.stream()
                .map(QuestionWords::deed)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(deed -> {
                    ClaimFilter.Builder all = filter(deed);
                    int before = into.size();
                    if (parties.size() == 2) {
                        Party a = parties.getFirst();
                        Party b = parties.getLast();
                        events(
                                into,
                                deed,
                                ": " + a.name() + " and " + b.name(),
                                filter(deed).between(Set.of(a.id()), Set.of(b.id())),
                                "&one=" + Urls.encode(a.id()) + "&other=" + Urls.encode(b.id()));
                    }
                    if (into.size() == before) {
                        for (Party p : parties) {
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
        Years years = years();
        filter.from(years.from()).to(years.to());
        return filter;
    }

    /** The ends that the years of a question name: "since 2014", "before 2014" have one, "in 2014" has two. */
    private record Years(@Nullable String from, @Nullable String to) {
        String address() {
            return (from == null ? "" : "&from=" + from) + (to == null ? "" : "&to=" + to);
        }
    }

    private Years years() {
        List<String> years =
                words.stream().filter(QuestionWords::isYear).sorted().toList();
        if (years.isEmpty()) {
            return new Years(null, null);
        }
        int at = words.indexOf(years.getFirst());
        String before = years.size() > 1 || at == 0 ? "" : words.get(at - 1).toLowerCase(Locale.ROOT);
        return new Years(
                UNTIL.contains(before) ? null : years.getFirst(), SINCE.contains(before) ? null : years.getLast());
    }

    private void events(Set<Suggestion> into, Deed deed, String who, ClaimFilter.Builder filter, String address) {
        if (looks++ < MOST_LOOKS && claims.behindEvents(filter.build()).count() > 0) {
            String mode = deed.mode() == null ? "" : "&mode=" + deed.mode().code();
            into.add(new Suggestion(
                    "Who is said to have " + deed.words() + ", according to whom" + who,
                    "/events?type=" + deed.type().name().toLowerCase(Locale.ROOT) + mode + address
                            + years().address()));
        }
    }

    /** Lists of positions of the stances that words stand for, where no person is asked for. */
    private void stances(Set<Suggestion> into) {
        if (!persons.isEmpty()) {
            return;
        }
        words.stream()
                .map(QuestionWords::stance)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(stance -> {
                    for (Party p : parties) {
                        positions(into, stance, p.name(), Set.of(p.id()), "&actor=" + Urls.encode(p.id()));
                    }
                    if (parties.isEmpty()) {
                        positions(into, stance, "", Set.of(), "");
                    }
                });
    }

    private void positions(Set<Suggestion> into, Stance stance, String who, Set<String> actors, String address) {
        ClaimFilter filter =
                ClaimFilter.builder().stances(Set.of(stance)).actors(actors).build();
        if (looks++ < MOST_LOOKS && claims.behindPositions(filter).count() > 0) {
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
        if (looks++ >= MOST_LOOKS) {
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
        if (!institutions.isEmpty()) {
            return;
        }
        words.stream()
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
                .filter(i -> parties.stream().anyMatch(p -> together(i.id(), p.id())))
                .toList();
    }

    private boolean together(String institution, String party) {
        return looks++ < MOST_LOOKS
                && archive.search(SearchRequest.of(
                                        Urls.field("institution", institution) + " " + Urls.field("about", party)))
                                .total()
                        > 0;
    }
}
