package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.SearchRequest;
import dixit.web.view.SearchView.Suggestion;
import dixit.web.view.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What to ask instead of plain words that nobody said: for statements by a person of that name. */
final class Suggest {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST = 3;
    private static final int LONGEST = 100;

    private Suggest() {}

    /**
     * Speakers who bear these words as a name, or one of them.
     *
     * @param words a query; one with more than plain words has no suggestions
     */
    static List<Suggestion> speakers(Archive archive, String words) {
        String name = words.strip();
        if (name.isEmpty() || name.length() > LONGEST || !name.codePoints().allMatch(Suggest::plain)) {
            return List.of();
        }
        Optional<Suggestion> whole = speaker(archive, name);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Suggestion> found = new ArrayList<>();
        for (String word : BLANKS.split(name, -1)) {
            if (found.size() < MOST && word.length() > 1) {
                speaker(archive, word).filter(s -> !found.contains(s)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Suggestion> speaker(Archive archive, String name) {
        long total =
                archive.search(SearchRequest.of(Urls.field("speaker", name))).total();
        return total == 0 ? Optional.empty() : Optional.of(Suggestion.speaker(name, total));
    }

    private static boolean plain(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == ' '
                || c == '\''
                || c == '’'
                || c == '.';
    }
}
