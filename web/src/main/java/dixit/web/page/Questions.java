package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Claims;
import dixit.archive.Facet;
import dixit.archive.FacetCount;
import dixit.archive.InstitutionSummary;
import dixit.archive.Page;
import dixit.archive.SearchRequest;
import dixit.archive.claim.Party;
import dixit.knowledge.Institution;
import dixit.web.page.QuestionWords.Deed;
import dixit.web.view.RelationView;
import dixit.web.view.SearchView.Suggestion;
import dixit.web.view.SubjectView;
import dixit.web.view.Urls;
import java.util.ArrayList;
import java.util.Arrays;
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
        return false;
    }

    private List<Party> group(String id) {
        String kind = id.substring(0, Math.max(0, id.indexOf('/')));
        return kind.equals("institution")
                ? institutions
                : ACTORS.contains(kind) ? parties : kind.equals("person") ? persons : List.of();
    }

    private Set<Suggestion> pages() {
        Set<Suggestion> all = new LinkedHashSet<>();
        persons.forEach(p -> line(p).ifPresent(all::add));
        deeds(all);
        if (persons.isEmpty() && parties.size() == 2) {
            Party a = parties.getFirst();
            Party b = parties.getLast();
            all.add(new Suggestion(
                    "What is claimed of the two: " + a.name() + " and " + b.name(),
                    RelationView.address(a.id(), b.id())));
            speakers(all, a.name() + " and " + b.name(), List.of(a, b));
        }
        for (Party i : institutions) {
            all.add(new Suggestion(
                    i.name() + ": what it is said to be, who is for or against it, all statements about it",
                    Urls.institution(i.id())));
            if (persons.isEmpty()) {
                speakers(all, i.name(), List.of(i));
            }
        }
        kinds(all);
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

    /** What a person has said about whatever else is named, or about the other words. */
    private Optional<Suggestion> line(Party person) {
        List<Party> things =
                Stream.concat(institutions.stream(), parties.stream()).toList();
        if (institutions.isEmpty() && parties.isEmpty() && !unnamed.isEmpty()) {
            return Optional.empty();
        }
        String about = institutions.isEmpty() && parties.size() == 2
                ? parties.getFirst().name() + " and " + parties.getLast().name()
                : things.isEmpty() ? rest() : things.getFirst().name();
        return about.isEmpty() ? Optional.empty() : Optional.of(said(person, about));
    }

    private static Suggestion said(Party person, String about) {
        return new Suggestion(
                "What " + person.name() + " has said about " + about, SubjectView.address(person.name(), about));
    }

    /** The words that name nobody and ask nothing. */
    private String rest() {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!named[i] && !QuestionWords.asking(words.get(i))) {
                rest.add(words.get(i));
            }
        }
        return String.join(" ", rest);
    }

    /** Lists of events of the types that words stand for, by or to whom is named. */
    private void deeds(Set<Suggestion> into) {
        words.stream()
                .map(QuestionWords::deed)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(deed -> {
                    String type = deed.type().name().toLowerCase(Locale.ROOT);
                    String mode =
                            deed.mode() == null ? "" : "&mode=" + deed.mode().code();
                    String who = parties.size() == 2
                            ? "&one=" + Urls.encode(parties.getFirst().id()) + "&other="
                                    + Urls.encode(parties.getLast().id())
                            : "";
                    String years = years();
                    into.add(new Suggestion(
                            "Who is said to have " + deed.words() + ", according to whom"
                                    + (parties.size() == 2 ? ": " + names(parties) : ""),
                            "/events?type=" + type + mode + who + years));
                    if (parties.size() == 1) {
                        one(into, deed, "/events?type=" + type + mode, years);
                    }
                });
    }

    private void one(Set<Suggestion> into, Deed deed, String base, String years) {
        Party p = parties.getFirst();
        into.add(new Suggestion(
                "… by " + p.name() + ": " + deed.words(), base + "&actor=" + Urls.encode(p.id()) + years));
        into.add(new Suggestion(
                "… to " + p.name() + ": " + deed.words(), base + "&recipient=" + Urls.encode(p.id()) + years));
    }

    /** "Since 2014", "before 2014" have one end, "in 2014" has two. */
    private String years() {
        List<String> years =
                words.stream().filter(QuestionWords::isYear).sorted().toList();
        if (years.isEmpty()) {
            return "";
        }
        int at = words.indexOf(years.getFirst());
        String before = years.size() > 1 || at == 0 ? "" : words.get(at - 1).toLowerCase(Locale.ROOT);
        return (UNTIL.contains(before) ? "" : "&from=" + years.getFirst())
                + (SINCE.contains(before) ? "" : "&to=" + years.getLast());
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(" and "));
    }

    /** Those with most statements about it. */
    private void speakers(Set<Suggestion> into, String about, List<Party> things) {
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
