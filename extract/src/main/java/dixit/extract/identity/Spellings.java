package dixit.extract.identity;

import dixit.extract.identity.Gazetteer.Entry;
import dixit.extract.identity.Gazetteer.Sense;
import dixit.extract.identity.Lexicon.Kind;
import dixit.knowledge.Organisation;
import dixit.knowledge.Outlet;
import dixit.knowledge.State;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ways in which a text may write the names of a knowledge base, word by word. */
final class Spellings {
    private static final Lexicon LEXICON = Lexicon.STANDARD;

    /** Takes one spelling. */
    interface Sink {
        /**
         * Takes a spelling with what it names.
         *
         * @param needsKind true if the words are so common that the text must say what they name: "Time magazine"
         */
        void add(List<String> words, Entry entry, Sense sense, int rank, boolean needsKind);
    }

    private final Sink sink;

    Spellings(Sink sink) {
        this.sink = sink;
    }

    void of(State s, Entry e, int rank) {
        one(e, Sense.NAME, s.name(), rank);
        if (s.official() != null) {
            one(e, Sense.NAME, s.official(), rank);
        }
        s.otherNames().forEach(n -> one(e, Sense.NAME, n, rank));
        s.people().forEach(n -> one(e, Sense.PEOPLE, n, rank));
        s.adjectives().forEach(n -> one(e, Sense.ADJECTIVE, n, rank));
        s.seats().forEach(n -> one(e, Sense.HOUSE, n, rank));
        s.capitals().stream().filter(Spellings::governs).forEach(n -> one(e, Sense.SEAT, n, rank));
    }

    /** Not a city whose name more often means something else: a given name, another city, a court, a bloc. */
    private static boolean governs(String capital) {
        String w = Fold.plain(capital);
        return !LEXICON.isGivenName(w) && !LEXICON.is(Kind.OTHERCITY, w);
    }

    void of(Organisation o, Entry e, int rank) {
        one(e, Sense.NAME, o.name(), rank);
        o.otherNames().forEach(n -> one(e, Sense.NAME, n, rank));
        o.abbreviations().forEach(n -> one(e, Sense.NAME, n, rank));
    }

    void of(Outlet o, Entry e, int rank) {
        outlet(e, o.name(), rank);
        o.otherNames().forEach(n -> outlet(e, n, rank));
    }

    /** "The Times" is found as "the Times", too, but then its kind must be said. */
    private void outlet(Entry e, String name, int rank) {
        boolean article = name.startsWith("The ") || name.startsWith("the ");
        String bare = article ? name.substring(4) : name;
        List<String> words = words(bare);
        boolean single = words.size() == 1;
        boolean capitals = bare.equals(bare.toUpperCase(Locale.ROOT));
        boolean word = single
                && (article
                        || LEXICON.is(Kind.OUTLETWORD, Fold.plain(bare))
                        || (!capitals
                                && (LEXICON.isGivenName(Fold.plain(bare)) || LEXICON.is(Kind.STOP, Fold.plain(bare)))));
        if (word) {
            sink.add(words, e, Sense.NAME, rank, true);
        } else {
            one(e, Sense.NAME, bare, rank);
        }
    }

    private void one(Entry e, Sense sense, String name, int rank) {
        boolean article = name.startsWith("the ") || name.startsWith("The ");
        String bare = article ? name.substring(4) : name;
        Set<String> all = new LinkedHashSet<>(List.of(bare));
        all.add(bare.replace('\'', '’'));
        all.add(bare.replace('’', '\''));
        if (Normalizer.normalize(bare, Normalizer.Form.NFD).length() != bare.length()) {
            all.add(plainLetters(bare));
        }
        if (bare.contains("ganisation")) {
            all.add(bare.replace("ganisation", "ganization"));
        } else if (bare.contains("ganization")) {
            all.add(bare.replace("ganization", "ganisation"));
        }
        List.copyOf(all).forEach(s -> all.add(s.toUpperCase(Locale.ROOT)));
        for (String s : all) {
            List<String> words = words(s);
            if (!words.isEmpty()) {
                sink.add(words, e, sense, rank, false);
            }
        }
    }

    private static String plainLetters(String s) {
        StringBuilder out = new StringBuilder(s.length());
        String apart = Normalizer.normalize(s, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                out.append(apart.charAt(i));
            }
        }
        return out.toString();
    }

    private static List<String> words(String name) {
        Words w = Words.of(name);
        List<String> words = new ArrayList<>(w.size());
        for (int i = 0; i < w.size(); i++) {
            words.add(w.word(i));
        }
        return words;
    }
}
