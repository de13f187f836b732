package dixit.archive.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dixit.archive.DocumentEntry;
import dixit.archive.StatementEntry;
import dixit.record.Modality;
import dixit.record.Offsets;
import dixit.record.Span;
import java.util.List;

/**
 * A document's statements as W3C Web Annotations (JSON-LD, <a
 * href="https://www.w3.org/TR/annotation-model/">annotation-model</a>), a line each. Every piece of content is a target
 * with a position (Unicode code points) and the exact words with those around them; speaker, source, cue and act are
 * in the body. Stateless and thread-safe.
 */
public final class WebAnnotations {
    private static final int AROUND = 32;
    private static final JsonMapper MAPPER = new JsonMapper();

    private WebAnnotations() {}

    /** The annotations of a document; those that somebody called no statement are left out. */
    public static List<String> of(DocumentEntry entry) {
        return of(entry, 0);
    }

    /** The same without those that the program holds with less than {@code least}. */
    public static List<String> of(DocumentEntry entry, double least) {
        String text = entry.document().text();
        Offsets offsets = Offsets.of(text);
        return entry.statements().stream()
                .filter(s -> !s.retracted() && s.statement().because().score() >= least)
                .map(s -> line(s, text, offsets))
                .toList();
    }

    private static String line(StatementEntry entry, String text, Offsets offsets) {
        ObjectNode annotation = MAPPER.createObjectNode();
        annotation.put("@context", "http://www.w3.org/ns/anno.jsonld");
        annotation.put("id", "urn:dixit:statement:" + entry.key());
        annotation.put("type", "Annotation");
        annotation.put("motivation", "describing");
        annotation.set("generator", generator(entry));
        annotation.set("body", body(entry));
        ArrayNode targets = annotation.putArray("target");
        String source = entry.url() == null ? "urn:sha256:" + entry.document().hash() : entry.url();
        for (Span piece : entry.statement().content()) {
            ObjectNode target = targets.addObject();
            target.put("type", "SpecificResource").put("source", source);
            addSelectors(target.putArray("selector"), piece, text, offsets);
        }
        try {
            return MAPPER.writeValueAsString(annotation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("statement " + entry.key() + " has no JSON form", e);
        }
    }

    private static ObjectNode generator(StatementEntry entry) {
        ObjectNode generator = MAPPER.createObjectNode()
                .put("type", "Software")
                .put("name", "dixit " + entry.document().producerVersion());
        put(generator, "model", entry.document().model());
        put(generator, "knowledge", entry.document().knowledge());
        return generator;
    }

    private static ObjectNode body(StatementEntry entry) {
        ObjectNode body = MAPPER.createObjectNode();
        body.put("type", "Dataset").put("kind", entry.statement().kind().code());
        put(body, "speaker", entry.speakerName());
        put(body, "sourceWords", String.join(" … ", entry.sourceWords()));
        put(body, "cueWords", String.join(" … ", entry.cueWords()));
        put(body, "act", entry.statement().act());
        Modality modality = entry.statement().modality();
        put(body, "modality", modality == null ? null : modality.code());
        put(body, "date", entry.date());
        put(body, "outlet", entry.outlet());
        body.put("rule", entry.statement().because().rule());
        body.put("score", entry.statement().because().score());
        if (entry.corrected() != null) {
            put(body, "correctedBy", entry.corrected().last().who());
        }
        return body;
    }

    private static void put(ObjectNode node, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isEmpty()) {
            node.put(key, value);
        }
    }

    private static void addSelectors(ArrayNode selectors, Span piece, String text, Offsets offsets) {
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", offsets.toCodePoint(piece.start()))
                .put("end", offsets.toCodePoint(piece.end()));
        int before = whole(text, Math.max(0, piece.start() - AROUND));
        int after = whole(text, Math.min(text.length(), piece.end() + AROUND));
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("prefix", text.substring(before, piece.start()))
                .put("exact", piece.in(text))
                .put("suffix", text.substring(piece.end(), after));
    }

    /** The offset, or the one before where it would cut a surrogate pair. */
    private static int whole(String text, int at) {
        boolean cuts = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return cuts ? at - 1 : at;
    }
}
