package dixit.extract.model;

import dixit.text.tagger.Tag;
import dixit.text.tagger.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The spans of a tagged text by role, with what the linker asks about the words between them. Immutable; used on one
 * thread.
 */
final class TaggedRuns {
    private final Words words;
    private final Map<Tag.Role, Runs> byRole = new EnumMap<>(Tag.Role.class);
    private final int[] sentence;
    private final int[] paragraph;
    private final int[] marks;

    TaggedRuns(Words words, List<Tag> tags) {
        this.words = words;
        Map<Tag.Role, List<Run>> found = new EnumMap<>(Tag.Role.class);
        for (Tag.Role role : Tag.Role.values()) {
            found.put(role, new ArrayList<>());
        }
        collect(tags, found);
        found.forEach((role, runs) -> byRole.put(role, new Runs(runs)));
        sentence = new int[words.size()];
        paragraph = new int[words.size()];
        marks = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            sentence[i] = (i == 0 ? 0 : sentence[i - 1]) + (words.place(i) != Words.INSIDE ? 1 : 0);
            paragraph[i] = (i == 0 ? 0 : paragraph[i - 1]) + (words.startsParagraph(i) ? 1 : 0);
            marks[i] = (i == 0 ? 0 : marks[i - 1]) + ("\"“”".indexOf(words.head(i)) >= 0 ? 1 : 0);
        }
    }

    /** A beginning tag or another role starts a span. */
    private static void collect(List<Tag> tags, Map<Tag.Role, List<Run>> found) {
        int start = -1;
        Tag.@Nullable Role open = null;
        for (int i = 0; i <= tags.size(); i++) {
            Tag tag = i < tags.size() ? tags.get(i) : Tag.NONE;
            Tag.Role role = tag.role();
            if (open != null && (tag.begins() || role != open)) {
                found.computeIfAbsent(open, r -> new ArrayList<>()).add(new Run(start, i));
                open = null;
            }
            if (role != null && open == null) {
                start = i;
                open = role;
            }
        }
    }

    Words words() {
        return words;
    }

    Runs of(Tag.Role role) {
        Runs found = byRole.get(role);
        return found == null ? new Runs(List.of()) : found;
    }

    int sentence(int word) {
        return sentence[word];
    }

    int paragraph(int word) {
        return paragraph[word];
    }

    /** Whether an odd number of quotation marks stands up to and with the word. */
    boolean oddMarks(int word) {
        return marks[word] % 2 == 1;
    }

    boolean startsSentence(int word) {
        return word == 0 || sentence[word - 1] != sentence[word];
    }

    boolean endsSentence(int end) {
        return end >= sentence.length || sentence[end] != sentence[end - 1];
    }
}
