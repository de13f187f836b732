package dixit.reader.office;

import dixit.record.Mark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which styles of an {@code .odt} are bold, italic, or based on one that says what a paragraph is. */
final class OdtStyles implements Xml.Handler {
    private final Set<String> bold = new HashSet<>();
    private final Set<String> italic = new HashSet<>();
    private final Map<String, String> parents = new HashMap<>();
    private @Nullable String current;

    boolean isBold(@Nullable String style) {
        return style != null && bold.contains(style);
    }

    boolean isItalic(@Nullable String style) {
        return style != null && italic.contains(style);
    }

    Mark.Kind kind(@Nullable String style) {
        String id = style;
        for (int i = 0; i < 10 && id != null; i++) {
            String name = id.toLowerCase(Locale.ROOT).replace("_20_", " ");
            if (name.startsWith("heading") || name.equals("title") || name.equals("subtitle")) {
                return Mark.Kind.HEADING;
            }
            if (name.startsWith("quotation")) {
                return Mark.Kind.BLOCK_QUOTE;
            }
            if (name.equals("caption") || name.equals("illustration")) {
                return Mark.Kind.CAPTION;
            }
            id = parents.get(id);
        }
        return Mark.Kind.PARAGRAPH;
    }

    @Override
    public void start(XMLStreamReader e) {
        if (e.getLocalName().equals("style")) {
            current = Xml.attribute(e, "name");
            String parent = Xml.attribute(e, "parent-style-name");
            if (current != null && parent != null) {
                parents.put(current, parent);
            }
        } else if (current != null && e.getLocalName().equals("text-properties")) {
            String weight = String.valueOf(Xml.attribute(e, "font-weight"));
            if (weight.equals("bold") || weight.matches("[6-9]00")) {
                bold.add(current);
            }
            if ("italic".equals(Xml.attribute(e, "font-style"))) {
                italic.add(current);
            }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            current = null;
        }
    }

    @Override
    public void text(String text) {
        // styles have no words
    }
}
