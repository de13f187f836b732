package dixit.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.reader.content.Budget;
import dixit.reader.content.Charsets;
import dixit.reader.content.Content;
import dixit.reader.content.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads JSON Lines, a document a line, in memory for one line only. A bad line fails alone, with its number as the
 * place.
 */
final class JsonLines {
    private static final int DEEPEST = 100;

    private final Limits limits;
    private final String inputName;
    private final JsonMapper mapper;

    JsonLines(Limits limits, String inputName) {
        this.limits = limits;
        this.inputName = inputName;
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(limits.maxTextChars())
                                .maxNestingDepth(DEEPEST)
                                .build())
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    void read(InputStream in, Consumer<Reading> out) throws IOException {
        ByteLines lines = new ByteLines(in, limits.maxBytes());
        while (true) {
            ByteLines.Line line = lines.next();
            if (line == null) {
                return;
            }
            if (line.tooLong()) {
                out.accept(failed(line, "is longer than the limit of " + Budget.size(limits.maxBytes())));
            } else if (!isBlank(line.bytes())) {
                out.accept(reading(line));
            }
        }
    }

    private Reading reading(ByteLines.Line line) {
        try {
            JsonNode tree =
                    mapper.readTree(Charsets.decode(line.bytes(), "UTF-8").text());
            JsonKeys keys = new JsonKeys(tree);
            Content content = new Content("text/plain", keys.text(), keys.metadata(), List.of(), List.of(), List.of());
            return new Reading.Read(Reads.document(keys.id(), line.bytes(), content), line.bytes(), inputName);
        } catch (JsonProcessingException e) {
            String column = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            return failed(line, "not JSON" + column + ": " + e.getOriginalMessage());
        } catch (Unreadable e) {
            return failed(line, e.reason());
        }
    }

    private Reading failed(ByteLines.Line line, String reason) {
        return new Reading.Failed(inputName, "line " + line.number(), reason);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
