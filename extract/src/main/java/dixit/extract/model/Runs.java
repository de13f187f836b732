package dixit.extract.model;

import java.util.List;

/** The spans of one role in the order of the text, disjoint, with quick answers about neighbours. Immutable. */
record Runs(List<Run> all) {
    Runs {
        all = List.copyOf(all);
    }

    /** Index of the first that starts at the word or after it. */
    int from(int word) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).first() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The nearest ones, {@code eachSide} that start before the span and as many that do not, in order. */
    List<Run> near(Run span, int eachSide) {
        int at = from(span.first());
        return all.subList(Math.max(0, at - eachSide), Math.min(all.size(), at + eachSide));
    }

    /** How many lie wholly in the words {@code first} to before {@code end}; counts to 2 and stops. */
    int between(int first, int end) {
        int count = 0;
        for (int i = from(first); i < all.size() && all.get(i).end() <= end && count < 2; i++) {
            count++;
        }
        return count;
    }

    /** How many are nearer to the span than {@code distance}; counts to 2 and stops. */
    int nearer(Run span, int distance) {
        int at = from(span.first());
        int count = 0;
        for (int i = at - 1; i >= 0 && count < 2 && span.gap(all.get(i)) < distance; i--) {
            count++;
        }
        for (int i = at; i < all.size() && count < 2 && span.gap(all.get(i)) < distance; i++) {
            count++;
        }
        return count;
    }

    /** Whether one ends within three words before the word. */
    boolean endsShortlyBefore(int word) {
        for (int i = from(word) - 1; i >= 0 && word - all.get(i).end() <= 3; i--) {
            if (all.get(i).end() <= word) {
                return true;
            }
        }
        return false;
    }

    /** Whether one starts at the word or within three words after it. */
    boolean startsShortlyAfter(int word) {
        int at = from(word);
        return at < all.size() && all.get(at).first() - word <= 3;
    }
}
