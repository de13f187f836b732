package dixit.extract.structure;

import dixit.record.Span;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its script and its small words; reads some thousand letters at most. */
final class Language {
    private static final int SAMPLE = 8000;
    private static final Map<String, Set<String>> SMALL = small();

    private Language() {}

    private static Map<String, Set<String>> small() {
        Map<String, Set<String>> out = new LinkedHashMap<>();
        add(
                out,
                "en",
                "the a an who when were been or about there their said would and of to in that is was for with on as by are be this have from not he at but which it his has had they will");
        add(
                out,
                "fr",
                "le la les des et du une dans que qui est pour pas sur avec au par plus ce sont nous cette il aux était mais");
        add(
                out,
                "de",
                "der die und das den von zu mit sich des ist im nicht ein eine auf dem für als auch wir werden hat dass aus sind");
        add(
                out,
                "es",
                "el los las del y que en una por con para se lo como más pero su al es sus ha este fue son está hay");
        add(
                out,
                "it",
                "il di che è della per non una con sono del nel gli alla anche si più dei ha come questo dal al");
        add(out, "pt", "o os do da que e em uma para com não dos no na por mais se foi ao são pelo como das um é");
        add(
                out,
                "nl",
                "de het een van en dat op te zijn met voor niet is aan ook door maar er wordt hij naar uit bij om");
        add(out, "pl", "w i na z się nie że do jest o to jak po przez dla od są oraz ale było ma być tym które");
        add(out, "sv", "och att det som en på är av för med den till inte har ett om var kan vi de från men");
        add(out, "tr", "ve bir bu için ile da de olarak olan daha çok gibi ancak kadar sonra var olduğu ne her göre");
        add(out, "cs", "a se na v je že s z do to o jsou by ale jako pro tak za po který podle jeho");
        add(out, "ru", "и в не на что с по как из о к это за от он его для мы а но все так у же быть");
        add(out, "uk", "і в не на що з та до у як за про є це від його для ми але або який також");
        add(out, "bg", "и в на да за се от с че не са по като е ще до към от което този при");
        return Collections.unmodifiableMap(out);
    }

    private static void add(Map<String, Set<String>> to, String code, String words) {
        to.put(code, new HashSet<>(Arrays.asList(words.split(" "))));
    }

    /** The language of these paragraphs; null where there is too little to tell. */
    static @Nullable String of(String text, List<Span> paragraphs) {
        StringBuilder sample = new StringBuilder();
        for (Span p : paragraphs) {
            if (sample.length() >= SAMPLE) {
                break;
            }
            sample.append(text, p.start(), Math.min(p.end(), p.start() + SAMPLE))
                    .append('\n');
        }
        String s = sample.toString();
        return switch (Script.ofText(s)) {
            case LATIN, CYRILLIC -> bySmallWords(s, Script.ofText(s));
            case GREEK -> "el";
            case ARABIC -> s.indexOf('پ') >= 0 || s.indexOf('گ') >= 0 ? "fa" : "ar";
            case HEBREW -> "he";
            case HAN -> s.chars().anyMatch(c -> c >= 0x3040 && c <= 0x30FF) ? "ja" : "zh";
            case HANGUL -> "ko";
            case OTHER -> null;
        };
    }

    private static @Nullable String bySmallWords(String s, Script script) {
        List<String> words = Fold.words(Fold.fold(s, 2 * SAMPLE));
        String best = null;
        int most = 0;
        for (Map.Entry<String, Set<String>> e : SMALL.entrySet()) {
            boolean cyrillic = Set.of("ru", "uk", "bg").contains(e.getKey());
            int n = 0;
            for (String w : words) {
                n += cyrillic == (script == Script.CYRILLIC) && e.getValue().contains(w) ? 1 : 0;
            }
            if (n > most) {
                most = n;
                best = e.getKey();
            }
        }
        boolean ukrainian = script == Script.CYRILLIC
                && s.chars().filter(c -> "іїєґ".indexOf(c) >= 0).count() * 50 > s.length();
        return ukrainian ? "uk" : most >= 1 ? best : script == Script.CYRILLIC ? "ru" : null;
    }
}
