package dixit.text.tagger;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a character is to BERT's uncased tokenizer: white space, nothing, a sign that stands alone, or letters of a
 * word, folded to lower case without marks. Pure functions over code points.
 *
 * <p>Source: the basic tokenizer of Devlin et al. 2019 as {@code training/wordpiece.py} restates it.
 */
final class Letters {
    /** How a character takes part in words. */
    enum Kind {
        SPACE,
        NOTHING,
        ALONE,
        LETTER
    }

    private Letters() {}

    static Kind kind(int c) {
        if (c < 128) {
            return ascii(c);
        }
        int type = Character.getType(c);
        if (isSpace(type)) {
            return Kind.SPACE;
        }
        if (isOther(type) || c == 0xFFFD) {
            return Kind.NOTHING;
        }
        String folded = folded(c);
        if (folded.isEmpty()) {
            return Kind.NOTHING;
        }
        return standsAlone(folded.codePointAt(0)) ? Kind.ALONE : Kind.LETTER;
    }

    private static Kind ascii(int c) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            return Kind.SPACE;
        }
        if (c < 32 || c == 127) {
            return Kind.NOTHING;
        }
        return isAsciiSign(c) ? Kind.ALONE : Kind.LETTER;
    }

    /** Adds the folded letters of the character; nothing for one that is dropped. */
    static void fold(int c, StringBuilder out) {
        if (c < 128) {
            if (c > 32 && c < 127) {
                out.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
            }
            return;
        }
        int type = Character.getType(c);
        if (!isSpace(type) && !isOther(type) && c != 0xFFFD) {
            out.append(folded(c));
        }
    }

    private static String folded(int c) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(parts.length());
        parts.codePoints()
                .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
                .forEach(p -> out.append(Character.toString(p).toLowerCase(Locale.ROOT)));
        return out.toString();
    }

    private static boolean isSpace(int type) {
        return type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isOther(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    private static boolean standsAlone(int c) {
        return isAsciiSign(c) || isChinese(c) || isPunctuation(Character.getType(c));
    }

    private static boolean isAsciiSign(int c) {
        return (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
    }

    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x2CEAF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    private static boolean isPunctuation(int type) {
        return type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }
}
