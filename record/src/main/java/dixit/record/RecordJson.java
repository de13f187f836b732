package dixit.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.List;
import java.util.Map;

/**
 * The JSON form of a {@link DocumentRecord}: one line, keys in the order of the exchange format, absent means empty,
 * offsets in Unicode code points. The same record always gives the same bytes.
 *
 * <p>Thread-safe.
 */
public final class RecordJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .withConfigOverride(List.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule("spans")
                    .addSerializer(Span.class, new OffsetJson.SpanWriter())
                    .addDeserializer(Span.class, new OffsetJson.SpanReader()))
            .build();

    private RecordJson() {}

    /** The record as one line without a line end. */
    public static String write(DocumentRecord record) {
        try {
            return MAPPER.writer()
                    .withAttribute(Offsets.class, Offsets.of(record.text()))
                    .writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("record of " + record.id() + " has no JSON form", e);
        }
    }

    /**
     * The record of one line. Keys that this version does not know are ignored.
     *
     * @throws IllegalArgumentException if the line is not such a record; the message says where and why
     */
    public static DocumentRecord read(String line) {
        try {
            JsonNode tree = MAPPER.readTree(line);
            Offsets offsets = Offsets.of(tree.path("text").asText(""));
            return MAPPER.reader().withAttribute(Offsets.class, offsets).treeToValue(tree, DocumentRecord.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a record: " + e.getOriginalMessage() + at(e), e);
        }
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
