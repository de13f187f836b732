package dixit.knowledge.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name taken apart, in Latin letters.
 *
 * @param given given names, initials ("S.") and middle names or patronymics, in order
 * @param family family name with its particles ("van der Bellen", "al-Assad"); empty if the name has none
 * @param familyFirst true where the family name may stand first: "Xi Jinping"
 */
public record PersonName(List<String> given, String family, boolean familyFirst) {
    private static final int MOST_WORDS = 12;
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "di", "del", "della", "du", "van", "von", "der", "den", "ter", "ten", "al",
            "el", "bin", "ibn", "ben", "bint", "la", "le", "los", "las", "af", "av", "zu", "ul", "ould", "st", "san",
            "e");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "kc", "qc", "mp");
    private static final Set<String> ADDRESS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "sheikh",
            "sheik",
            "shaikh",
            "excellency",
            "hon",
            "rt",
            "gen",
            "col",
            "lt",
            "maj",
            "adm",
            "capt",
            "rev",
            "mme",
            "mm",
            "herr",
            "frau",
            "señor",
            "senor",
            "comrade",
            "mullah",
            "ayatollah");
    /** Common family names of China, Korea and Vietnam; source: general knowledge. */
    private static final Set<String> EASTERN = Set.of(
            ("an bae bai ban cai cao chang chen cheng choe choi chu chung cui deng ding do dong du fan fang feng fu gao gong gu guo "
                            + "ha han hao he ho hong hou hu hua huang hwang jang jeon jeong ji jia jiang jin jo joo ju jung kang kim ko "
                            + "kong kwon lai lam le lee lei li liang liao lim lin ling liu long lu luo luong ly ma mao meng min moon nam nguyen ni "
                            + "noh oh ouyang pak pan pang park peng pham phan qi qian qiao qin qu ren ri rim roh ryu shang shao shen shi shim shin "
                            + "sim so soh soong su suh sun tan tang tao thongloun tian to ton tong tran trinh truong tsai tseng vo vu wan wang wei wen wong woo wu xi xia "
                            + "xiao xie xiong xu xue yan yang yao ye yeon yi yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou "
                            + "zhu zhuang zou")
                    .split(" ", -1));

    public PersonName {
        given = List.copyOf(given);
    }

    /** Takes a name apart: "Lavrov", "S.V. Lavrov", "LAVROV, Sergey", "Dr. Ursula von der Leyen", "Лавров". */
    public static PersonName of(String name) {
        String latin = Transliteration.latin(name.strip());
        int comma = latin.indexOf(',');
        if (comma > 0 && !SUFFIXES.contains(bare(latin.substring(comma + 1)))) {
            List<String> before = words(latin.substring(0, comma));
            return new PersonName(words(latin.substring(comma + 1)), String.join(" ", before), false);
        }
        List<String> w = words(latin);
        while (w.size() > 1 && SUFFIXES.contains(bare(w.getLast()))) {
            w.removeLast();
        }
        while (w.size() > 1 && ADDRESS.contains(bare(w.getFirst()))) {
            w.removeFirst();
        }
        return ordered(w);
    }

    private static PersonName ordered(List<String> w) {
        if (w.isEmpty()) {
            return new PersonName(List.of(), "", false);
        }
        int shouted = shouted(w);
        if (shouted >= 0) {
            List<String> rest = new ArrayList<>(w);
            String family = rest.remove(shouted);
            return new PersonName(rest, family, false);
        }
        if (w.size() == 2 && patronymic(w.getLast()) && !initial(w.getFirst())) {
            return new PersonName(w, "", false);
        }
        int family = w.size() - 1;
        // "Lavrov S.V."
        if (family > 0 && initial(w.getLast()) && !initial(w.getFirst())) {
            return new PersonName(w.subList(1, w.size()), w.getFirst(), false);
        }
        while (family > 0 && particle(w.get(family - 1)) && (family > 1 || w.size() == 2)) {
            family--;
        }
        boolean eastern = w.size() > 1 && w.size() < 4 && EASTERN.contains(Fold.plain(w.getFirst()));
        return new PersonName(w.subList(0, family), String.join(" ", w.subList(family, w.size())), eastern);
    }

    /** The one word in capitals among others, which is the family name in lists: "Sergey LAVROV"; -1 if there is none. */
    private static int shouted(List<String> w) {
        int found = -1;
        for (int i = 0; i < w.size() && w.size() > 1; i++) {
            String s = w.get(i);
            boolean capitals = s.length() > 2
                    && !Character.isLowerCase(s.charAt(1))
                    && s.indexOf('.') < 0
                    && s.equals(s.toUpperCase(Locale.ROOT))
                    && !s.equals(s.toLowerCase(Locale.ROOT));
            if (capitals && found >= 0) {
                return -1;
            }
            found = capitals ? i : found;
        }
        return found;
    }

    private static List<String> words(String name) {
        List<String> out = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length() && out.size() < MOST_WORDS; i++) {
            char c = name.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                flush(word, out);
            } else if (c != '"' && c != '“' && c != '”' && c != '(' && c != ')') {
                word.append(c);
                if (c == '.') {
                    flush(word, out);
                }
            }
        }
        flush(word, out);
        return out;
    }

    private static void flush(StringBuilder word, List<String> out) {
        if (hasLetter(word) && out.size() < MOST_WORDS) {
            out.add(word.toString());
        }
        word.setLength(0);
    }

    private static boolean hasLetter(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i)) || Character.isSurrogate(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String word) {
        String s = Fold.plain(word.strip());
        return s.endsWith(".") ? s.substring(0, s.length() - 1) : s;
    }

    /** "E." is an initial, though "e" is a particle. */
    private static boolean particle(String word) {
        return !(word.length() == 2 && word.endsWith(".")) && PARTICLES.contains(bare(word));
    }

    /** True for "S.", "S", "Yu.". */
    static boolean initial(String word) {
        int letters = word.endsWith(".") ? word.length() - 1 : word.length();
        return letters == 1 || (word.endsWith(".") && letters <= 2);
    }

    /** True for "Viktorovich", "Vladimirovna", "Oleksandrovych". */
    static boolean patronymic(String word) {
        String s = Fold.plain(word);
        return s.length() > 6
                && (s.endsWith("ovich")
                        || s.endsWith("evich")
                        || s.endsWith("ovna")
                        || s.endsWith("evna")
                        || s.endsWith("ovych")
                        || s.endsWith("ivna")
                        || (s.endsWith("ovic") && s.length() > 9));
    }

    /** The family name without particles, as its {@link Romanisation#key}. */
    String familyKey() {
        return Romanisation.key(core(family));
    }

    /** "Assad" of "al-Assad", "Leyen" of "von der Leyen", "Salman" of "bin Salman". */
    static String core(String family) {
        String last = family.substring(family.lastIndexOf(' ') + 1);
        String s = Fold.plain(last);
        int dash = s.indexOf('-');
        boolean article =
                dash > 0 && dash < 4 && dash + 3 < s.length() && (particle(s.substring(0, dash)) || dash == 2);
        return article ? last.substring(dash + 1) : last;
    }

    /**
     * The keys under which an index of family names has this name: of the family name, of each half of a double one, and of the
     * first word where the family name may stand there.
     */
    public Set<String> familyKeys() {
        Set<String> out = new LinkedHashSet<>();
        out.add(familyKey());
        String core = core(family);
        int dash = core.lastIndexOf('-');
        if (dash > 2) {
            out.add(Romanisation.key(core.substring(0, dash)));
            out.add(Romanisation.key(core.substring(dash + 1)));
        }
        if (familyFirst && !given.isEmpty()) {
            out.add(Romanisation.key(given.getFirst()));
        }
        if (family.isEmpty()) {
            given.forEach(g -> out.add(Romanisation.key(g)));
        }
        out.remove("");
        return out;
    }

    /** This name, and with the family name first where that may be. */
    List<PersonName> readings() {
        if (!familyFirst || given.isEmpty()) {
            return List.of(this);
        }
        List<String> rest = new ArrayList<>(given.subList(1, given.size()));
        rest.add(family);
        return List.of(this, new PersonName(List.of(String.join(" ", rest)), given.getFirst(), false));
    }
}
