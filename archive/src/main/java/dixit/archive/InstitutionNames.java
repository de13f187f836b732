package dixit.archive;

import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import dixit.record.DocumentRecord;
import dixit.record.Institution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** By what words a document names its institutions. Stateless. */
final class InstitutionNames {
    private InstitutionNames() {}

    /**
     * Words that name one.
     *
     * @param words exactly as in the text, white space folded
     * @param folded its folded words with a blank between
     * @param named a name; else words that only point back, such as "Treaty"
     * @param times how often in the document; 0 for the name shown where the text does not have it
     */
    record Form(String words, String folded, boolean named, int times) {}

    /** The forms of an institution of this record, the name shown among them. */
    static List<Form> of(WordCutter cutter, DocumentRecord record, Institution institution) {
        Map<String, Integer> times = new LinkedHashMap<>();
        times.put(institution.name(), 0);
        institution
                .mentions()
                .forEach(m ->
                        times.merge(String.join(" ", m.in(record.text()).strip().split("\\s+")), 1, Integer::sum));
        List<Form> forms = new ArrayList<>();
        times.forEach((words, n) -> {
            List<Word> cut = cutter.cut(words);
            boolean named = words.equals(institution.name()) || cut.size() > 1 || capitals(words) > 1;
            if (!cut.isEmpty()) {
                forms.add(new Form(words, folded(cut), named, n));
            }
        });
        return forms;
    }

    /** The names alone, as the index takes them. */
    static List<String> names(WordCutter cutter, DocumentRecord record, Institution institution) {
        return of(cutter, record, institution).stream()
                .filter(Form::named)
                .map(Form::words)
                .toList();
    }

    /** The folded words of a name that somebody asks for. */
    static String folded(WordCutter cutter, String name) {
        return folded(cutter.cut(name));
    }

    private static String folded(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }

    private static long capitals(String words) {
        return words.codePoints().filter(Character::isUpperCase).count();
    }
}
