package dixit.extract.identity;

import dixit.record.Actor;
import dixit.record.Because;
import dixit.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name an actor, with what the resolver asks about them.
 *
 * @param span the words, office included
 * @param name the name within them
 * @param actor who is named
 * @param person the same as a person; null for a state or a body
 * @param role office that stands with the name, as written
 * @param paragraph number of the paragraph
 * @param part index of the document's part
 * @param leads true where a sentence begins with it: probably its subject
 * @param possessive true if "'s" follows
 * @param form the text's own name, where it is not a name of the actor
 * @param because why this actor is held to be meant
 */
record Found(
        Span span,
        Span name,
        Actor actor,
        @Nullable Person person,
        @Nullable String role,
        int paragraph,
        int part,
        boolean leads,
        boolean possessive,
        @Nullable String form,
        Because because) {}
