package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.ArchiveBusyException;
import dixit.archive.ArchiveException;
import dixit.web.http.Names;
import dixit.web.http.Problem;
import io.javalin.http.Context;

/** What the forms have in common by which people correct statements and actors. Stateless. */
final class CorrectionForm {
    private static final int LONGEST = 2_000;

    private CorrectionForm() {}

    /** @throws Problem 400 if nobody signs */
    static String who(Context ctx) {
        String who = limited(ctx, "who");
        if (who.isEmpty()) {
            throw Problem.badRequest("A correction needs the name of who makes it.");
        }
        return who;
    }

    /** @throws Problem 400 if the field is too long */
    static String limited(Context ctx, String name) {
        String value = Ask.form(ctx, name);
        if (value.length() > LONGEST) {
            throw Problem.badRequest("“" + name + "” is longer than " + LONGEST + " characters.");
        }
        return value;
    }

    /**
     * Takes a correction back, and lets the browser remember who did.
     *
     * @throws Problem 409 if it cannot be undone
     */
    static void undo(Archive archive, long id, String who, Context ctx) {
        try {
            archive.undo(id, who);
        } catch (ArchiveBusyException e) {
            throw e;
        } catch (ArchiveException e) {
            throw new Problem(409, "cannot_undo", String.valueOf(e.getMessage()));
        }
        Names.remember(ctx, who);
    }
}
