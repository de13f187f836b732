package dixit.extract.position;

import dixit.record.Institution;
import dixit.record.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a predicate governs. For one document and one thread: it remembers what was last named. */
@SuppressWarnings("ReferenceEquality") // the same mention, not one like it
final class Targets {
    private static final int FARTHEST = 16;
    private static final int MOST_LISTED = 8;

    private static final Set<String> NONE = Set.of("few", "no", "little", "any");
    /** What stands behind these is only mentioned: "what I said about NATO". */
    private static final Set<String> MENTIONING = Set.of("about", "on", "of", "with", "in", "at", "like");

    private static final Set<String> POINTERS = Set.of("it", "this", "them");

    private final Topics topics;
    private @Nullable String last;
    private boolean several;
    private @Nullable Deed deed;
    private int paragraphs;

    Targets(Topics topics) {
        this.topics = topics;
    }

    /** What talks and agreements the words name. */
    Topics topics() {
        return topics;
    }

    /** A new paragraph: "it" points no further back. */
    void forget() {
        topics.forget();
        last = null;
        several = false;
        paragraphs++;
    }

    /** A deed on an institution was spoken of, whether or not it was done: "to close the base". */
    void spokenOf(Target t, Effect effect) {
        deed = new Deed(t, effect, paragraphs);
    }

    /** The deed that "this decision" may mean: the last one spoken of in this paragraph or the two before it. */
    @Nullable
    Deed deed() {
        Deed d = deed;
        return d != null && paragraphs - d.paragraph() <= 2 ? d : null;
    }

    /** A deed on an institution. */
    record Deed(Target target, Effect effect, int paragraph) {}

    /** A sentence was read: what it named is what "it" of the next may be. */
    void pass(Line l) {
        topics.pass(l);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < l.size(); i++) {
            Institution one = l.institution(i);
            if (one != null) {
                boolean behind = MENTIONING.contains(l.low(i - 1)) || MENTIONING.contains(l.low(i - 2));
                ids.add(behind && !ids.contains(one.id()) ? "" : one.id());
            }
        }
        last = ids.isEmpty() || ids.contains("") ? null : ids.iterator().next();
        several = ids.size() > 1;
    }

    /** The institution that "it" at word {@code i} may mean: the only one named before; null if there is none. */
    @Nullable
    String pointedAt(Line l, int i) {
        String one = null;
        for (int k = 0; k < i; k++) {
            Institution here = l.institution(k);
            if (here != null && one != null && !one.equals(here.id())) {
                return null;
            }
            one = here == null ? one : here.id();
        }
        return one != null ? one : several ? null : last;
    }

    /** What stands from word {@code from} on; null if nothing that counts. */
    @Nullable
    Target after(Line l, int from, boolean actors, boolean policies) {
        boolean turned = false;
        boolean aside = false;
        Target other = null;
        int i = from;
        for (; i < l.size() && i - from < FARTHEST; i++) {
            Institution what = l.institution(i);
            if (what != null && !aside) {
                int end = l.institutionEnd(i);
                if (whole(l, end)) {
                    return new Target(what.id(), Target.Kind.INSTITUTION, turned, i, end);
                }
                i = end - 1;
                continue;
            }
            if (i == from && POINTERS.contains(l.low(i)) && !l.nounish(i + 1) && !l.tagged(i + 1, "ADJ")) {
                String id = pointedAt(l, i);
                return id == null ? null : new Target(id, Target.Kind.POINTED_AT, false, i, i + 1);
            }
            if (ends(l, i)) {
                break;
            }
            Mention m = l.mention(i);
            boolean named = m != null && !m.actor().contains("unnamed");
            if (other == null && actors && m != null && named && !aside && plainObject(l, from, i)) {
                other = new Target(m.actor(), Target.Kind.ACTOR, false, i, mentionEnd(l, i));
            }
            turned ^= turns(l, i);
            aside |= l.is(i, "from") && i > from && l.nounish(i - 1) && !turned;
            aside |= TargetWords.ASIDE.contains(l.low(i)) && !TargetWords.INSIDE.contains(l.low(i - 1));
        }
        return other != null ? other : policies ? policy(l, from, i) : null;
    }

    /** The institution that is the object itself, or of which a side is: "the Orm Treaty", "the terms of the Orm Treaty". */
    @Nullable
    Target direct(Line l, int from) {
        for (int i = from; i < l.size() && i - from < FARTHEST; i++) {
            Institution what = l.institution(i);
            if (what != null) {
                int end = l.institutionEnd(i);
                return whole(l, end) ? new Target(what.id(), Target.Kind.INSTITUTION, false, i, end) : null;
            }
            boolean leads = l.tagged(i, "DET", "ADJ", "NUM")
                    || l.quote(i)
                    || l.is(i, "its")
                    || l.is(i, "their")
                    || l.is(i, "our")
                    || l.is(i, "all")
                    || TargetWords.ASPECTS.contains(l.low(i))
                    || (l.is(i, "of") && TargetWords.ASPECTS.contains(l.low(i - 1)));
            if (!leads) {
                return null;
            }
        }
        return null;
    }

    /** What is listed behind a first thing: "the Orm Treaty and the Selk Treaty". */
    List<Target> listed(Line l, Target first) {
        List<Target> out = new ArrayList<>();
        out.add(first);
        boolean and = false;
        for (int i = first.to(); i < l.size() && out.size() < MOST_LISTED; i++) {
            Institution what = l.institution(i);
            if (what != null && and && whole(l, l.institutionEnd(i))) {
                int end = l.institutionEnd(i);
                out.add(new Target(what.id(), Target.Kind.INSTITUTION, first.turned(), i, end));
                i = end - 1;
                and = false;
            } else if (l.comma(i) || l.is(i, "and") || l.is(i, "or")) {
                and = true;
            } else if (!and || !(l.tagged(i, "DET", "ADJ") || l.quote(i) || l.is(i, "of") || formed(l, i))) {
                break;
            }
        }
        return out;
    }

    /** "the formation of". */
    private static boolean formed(Line l, int i) {
        return l.tagged(i, "NOUN") && l.is(i + 1, "of") && !TargetWords.ENDINGS.contains(l.low(i));
    }

    private static int mentionEnd(Line l, int i) {
        int k = i;
        while (l.mention(k) != null && l.mention(k) == l.mention(i)) {
            k++;
        }
        return k;
    }

    /** The name stands for the thing itself, not for its owner: "the Orm Treaty's critics". */
    private static boolean whole(Line l, int end) {
        int next = l.is(end, "'s") || l.is(end, "'") ? end + 1 : end;
        if (next == end && !l.tagged(end, "NOUN")) {
            return true;
        }
        int k = next;
        while (k < next + 3 && l.tagged(k, "ADJ")) {
            k++;
        }
        return TargetWords.ASPECTS.contains(l.low(k));
    }

    private static boolean ends(Line l, int i) {
        if (l.stop(i) || l.comma(i) || TargetWords.ENDS.contains(l.low(i)) || l.is(i, "[")) {
            return true;
        }
        boolean noun = Topics.isTopic(l, i) || (l.is(i, "control") && l.nounish(i - 1));
        boolean verb = l.tagged(i, "VERB", "AUX") && l.mention(i) == null && !noun;
        boolean inside =
                l.is(i - 1, "to") || l.low(i).endsWith("ing") || (l.low(i).endsWith("ed") && l.nounish(i - 1));
        return verb && !inside;
    }

    /** "supports Kestria": the actor himself, right behind the verb. */
    private static boolean plainObject(Line l, int from, int i) {
        int end = mentionEnd(l, i);
        for (int k = from; k < i; k++) {
            if (!l.tagged(k, "DET", "ADJ") || l.mention(k) != null) {
                return false;
            }
        }
        boolean goesOn =
                l.low(end).endsWith("ing") || l.is(end, "to") || l.is(end, "as") || l.is(end, "on") || l.is(end, "for");
        return !goesOn && !l.is(end, "'s") && !l.is(end, "'") && !l.nounish(end) && !l.tagged(end, "ADJ");
    }

    private static boolean turns(Line l, int i) {
        if (TargetWords.ENDINGS.contains(l.low(i))) {
            return true;
        }
        boolean acts = l.low(i).endsWith("ing") || l.is(i - 1, "to");
        return acts
                && StanceWords.standard().at(l.low(i)).stream()
                        .anyMatch(
                                h -> h.row().kind() == Row.Kind.VERB && h.row().effect() == Effect.OPPOSES);
    }

    /** The words of a policy, where one of them says that it is one. */
    private @Nullable Target policy(Line l, int start, int end) {
        int from = start;
        if (Topics.points(l, from) && !l.is(from, "our")) {
            return resolved(l, from, end);
        }
        while (from < end && (l.tagged(from, "DET") || l.quote(from))) {
            from++;
        }
        int to = Math.min(end, from + 12);
        boolean named = false;
        for (int k = from; k < to; k++) {
            boolean breaks =
                    (l.tagged(k, "CCONJ") && (l.tagged(k + 1, "PRON", "SCONJ", "VERB", "ADP") || l.is(k + 1, "once")))
                            || (k > from && l.tagged(k, "DET") && l.tagged(k - 1, "NOUN"));
            if (breaks) {
                to = k;
                break;
            }
            boolean place = (l.is(k, "in") || l.is(k, "at") || l.is(k, "near"))
                    && !Character.isDigit(l.low(k + 1).charAt(0));
            if (TargetWords.ASIDE.contains(l.low(k)) && !place && named && k > from) {
                to = k;
            } else {
                named |= TargetWords.POLICIES.contains(l.low(k)) || TargetWords.ENDINGS.contains(l.low(k));
            }
        }
        while (to > from && (l.tagged(to - 1, "ADP", "DET", "CCONJ", "ADV", "PART") || l.quote(to - 1))) {
            to--;
        }
        boolean starts = !l.tagged(from, "ADP", "PRON", "ADV", "SCONJ")
                && !NONE.contains(l.low(from))
                && !NONE.contains(l.low(start));
        return named && starts && from < to
                ? new Target(l.span(from, to).in(l.text()).replaceAll("\\s+", " "), Target.Kind.POLICY, false, from, to)
                : null;
    }

    /** "Such cooperation", by its fuller name before. */
    private @Nullable Target resolved(Line l, int from, int end) {
        for (int k = from + 1; k < Math.max(end, from + 4); k++) {
            if (Topics.isTopic(l, k)) {
                return topics.of(l, k);
            }
        }
        return null;
    }

    /** "the treaty, and all that belongs to it, is": where the aside begins; {@code comma} itself if it closes none. */
    private static int behindAside(Line l, int comma) {
        for (int k = comma - 1; k > Math.max(0, comma - FARTHEST); k--) {
            if (l.comma(k)) {
                return k;
            }
            if (l.stop(k)) {
                return comma;
            }
        }
        return comma;
    }

    /** The institution that a subject names: as its head, or behind a word for one of its sides or its end. */
    @Nullable
    Target subject(Line l, int end) {
        if (l.tagged(end - 1, "PRON") && Set.of("it", "this").contains(l.low(end - 1))) {
            String id = pointedAt(l, end - 1);
            return id == null ? null : new Target(id, Target.Kind.POINTED_AT, false, end - 1, end);
        }
        Phrase p = Phrase.ending(l, l.comma(end - 1) ? behindAside(l, end - 1) : end);
        if (p.isEmpty()) {
            return null;
        }
        Institution head = l.institution(p.head() - 1);
        if (head != null) {
            return new Target(head.id(), Target.Kind.INSTITUTION, false, p.from(), p.to());
        }
        String noun = l.low(p.head() - 1);
        if (!TargetWords.ASPECTS.contains(noun) && !TargetWords.ENDINGS.contains(noun)) {
            return null;
        }
        for (int k = p.from(); k < p.to(); k++) {
            Institution one = l.institution(k);
            if (one != null) {
                return new Target(
                        one.id(), Target.Kind.INSTITUTION, TargetWords.ENDINGS.contains(noun), p.from(), p.to());
            }
        }
        return null;
    }
}
