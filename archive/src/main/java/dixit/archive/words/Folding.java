package dixit.archive.words;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Takes case, accents and typographic variants out of a word. */
public final class Folding {
    private Folding() {}

    /**
     * The word in lower case and without accents: compatibility decomposition (Unicode Annex 15), marks and ignorable
     * characters dropped, the Latin letters that do not decompose folded by Lucene's table.
     */
    public static String fold(CharSequence word) {
        String s = word.toString();
        if (isAscii(s)) {
            return s.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(s, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !isDropped(c)).forEach(c -> kept.appendCodePoint(apostrophe(c)));
        if (kept.isEmpty()) {
            return s; // a mark that stands alone
        }
        char[] in = kept.toString().toCharArray();
        char[] out = new char[in.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
        return new String(out, 0, length).toLowerCase(Locale.ROOT);
    }

    /** True for what may stand inside a word without being part of its spelling: marks, soft hyphens, joiners. */
    static boolean isDropped(int c) {
        if (c < 0xAD) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018' || c == '\u201B' || c == '\uFF07';
    }

    private static int apostrophe(int c) {
        return isApostrophe(c) ? '\'' : c;
    }

    private static boolean isAscii(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
