package dixit.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** How offsets and spans are written and read: as code points, by the {@link Offsets} of the document at hand. */
final class OffsetJson {
    private OffsetJson() {}

    private static Offsets of(SerializerProvider context) {
        return (Offsets) context.getAttribute(Offsets.class);
    }

    private static Offsets of(DeserializationContext context) {
        return (Offsets) context.getAttribute(Offsets.class);
    }

    private static int unit(DeserializationContext context, int codePoint) throws IOException {
        try {
            return of(context).toUnit(codePoint);
        } catch (IndexOutOfBoundsException e) {
            throw context.weirdNumberException(codePoint, Integer.class, String.valueOf(e.getMessage()));
        }
    }

    static final class Writer extends JsonSerializer<Integer> {
        @Override
        public void serialize(Integer unit, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeNumber(of(context).toCodePoint(unit));
        }
    }

    static final class Reader extends JsonDeserializer<Integer> {
        @Override
        public Integer deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return unit(context, in.getIntValue());
        }
    }

    static final class SpanWriter extends JsonSerializer<Span> {
        @Override
        public void serialize(Span span, JsonGenerator out, SerializerProvider context) throws IOException {
            Offsets offsets = of(context);
            out.writeStartArray();
            out.writeNumber(offsets.toCodePoint(span.start()));
            out.writeNumber(offsets.toCodePoint(span.end()));
            out.writeEndArray();
        }
    }

    static final class SpanReader extends JsonDeserializer<Span> {
        @Override
        public Span deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.START_ARRAY) {
                return (Span) context.handleUnexpectedToken(Span.class, in);
            }
            int start = unit(context, in.nextIntValue(-1));
            int end = unit(context, in.nextIntValue(-1));
            if (in.nextToken() != JsonToken.END_ARRAY || end < start) {
                return (Span) context.reportInputMismatch(Span.class, "a span is [start, end]");
            }
            return new Span(start, end);
        }
    }
}
