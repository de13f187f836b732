package dixit.reader.mail;

import dixit.reader.content.Budget;
import dixit.reader.content.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** The headers of a mail and the parts of it that are read in place. */
final class MailParts {
    private static final int DEEPEST = 50;
    private static final int LONGEST_HEADER = 1 << 20;
    private static final int MOST_HEADERS = 10_000;

    /**
     * A part.
     *
     * @param charset as declared, which may be wrong
     * @param flowed true if line ends after a space are no line ends
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    record Part(byte[] bytes, @Nullable String charset, boolean flowed) {}

    private final Map<String, String> headers = new HashMap<>();
    private final List<Part> plain = new ArrayList<>();
    private final List<Part> html = new ArrayList<>();
    private int depth;
    private int multiparts;
    private boolean attached;
    private boolean flowed;

    private MailParts() {}

    static MailParts of(byte[] mail, Budget budget) throws Unreadable {
        MimeTokenStream in = new MimeTokenStream(new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxContentLen(-1)
                .setMalformedHeaderStartsBody(true)
                .build());
        in.setRecursionMode(RecursionMode.M_NO_RECURSE);
        MailParts parts = new MailParts();
        try {
            in.parse(new ByteArrayInputStream(mail));
            for (EntityState s = in.getState(); s != EntityState.T_END_OF_STREAM; s = in.next()) {
                budget.time();
                parts.take(s, in, budget);
            }
        } catch (IOException | MimeException e) {
            throw new Unreadable("damaged mail: " + e.getMessage(), e);
        }
        return parts;
    }

    /** A header of the mail by its name in lower case, in readable words. */
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    List<Part> plain() {
        return plain;
    }

    List<Part> html() {
        return html;
    }

    private void take(EntityState state, MimeTokenStream in, Budget budget) throws IOException, Unreadable {
        switch (state) {
            case T_START_HEADER -> {
                attached = false;
                flowed = false;
            }
            case T_FIELD -> field(in.getField());
            case T_START_MULTIPART -> {
                multiparts++;
                if (++depth > DEEPEST) {
                    throw new Unreadable("a mail nested more than " + DEEPEST + " deep");
                }
            }
            case T_END_MULTIPART -> depth--;
            case T_BODY -> body(in, budget);
            default -> {}
        }
    }

    private void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        String value = String.valueOf(field.getBody()).strip();
        if (multiparts == 0) {
            headers.putIfAbsent(name, DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT));
        }
        String low = value.toLowerCase(Locale.ROOT);
        attached |= name.equals("content-disposition") && low.startsWith("attachment");
        flowed |= name.equals("content-type") && low.replace(" ", "").contains("format=flowed");
    }

    private void body(MimeTokenStream in, Budget budget) throws IOException, Unreadable {
        BodyDescriptor about = in.getBodyDescriptor();
        String type = about.getMimeType().toLowerCase(Locale.ROOT);
        if (attached || !(type.equals("text/plain") || type.equals("text/html"))) {
            return;
        }
        try (InputStream decoded = in.getDecodedInputStream()) {
            byte[] bytes = decoded.readAllBytes();
            budget.unpacked(bytes.length);
            (type.equals("text/plain") ? plain : html).add(new Part(bytes, about.getCharset(), flowed));
        }
    }
}
