package dixit.reader.office;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.Unreadable;
import java.util.Locale;

/**
 * Cuts RTF into groups, control words and bytes of text (Rich Text Format Specification 1.9.1, "Conventions of an RTF
 * Reader"), and hands them to {@link RtfText}.
 */
final class RtfReader {
    private static final int DEEPEST = 2000;

    private final byte[] in;
    private final Budget budget;
    private final RtfText out;
    private int at;

    RtfReader(byte[] in, Budget budget) {
        this.in = in;
        this.budget = budget;
        this.out = new RtfText(budget);
    }

    Content read() throws Unreadable {
        int depth = 0;
        while (at < in.length) {
            char c = (char) (in[at++] & 0xFF);
            switch (c) {
                case '{' -> {
                    if (++depth > DEEPEST) {
                        throw new Unreadable("RTF nested more than " + DEEPEST + " deep");
                    }
                    out.open();
                }
                case '}' -> {
                    depth--;
                    out.close();
                    budget.time();
                }
                case '\\' -> control();
                case '\r', '\n', '\0' -> {}
                default -> out.octet((byte) c);
            }
        }
        return out.content();
    }

    private void control() throws Unreadable {
        if (at >= in.length) {
            return;
        }
        char c = (char) (in[at] & 0xFF);
        if (isLetter(c)) {
            word();
        } else if (c == '\'') {
            hex();
        } else {
            at++;
            out.symbol(c);
        }
    }

    private void hex() throws Unreadable {
        int high = at + 1 < in.length ? Character.digit(in[at + 1], 16) : -1;
        int low = at + 2 < in.length ? Character.digit(in[at + 2], 16) : -1;
        at += 3;
        if (high >= 0 && low >= 0) {
            out.octet((byte) (high * 16 + low));
        }
    }

    private void word() throws Unreadable {
        int start = at;
        while (at < in.length && at - start < 32 && isLetter((char) (in[at] & 0xFF))) {
            at++;
        }
        String name =
                new String(in, start, at - start, java.nio.charset.StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
        boolean negative = at < in.length && in[at] == '-';
        if (negative) {
            at++;
        }
        int digits = at;
        int value = 0;
        while (at < in.length && at - digits < 9 && in[at] >= '0' && in[at] <= '9') {
            value = value * 10 + (in[at++] - '0');
        }
        boolean hasValue = at > digits;
        if (at < in.length && in[at] == ' ') {
            at++;
        }
        if (name.equals("bin")) {
            at = (int) Math.min(in.length, (long) at + (negative ? 0 : value));
        } else {
            out.control(name, hasValue, negative ? -value : value);
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
