package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;

/** Tells whether behind "and" another actor begins, "the Ministry of Trade and Veldania", or the name goes on, "… and Industry". */
final class AnotherName {
    private static final Lexicon LEXICON = Lexicon.STANDARD;
    private static final int LONGEST = 5;

    private AnotherName() {}

    /** At this word begins a name that the tables know, a form of address, an office or a person's name. */
    static boolean begins(Words words, int from, Gazetteer gazetteer) {
        if (from < 1 || from >= words.size() || !words.adjacent(from - 1)) {
            return false;
        }
        int first = words.folded(from).equals("the") && from + 1 < words.size() ? from + 1 : from;
        int to = first;
        while (to < words.size()
                && to < first + LONGEST
                && words.capital(to)
                && (to == first || words.joined(to - 1))) {
            String w = words.folded(to);
            if (LEXICON.is(Kind.TITLE, w) || LEXICON.is(Kind.OFFICE, w)) {
                return true;
            }
            to++;
        }
        boolean person = to - first > 1 && LEXICON.isGivenName(words.folded(first));
        return person || (to > first && gazetteer.at(words, first) != null);
    }
}
