package dixit.web.view;

import dixit.archive.claim.Apart;
import dixit.archive.claim.Voice;
import dixit.record.EventMode;
import dixit.record.EventType;
import dixit.record.Stance;
import dixit.record.StatusKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words for claims: what was done, which stance, what has become of an institution. Pure. */
public final class ClaimWords {
    private static final int MOST_TYPES = 3;

    private ClaimWords() {}

    /**
     * A deed in words.
     *
     * @param did what is said to have happened: “imposed sanctions”
     * @param would the bare form: “impose sanctions”
     * @param to what leads to the recipient; empty where nothing does
     * @param alone what stands for the bare form where no recipient is named, as of “accuse”; empty if the same
     */
    private record Deed(String did, String would, String to, String alone) {}

    private static Deed deed(EventType type, @Nullable EventMode mode) {
        if (mode != null) {
            return deed(mode);
        }
        return switch (type) {
            case AGREE -> new Deed("reached an agreement", "reach an agreement", "with", "");
            case CONSULT -> new Deed("met or talked", "meet or talk", "with", "");
            case SUPPORT -> new Deed("voiced support", "voice support", "for", "");
            case CONCEDE -> new Deed("made a concession", "make a concession", "to", "");
            case COOPERATE -> new Deed("cooperated", "cooperate", "with", "");
            case AID -> new Deed("gave aid", "give aid", "to", "");
            case RETREAT -> new Deed("pulled back or released", "pull back or release", "", "");
            case REQUEST -> new Deed("asked or demanded something", "ask or demand something", "of", "");
            case ACCUSE -> new Deed("accused or criticised", "accuse or criticise", "", "make an accusation");
            case REJECT -> new Deed("refused what was asked", "refuse what is asked", "by", "");
            case THREATEN -> new Deed("threatened", "threaten", "", "make a threat");
            case PROTEST -> new Deed("protested", "protest", "against", "");
            case SANCTION -> new Deed("imposed sanctions or cut ties", "impose sanctions or cut ties", "with", "");
            case MOBILIZE -> new Deed("readied or moved forces", "ready or move forces", "against", "");
            case COERCE -> new Deed("used coercion", "use coercion", "against", "");
            case ASSAULT -> new Deed("attacked", "attack", "", "make an attack");
        };
    }

    private static Deed deed(EventMode mode) {
        return switch (mode) {
            case SANCTIONS -> new Deed("imposed sanctions", "impose sanctions", "on", "");
            case DUTIES -> new Deed("imposed duties", "impose duties", "on", "");
            case BAN -> new Deed("banned or outlawed", "ban or outlaw", "", "make a ban");
            case CONVICT -> new Deed("found guilty", "find guilty", "", "make a ruling of guilt");
            case CANCEL -> new Deed("cancelled something", "cancel something", "with", "");
            case EXPEL -> new Deed("expelled", "expel", "", "make an expulsion");
            case WITHDRAW -> new Deed("withdrew from a treaty or ties", "withdraw from a treaty or ties", "with", "");
            case SEVER -> new Deed("cut or suspended ties", "cut or suspend ties", "with", "");
        };
    }

    /** Whether it lasts until somebody ends it: what is denied may have been so once. */
    private static boolean lasts(EventType type, @Nullable EventMode mode) {
        return type == EventType.SANCTION
                && (mode == null || mode == EventMode.SANCTIONS || mode == EventMode.DUTIES || mode == EventMode.BAN);
    }

    /**
     * What was done, as it stands between who did it and to whom: “did not accuse”. Sanctions that are denied may have been
     * lifted or have expired.
     *
     * @param mode how; null where nothing tells
     * @param to somebody follows
     */
    public static String verb(
            EventType type,
            @Nullable EventMode mode,
            boolean negated,
            boolean future,
            boolean conditional,
            boolean to) {
        Deed deed = deed(type, mode);
        boolean bare = negated || future || conditional;
        String help = conditional ? "would " : future ? "will " : negated ? "did " : "";
        boolean lasts = negated && lasts(type, mode) && help.equals("did ");
        String not = lasts ? "not, or does no longer, " : negated ? "not " : "";
        String would = !to && !deed.alone().isEmpty() ? deed.alone() : deed.would();
        String did = !to && !deed.alone().isEmpty() ? deed.alone().replaceFirst("^make ", "made ") : deed.did();
        return (bare ? help + not + would : did) + (to && !deed.to().isEmpty() ? " " + deed.to() : "");
    }

    /** A type of event as a heading: “Sanctions and cut ties”. */
    public static String type(EventType type) {
        return switch (type) {
            case AGREE -> "Agreement";
            case CONSULT -> "Meeting or talks";
            case SUPPORT -> "Support in words";
            case CONCEDE -> "Concession";
            case COOPERATE -> "Cooperation";
            case AID -> "Aid";
            case RETREAT -> "Retreat or release";
            case REQUEST -> "Request or demand";
            case ACCUSE -> "Accusation or criticism";
            case REJECT -> "Refusal";
            case THREATEN -> "Threat";
            case PROTEST -> "Protest";
            case SANCTION -> "Sanctions or cut ties";
            case MOBILIZE -> "Forces readied or moved";
            case COERCE -> "Coercion";
            case ASSAULT -> "Attack";
        };
    }

    /** A mode as a heading. */
    public static String mode(EventMode mode) {
        return switch (mode) {
            case SANCTIONS -> "Sanctions, embargo";
            case DUTIES -> "Duties, tariffs";
            case BAN -> "Banned, outlawed";
            case CONVICT -> "Found guilty";
            case CANCEL -> "Cancelled";
            case EXPEL -> "Expelled";
            case WITHDRAW -> "Withdrew";
            case SEVER -> "Cut or suspended ties";
        };
    }

    /** A word, or its beginning, in which statements speak of a type of event: for those that were not found as events. */
    public static String word(EventType type) {
        return switch (type) {
            case AGREE -> "agree*";
            case CONSULT -> "talks";
            case SUPPORT -> "support*";
            case CONCEDE -> "concession*";
            case COOPERATE -> "cooperat*";
            case AID -> "aid";
            case RETREAT -> "withdr*";
            case REQUEST -> "demand*";
            case ACCUSE -> "accus*";
            case REJECT -> "reject*";
            case THREATEN -> "threat*";
            case PROTEST -> "protest*";
            case SANCTION -> "sanction*";
            case MOBILIZE -> "troops";
            case COERCE -> "arrest*";
            case ASSAULT -> "attack*";
        };
    }

    /** How much of each type, most first: “Threat 2, Aid 1; denied: 1”. */
    public static String counts(Map<String, Long> byName, Apart apart) {
        String types = byName.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_TYPES)
                .map(e -> e.getKey() + " " + Say.number(e.getValue()))
                .collect(Collectors.joining(", "));
        String rest = apart(apart);
        return types + (types.isEmpty() || rest.isEmpty() ? "" : "; ") + rest;
    }

    /** What does not say that it happened: “denied: 1, on a condition: 2, to come: 1”; empty where all do. */
    public static String apart(Apart apart) {
        List<String> all = new ArrayList<>();
        add(all, "denied", apart.denied());
        add(all, "on a condition", apart.conditional());
        add(all, "to come", apart.future());
        return String.join(", ", all);
    }

    private static void add(List<String> all, String what, long n) {
        if (n > 0) {
            all.add(what + ": " + Say.number(n));
        }
    }

    /** A stance between whose it is and on what. */
    public static String stance(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "supports";
            case OPPOSES -> "opposes";
            case CONDITIONAL -> "sets a condition for";
            case NEUTRAL -> "takes no side on";
            case ASKS -> "asks for";
        };
    }

    /** A stance as a heading. */
    public static String stanceName(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "Supports";
            case OPPOSES -> "Opposes";
            case CONDITIONAL -> "On a condition";
            case NEUTRAL -> "Neutral";
            case ASKS -> "Asks for";
        };
    }

    /** What has become of an institution, after its name: “is not in force”. */
    public static String status(StatusKind kind, boolean negated, boolean future) {
        String is = future ? "is to be " : "is ";
        String not = negated ? (future ? "is not to be " : "is not ") : is;
        return not
                + switch (kind) {
                    case PROPOSED -> "proposed";
                    case NEGOTIATED -> "under negotiation";
                    case SIGNED -> "signed";
                    case RATIFIED -> "ratified";
                    case IN_FORCE -> "in force";
                    case EXTENDED -> "extended";
                    case SUSPENDED -> "suspended";
                    case VIOLATED -> "broken or ignored";
                    case WITHDRAWN -> "left";
                    case EXPIRED -> "over";
                    case FAILED -> "refused or come to nothing";
                };
    }

    /** Who speaks in a series about two. */
    public static String voice(Voice voice, String one, String other) {
        return switch (voice) {
            case ONE -> one + " says";
            case OTHER -> other + " says";
            case THIRD -> "others say";
            case OUTLETS -> "outlets report";
        };
    }

    /** What kind of actor or institution; empty for words alone. */
    public static String kind(@Nullable String kind) {
        return kind == null ? "" : kind.replace('_', ' ');
    }
}
