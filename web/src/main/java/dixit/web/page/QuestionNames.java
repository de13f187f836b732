package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Claims;
import dixit.archive.claim.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom and what the words of a question name, looked up in the archive; so many times at most. For one question; not thread-safe. */
final class QuestionNames {
    private static final int LONGEST_NAME = 5;
    private static final int MOST_LOOKS = 48;
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
    private final Set<Party> unnamed = new LinkedHashSet<>();

    private int looks;

    private QuestionNames(Archive archive, List<String> words) {
        this.archive = archive;
        this.claims = archive.claims();
        this.words = words;
        this.named = new boolean[words.size()];
    }

    static QuestionNames of(Archive archive, List<String> words) {
        QuestionNames all = new QuestionNames(archive, words);
        all.names();
        return all;
    }

    List<String> words() {
        return words;
    }

    List<Party> persons() {
        return persons;
    }

    /** States, organisations, blocs, groups. */
    List<Party> parties() {
        return parties;
    }

    List<Party> institutions() {
        return institutions;
    }

    /** Institutions of the tables that no document names. */
    Set<Party> unnamed() {
        return unnamed;
    }

    /** True if a word is part of a name. */
    boolean isNamed(int i) {
        return named[i];
    }

    /** True if the archive may be asked once more. */
    boolean mayLook() {
        return looks++ < MOST_LOOKS;
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
            if (!QuestionWords.small(words.get(end - 1)) && mayLook() && named(at, end)) {
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

    /** The words that name nobody and ask nothing. */
    List<String> rest() {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!named[i] && !QuestionWords.asking(words.get(i))) {
                rest.add(words.get(i));
            }
        }
        return rest;
    }

    /** The ends that the years of a question name: "since 2014", "before 2014" have one, "in 2014" has two. */
    record Years(@Nullable String from, @Nullable String to) {
        String address() {
            return (from == null ? "" : "&from=" + from) + (to == null ? "" : "&to=" + to);
        }
    }

    /** The years of the question. */
    Years years() {
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
}
