package dixit.reader.office;

import dixit.reader.content.Unreadable;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML as a stream, without document types, entities and anything from outside. */
final class Xml {
    private static final int DEEPEST = 1000;

    /** Gets what stands in the file, in its order. Names are local names, without prefix. */
    interface Handler {
        void start(XMLStreamReader element) throws Unreadable;

        void end(String name) throws Unreadable;

        void text(String text) throws Unreadable;
    }

    private Xml() {}

    static void read(byte[] xml, Handler handler) throws Unreadable {
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            int depth = 0;
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new Unreadable("XML nested more than " + DEEPEST + " deep");
                        }
                        handler.start(in);
                    }
                    case XMLStreamReader.END_ELEMENT -> {
                        depth--;
                        handler.end(in.getLocalName());
                    }
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                        handler.text(in.getText());
                    case XMLStreamReader.DTD -> throw new Unreadable("XML with a document type, which is not read");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new Unreadable(
                    "damaged XML: " + String.valueOf(e.getMessage()).replace('\n', ' '), e);
        }
    }

    /** An attribute by its local name, whatever its prefix; null if it is not there. */
    static @Nullable String attribute(XMLStreamReader element, String localName) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(localName)) {
                return element.getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
