package dixit.reader.office;

import dixit.reader.content.Budget;
import dixit.reader.content.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a zipped document that are of use, unpacked within the budget. */
final class Parts {
    private static final Set<String> OF_USE = Set.of(
            "mimetype",
            "[Content_Types].xml",
            "word/document.xml",
            "word/styles.xml",
            "word/footnotes.xml",
            "word/endnotes.xml",
            "docProps/core.xml",
            "content.xml",
            "styles.xml",
            "meta.xml");
    private static final int MOST_ENTRIES = 20_000;

    private final Map<String, byte[]> parts;

    private Parts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static Parts of(byte[] zip, Budget budget) throws Unreadable {
        Map<String, byte[]> parts = new HashMap<>();
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry entry = in.getNextEntry();
            while (entry != null) {
                if (++entries > MOST_ENTRIES) {
                    throw new Unreadable("a zip file of more than " + MOST_ENTRIES + " entries");
                }
                byte[] bytes = unpack(in, OF_USE.contains(entry.getName()), budget);
                if (bytes.length > 0) {
                    parts.put(entry.getName(), bytes);
                }
                entry = in.getNextEntry();
            }
        } catch (IOException e) {
            throw new Unreadable("damaged zip file: " + e.getMessage(), e);
        }
        return new Parts(parts);
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Optional<byte[]> get(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The bytes of an entry, or none of one that is not kept; those are unpacked, too, to get past them. */
    private static byte[] unpack(InputStream in, boolean kept, Budget budget) throws IOException, Unreadable {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        int n = in.read(buffer);
        while (n > 0) {
            total += n;
            budget.time();
            if (kept) {
                budget.unpacked(n);
                budget.markup(total);
                out.write(buffer, 0, n);
            }
            n = in.read(buffer);
        }
        return out.toByteArray();
    }
}
