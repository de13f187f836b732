package dixit.extract.structure;

import java.util.Locale;
import java.util.Set;

/** Knows a line above a title that is none: the name of an institution, an outlet in capitals, a section between others. */
final class Letterhead {
    private static final Set<String> INSTITUTIONS = Fold.set(
            "ministry agency council house service institute department office embassy government parliament senate commission "
                    + "press bureau mission secretariat university academy centre center foundation committee");

    private Letterhead() {}

    /** True if paragraph {@code i} may stand above the title rather than be it. */
    static boolean is(Page page, Sheet sheet, int i) {
        if (page.words(i, 8) > 7 || page.endsSentence(i)) {
            return false;
        }
        return isInstitution(page, i) || isCapitals(page, i) || isSection(page, sheet, i);
    }

    static boolean isInstitution(Page page, int i) {
        return Capitals.mostly(page.span(i).in(page.text))
                && Fold.words(page.folded(i)).stream().anyMatch(INSTITUTIONS::contains);
    }

    static boolean isCapitals(Page page, int i) {
        String line = page.span(i).in(page.text);
        return page.words(i, 4) <= 3
                && line.equals(line.toUpperCase(Locale.ROOT))
                && line.chars().filter(Character::isLetter).count() >= 2;
    }

    /** One of several short lines of which others are known navigation. */
    static boolean isSection(Page page, Sheet sheet, int i) {
        boolean above = page.touches(i) && sheet.kind(i - 1).equals("navigation");
        boolean below =
                i + 1 < page.size() && page.touches(i + 1) && sheet.kind(i + 1).equals("navigation");
        return page.words(i, 4) <= 3 && (above || below);
    }
}
