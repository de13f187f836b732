package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Facet;
import dixit.archive.FacetCount;
import dixit.archive.QuerySyntaxException;
import dixit.archive.SearchRequest;
import dixit.archive.SearchResult;
import dixit.web.view.SearchView.Suggestion;
import dixit.web.view.Urls;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What to ask instead of plain words that nobody said: the same without its hyphens, for statements by somebody of that name
 * with the other words. Looks up so many times at most, however long the query. For one query; not thread-safe.
 */
final class Suggest {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST = 3;
    private static final int LONGEST = 100;
    private static final int LONGEST_NAME = 3;
    private static final int MOST_LOOKS = 24;

    private final Archive archive;
    private final List<String> words;
    private int looks;

    private Suggest(Archive archive, List<String> words) {
        this.archive = archive;
        this.words = words;
    }

    /** @param query one with more than plain words has no suggestions */
    static List<Suggestion> instead(Archive archive, String query) {
        String name = query.strip();
        List<String> whole = List.of(BLANKS.split(name, -1));
        if (name.isEmpty() || name.length() > LONGEST || !whole.stream().allMatch(Suggest::plain)) {
            return List.of();
        }
        Suggest suggest = new Suggest(
                archive,
                whole.stream()
                        .flatMap(w -> Pattern.compile("-").splitAsStream(w))
                        .toList());
        Set<Suggestion> all = new LinkedHashSet<>();
        if (name.indexOf('-') >= 0) {
            suggest.spaced(all);
        }
        suggest.speakers(all);
        return List.copyOf(all);
    }

    private void spaced(Set<Suggestion> into) {
        String spaced = String.join(" ", words);
        long n = total(spaced);
        if (n > 0) {
            into.add(Suggestion.spaced(spaced, n));
        }
    }

    /** Those who bear some of the words, with statements that have the others; else those who bear some of the words. */
    private void speakers(Set<Suggestion> into) {
        List<Suggestion> alone = new ArrayList<>();
        List<Suggestion> saying = new ArrayList<>();
        boolean[] taken = new boolean[words.size()];
        for (Name name : names()) {
            if (name.anyOf(taken) || alone.size() == MOST) {
                continue;
            }
            String field = Urls.field("speaker", name.words());
            long all = total(field);
            if (all > 0) {
                name.take(taken);
                alone.add(Suggestion.speaker(name.words(), all));
                String rest = name.rest(words);
                if (!rest.isEmpty()) {
                    saying(name, rest).ifPresent(saying::add);
                }
            }
        }
        into.addAll(saying.isEmpty() ? alone : saying);
    }

    private Optional<Suggestion> saying(Name name, String rest) {
        String query = Urls.field("speaker", name.words()) + " " + rest;
        return search(query).filter(r -> r.total() > 0).map(r -> {
            List<FacetCount> speakers = r.facets().getOrDefault(Facet.SPEAKER, List.of());
            String who = speakers.size() == 1 ? speakers.getFirst().label() : name.words();
            return Suggestion.speaker(who, rest, query, r.total());
        });
    }

    /** What of the query may be a name: all of it, then what is shorter, from left to right. */
    private List<Name> names() {
        List<Name> names = new ArrayList<>();
        Set<Integer> lengths = new LinkedHashSet<>(List.of(words.size()));
        IntStream.of(LONGEST_NAME, 2, 1).filter(n -> n <= words.size()).forEach(lengths::add);
        for (int length : lengths) {
            for (int i = 0; i + length <= words.size(); i++) {
                if (!QuestionWords.small(words.get(i)) && !QuestionWords.small(words.get(i + length - 1))) {
                    names.add(new Name(i, i + length, String.join(" ", words.subList(i, i + length))));
                }
            }
        }
        return names;
    }

    /**
     * Words that may be a name.
     *
     * @param from number of the first
     * @param to after the last
     */
    record Name(int from, int to, String words) {
        boolean anyOf(boolean[] taken) {
            return IntStream.range(from, to).anyMatch(i -> taken[i]);
        }

        void take(boolean[] taken) {
            Arrays.fill(taken, from, to, true);
        }

        /** The words of the query without these, without small ones at the ends. */
        String rest(List<String> all) {
            List<String> rest = new ArrayList<>(all.subList(0, from));
            rest.addAll(all.subList(to, all.size()));
            while (!rest.isEmpty() && QuestionWords.small(rest.getFirst())) {
                rest.removeFirst();
            }
            while (!rest.isEmpty() && QuestionWords.small(rest.getLast())) {
                rest.removeLast();
            }
            return String.join(" ", rest);
        }
    }

    private long total(String query) {
        return search(query).map(SearchResult::total).orElse(0L);
    }

    private Optional<SearchResult> search(String query) {
        if (looks++ >= MOST_LOOKS) {
            return Optional.empty();
        }
        try {
            return Optional.of(archive.search(SearchRequest.of(query)));
        } catch (QuerySyntaxException e) {
            // A word such as OR stands otherwise among others: nothing can be told of it.
            return Optional.empty();
        }
    }

    private static boolean plain(String word) {
        return !word.startsWith("-")
                && !word.endsWith("-")
                && !word.contains("--")
                && word.codePoints().allMatch(Suggest::plain);
    }

    private static boolean plain(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '-'
                || c == '\''
                || c == '’'
                || c == '.';
    }
}
