package dixit.reader.office;

import dixit.reader.content.Unreadable;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Hands on what stands in a file, without some elements and all that is in them. For one file on one thread. */
final class Unskipped implements Xml.Handler {
    private final Set<String> skipped;
    private final Xml.Handler handler;
    private int depth;

    /** @param skipped local names of the elements to leave out */
    Unskipped(Set<String> skipped, Xml.Handler handler) {
        this.skipped = skipped;
        this.handler = handler;
    }

    @Override
    public void start(XMLStreamReader element) throws Unreadable {
        if (depth > 0 || skipped.contains(element.getLocalName())) {
            depth++;
        } else {
            handler.start(element);
        }
    }

    @Override
    public void end(String name) throws Unreadable {
        if (depth > 0) {
            depth--;
        } else {
            handler.end(name);
        }
    }

    @Override
    public void text(String text) throws Unreadable {
        if (depth == 0) {
            handler.text(text);
        }
    }
}
