package dixit.reader.office;

import dixit.reader.content.Unreadable;
import dixit.record.Mark;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a {@code .docx} mean: heading, quotation, list, caption, bold. */
final class DocxStyles implements Xml.Handler {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Boolean> bold = new HashMap<>();
    private final Map<String, Boolean> outline = new HashMap<>();
    private @Nullable String current;

    private DocxStyles() {}

    static DocxStyles of(Optional<byte[]> xml) throws Unreadable {
        DocxStyles styles = new DocxStyles();
        if (xml.isPresent()) {
            Xml.read(xml.get(), styles);
        }
        return styles;
    }

    /** What a paragraph of this style is, from its name or those it is based on. */
    Mark.Kind kind(String styleId) {
        String id = styleId;
        for (int i = 0; i < 10; i++) {
            String name = names.getOrDefault(id, id).toLowerCase(Locale.ROOT);
            if (name.startsWith("heading")
                    || name.equals("title")
                    || name.equals("subtitle")
                    || outline.containsKey(id)) {
                return Mark.Kind.HEADING;
            }
            if (name.contains("quote") || name.contains("quotation")) {
                return Mark.Kind.BLOCK_QUOTE;
            }
            if (name.startsWith("list")) {
                return Mark.Kind.LIST_ITEM;
            }
            if (name.equals("caption")) {
                return Mark.Kind.CAPTION;
            }
            String parent = parents.get(id);
            if (parent == null) {
                break;
            }
            id = parent;
        }
        return Mark.Kind.PARAGRAPH;
    }

    boolean isBold(String styleId) {
        return bold.getOrDefault(styleId, false);
    }

    @Override
    public void start(XMLStreamReader e) {
        String value = Xml.attribute(e, "val");
        if (e.getLocalName().equals("style")) {
            current = Xml.attribute(e, "styleId");
        } else if (current != null) {
            switch (e.getLocalName()) {
                case "name" -> names.put(current, String.valueOf(value));
                case "basedOn" -> parents.put(current, String.valueOf(value));
                case "b" -> bold.put(current, DocxBody.isOn(value));
                case "outlineLvl" -> {
                    if (value != null && !value.equals("9")) {
                        outline.put(current, true);
                    }
                }
                default -> {}
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
