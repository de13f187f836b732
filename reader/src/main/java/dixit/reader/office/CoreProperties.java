package dixit.reader.office;

import dixit.reader.content.Unreadable;
import dixit.record.Metadata;
import dixit.record.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Title, author and language from the Dublin Core elements of {@code docProps/core.xml} and {@code meta.xml}. The dates
 * there say when the file was made, not when its text was published, and are left out.
 */
final class CoreProperties implements Xml.Handler {
    private final Map<String, String> values = new HashMap<>();
    private final List<String> creators = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private CoreProperties() {}

    /** @param prefix of each value's basis, such as {@code docx} */
    static Metadata of(Optional<byte[]> xml, String prefix) throws Unreadable {
        CoreProperties p = new CoreProperties();
        if (xml.isPresent()) {
            Xml.read(xml.get(), p);
        }
        List<Sourced> authors = p.creators.stream()
                .map(c -> new Sourced(c, prefix + ":creator"))
                .toList();
        return new Metadata(p.value("title", prefix), null, authors, null, p.language(prefix), null);
    }

    private @Nullable Sourced value(String key, String prefix) {
        String value = values.get(key);
        return value == null ? null : new Sourced(value, prefix + ":" + key);
    }

    private @Nullable Sourced language(String prefix) {
        String value = values.get("language");
        String tag = value == null
                ? "und"
                : Locale.forLanguageTag(value.replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? null : new Sourced(tag, prefix + ":language");
    }

    @Override
    public void start(XMLStreamReader element) {
        words.setLength(0);
    }

    @Override
    public void end(String name) {
        String value = words.toString().strip();
        words.setLength(0);
        if (value.isEmpty() || value.length() > 1000) {
            return;
        }
        switch (name) {
            case "title", "language" -> values.putIfAbsent(name, value);
            case "initial-creator" -> creators.addFirst(value);
            case "creator" -> {
                if (creators.isEmpty()) {
                    creators.add(value);
                }
            }
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (words.length() < 2000) {
            words.append(text);
        }
    }
}
