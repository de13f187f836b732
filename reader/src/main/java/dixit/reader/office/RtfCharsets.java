package dixit.reader.office;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Code pages of RTF by their numbers, and its control words that are signs. */
final class RtfCharsets {
    /** RTF 1.9.1, "Font Table": numbers of character sets and their code pages. */
    private static final Map<Integer, Integer> PAGES = Map.ofEntries(
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("zwj", "\u200d"),
            Map.entry("zwnj", "\u200c"));

    private RtfCharsets() {}

    static Optional<Charset> ofNumber(int number) {
        return Optional.ofNullable(PAGES.get(number)).map(RtfCharsets::ofPage);
    }

    /** The character set of a Windows code page; that of Western Europe if Java does not know it. */
    static Charset ofPage(int page) {
        String name =
                switch (page) {
                    case 10000 -> "x-MacRoman";
                    case 65001 -> "UTF-8";
                    case 932 -> "windows-31j";
                    case 936 -> "GBK";
                    case 949 -> "x-windows-949";
                    case 950 -> "Big5";
                    case 874 -> "x-windows-874";
                    case 437, 850, 852, 866 -> "IBM" + page;
                    default -> "windows-" + page;
                };
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }

    static @Nullable String sign(String controlWord) {
        return SIGNS.get(controlWord);
    }
}
