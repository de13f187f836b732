package dixit.reader;

import dixit.reader.content.Charsets;
import dixit.reader.content.Unreadable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Knows bytes that are no text, to say what they are rather than to read rubbish. */
final class Binary {
    private static final Map<String, String> MAGIC = new LinkedHashMap<>();

    static {
        MAGIC.put("\u00d0\u00cf\u0011\u00e0", "a Word, Excel or PowerPoint file from before 2007 (save it as .docx)");
        MAGIC.put("\u0089PNG", "an image (PNG)");
        MAGIC.put("\u00ff\u00d8\u00ff", "an image (JPEG)");
        MAGIC.put("GIF8", "an image (GIF)");
        MAGIC.put("RIFF", "sound, video or an image (RIFF)");
        MAGIC.put("ID3", "sound (MP3)");
        MAGIC.put("OggS", "sound or video (Ogg)");
        MAGIC.put("\u007fELF", "a program");
        MAGIC.put("MZ\u0090", "a program");
        MAGIC.put("SQLite format 3\u0000", "a database (SQLite)");
        MAGIC.put("7z\u00bc\u00af", "a packed archive (7z)");
        MAGIC.put("Rar!\u001a", "a packed archive (RAR)");
        MAGIC.put("BZh", "packed data (bzip2)");
        MAGIC.put("\u00fd7zXZ", "packed data (xz)");
        MAGIC.put("(\u00b5/\u00fd", "packed data (zstd)");
        MAGIC.put("\u00ca\u00fe\u00ba\u00be", "a Java class");
        MAGIC.put("II*\u0000", "an image (TIFF)");
        MAGIC.put("MM\u0000*", "an image (TIFF)");
        MAGIC.put("\u0000asm", "a program");
        MAGIC.put("\u00cf\u00fa\u00ed\u00fe", "a program");
    }

    private Binary() {}

    /** A signature with a unit that is no letter of ASCII is proof; one that might be a word needs more. */
    private static boolean isSure(String signature) {
        return signature.chars().anyMatch(c -> c < 32 || c >= 0x7F);
    }

    /** @throws Unreadable if the first bytes, given as Latin-1 and as they are, are no text in any character set */
    static void refuse(String latin, byte[] head) throws Unreadable {
        for (Map.Entry<String, String> known : MAGIC.entrySet()) {
            if (latin.startsWith(known.getKey()) && (isSure(known.getKey()) || hasControls(latin, 0))) {
                throw new Unreadable("not a document but " + known.getValue());
            }
        }
        if (!Charsets.detect(head, null).name().startsWith("UTF-16")
                && !Charsets.detect(head, null).name().startsWith("UTF-32")
                && hasControls(latin, latin.length() / 50)) {
            throw new Unreadable("not a document: binary data of an unknown kind");
        }
    }

    /** True if more than {@code allowed} characters are such as no text has. */
    private static boolean hasControls(String latin, int allowed) {
        return latin.chars()
                        .filter(c ->
                                c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B && c != 0x1A)
                        .count()
                > allowed;
    }
}
