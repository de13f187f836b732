package dixit.extract.institution;

import dixit.extract.institution.Found.What;
import dixit.knowledge.Entry;
import dixit.knowledge.Institution;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.Organisation;
import dixit.knowledge.State;
import dixit.knowledge.names.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The institutions of a knowledge base by every form of their names. A name's capitals must stand in the text, but for the
 * nouns of {@link Nouns}; an abbreviation is matched letter by letter. Immutable and thread-safe.
 */
final class Catalogue {
    /** Words that are abbreviations in capitals. */
    private static final Set<String> WORDS = Set.of("START", "SALT", "SORT", "HOPE", "CUES", "TRIPS", "LOC", "DOC");

    /** Blocs that are said to exist but have no form: not institutions. */
    private static final Set<String> NO_FORM = Set.of(
            "bloc/the-west",
            "bloc/global-south",
            "bloc/euro-atlantic-community",
            "bloc/baltic-states",
            "bloc/entente",
            "bloc/axis-powers",
            "bloc/allies-of-world-war-ii");

    /**
     * A match.
     *
     * @param what which
     * @param words how many words it takes
     * @param sure false for an abbreviation that needs support
     */
    record Match(What what, int words, boolean sure) {}

    private record Form(List<String> words, List<String> folded, boolean exact, boolean sure, What what) {}

    private final KnowledgeBase base;
    private final Map<String, List<Form>> byFirst = new HashMap<>(1 << 12);
    private final Map<String, What> organisations = new HashMap<>();
    private final Set<String> adjectives = new HashSet<>();

    Catalogue(KnowledgeBase base) {
        this.base = base;
        for (Institution i : base.institutions()) {
            What what = what(i);
            add(plainName(i.name()), what, false);
            i.otherNames().forEach(n -> add(n, what, false));
            i.abbreviations().forEach(n -> add(n, what, true));
        }
        for (Organisation o : base.organisations()) {
            if (institution(o)) {
                Institution.Kind kind =
                        o.kind() == Organisation.Kind.BLOC ? Institution.Kind.BLOC : Institution.Kind.ORGANISATION;
                organisations.put(o.id(), new What(o.id(), o.name(), kind, List.of(), List.of()));
            }
        }
        for (State s : base.states()) {
            s.adjectives().stream()
                    .filter(a -> a.indexOf(' ') < 0)
                    .map(Fold::plain)
                    .forEach(adjectives::add);
        }
        byFirst.values()
                .forEach(l -> l.sort(
                        Comparator.comparingInt((Form f) -> -f.words.size()).thenComparing(f -> f.what.id())));
    }

    private static boolean institution(Organisation o) {
        return switch (o.kind()) {
            case INTERGOVERNMENTAL, BLOC, COURT, BANK -> !NO_FORM.contains(o.id());
            case NONGOVERNMENTAL, MINISTRY, PARLIAMENT, AGENCY, MILITARY, ARMED_GROUP, PARTY, COMPANY -> false;
        };
    }

    /** "Kestrian": the word, folded, is the adjective of a state. */
    boolean isAdjective(String folded) {
        return adjectives.contains(folded);
    }

    KnowledgeBase base() {
        return base;
    }

    /** The institution that an actor of the identity stage is; null for the others. */
    @Nullable
    What organisation(String actor) {
        return organisations.get(actor);
    }

    private What what(Institution i) {
        List<String> parties = new ArrayList<>();
        for (String id : i.parties()) {
            parties.add(base.entry(id).map(Entry::name).orElse(id));
        }
        Set<String> heads = new HashSet<>();
        heads(i.name(), heads);
        i.otherNames().forEach(n -> heads(n, heads));
        return new What(
                i.id(), i.name(), i.kind(), parties, heads.stream().sorted().toList());
    }

    private static void heads(String name, Set<String> out) {
        Words words = new Words(name);
        for (int k = 0; k < words.size(); k++) {
            if (Nouns.kind(words.folded(k)) != null) {
                out.add(Nouns.singular(words.folded(k)));
            }
        }
    }

    private static String plainName(String name) {
        int bracket = name.indexOf(" (");
        return bracket > 0 ? name.substring(0, bracket) : name;
    }

    private void add(String form, What what, boolean abbreviation) {
        Words words = new Words(form);
        List<String> written = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        for (int k = 0; k < words.size(); k++) {
            written.add(words.word(k));
            folded.add(words.folded(k));
        }
        boolean sure = !abbreviation || (form.length() > 3 && !WORDS.contains(form));
        byFirst.computeIfAbsent(folded.getFirst(), k -> new ArrayList<>(2))
                .add(new Form(written, folded, abbreviation, sure, what));
    }

    /** The longest form that begins at word i; null if none does. */
    @Nullable
    Match at(Words words, int i) {
        List<Form> forms = byFirst.get(words.folded(i));
        if (forms == null) {
            return null;
        }
        for (Form f : forms) {
            if (fits(f, words, i)) {
                return new Match(f.what, f.words.size(), f.sure);
            }
        }
        return null;
    }

    private static boolean fits(Form f, Words words, int i) {
        int n = f.words.size();
        if (i + n > words.size()) {
            return false;
        }
        for (int k = 0; k < n; k++) {
            String want = f.words.get(k);
            if (!f.folded.get(k).equals(words.folded(i + k)) || (k > 0 && !words.loose(i + k - 1))) {
                return false;
            }
            boolean capital = Character.isUpperCase(want.charAt(0)) || Character.isDigit(want.charAt(0));
            boolean free = !capital || words.capital(i + k) || Character.isDigit(want.charAt(0));
            free |= k > 0 && Nouns.kind(f.folded.get(k)) != null;
            if (!free || (f.exact && !want.equals(words.word(i + k)))) {
                return false;
            }
        }
        return true;
    }
}
