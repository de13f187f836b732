package dixit.extract.identity;

import dixit.record.Actor;
import dixit.record.ActorRef;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke, and why the program holds it.
 *
 * @param speaker who; null if unknown
 * @param actor the same, where it is an actor with an id
 * @param role office as written
 * @param rule the rule that decided
 * @param score how sure, 0 to 1
 */
record Resolution(
        @Nullable ActorRef speaker,
        @Nullable Actor actor,
        @Nullable String role,
        String rule,
        double score) {
    /** Nobody: the rules that were tried found none, or could not decide. */
    static Resolution unknown(String rule) {
        return new Resolution(null, null, null, rule, 0);
    }

    static Resolution of(Actor actor, @Nullable String role, String rule, double score) {
        return new Resolution(new ActorRef(actor.id(), actor.name()), actor, role, rule, score);
    }

    static Resolution of(Person p, @Nullable String role, String rule, double score) {
        return of(p.actor(), role == null ? p.role() : role, rule, score);
    }

    /** Somebody whom the knowledge base names, with the office of the text. */
    static Resolution of(dixit.knowledge.Holder h, @Nullable String role, String rule, double score) {
        return of(Person.of(h.person()).actor(), role, rule, score);
    }

    /** Somebody who is only described. */
    static Resolution described(String name, String rule, double score) {
        return new Resolution(new ActorRef(null, name), null, null, rule, score);
    }

    boolean known() {
        return speaker != null;
    }

    /** The same speaker, by a rule that leans on this one. */
    Resolution by(String otherRule, double factor) {
        return new Resolution(speaker, actor, role, otherRule, score * factor);
    }
}
