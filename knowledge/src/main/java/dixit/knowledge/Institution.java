package dixit.knowledge;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A standing element of the international system that is in the tables: a treaty, a regime, talks, a doctrine.
 * Organisations and blocs that speak and act are {@link Organisation}s.
 *
 * @param id such as {@code institution/new-start}
 * @param name canonical name
 * @param kind what it is
 * @param abbreviations "JCPOA"
 * @param otherNames other names and forms
 * @param parties ids of states and organisations; empty where they are many or not sure
 * @param signed when it was signed, agreed or first declared
 * @param from when it came into force or began
 * @param to when it ended
 * @param predecessors ids of institutions or organisations that it follows
 * @param source where the entry was taken from
 * @param note a short line: what it is about; null if not given
 */
public record Institution(
        String id,
        String name,
        Kind kind,
        List<String> abbreviations,
        List<String> otherNames,
        List<String> parties,
        When signed,
        When from,
        When to,
        List<String> predecessors,
        String source,
        @Nullable String note)
        implements Entry {
    /** What an institution is. */
    public enum Kind {
        TREATY,
        /** An agreement, accord, declaration or final act that is no treaty, or not called one. */
        AGREEMENT,
        ORGANISATION,
        BLOC,
        /** Rules and the bodies that watch them: verification, export control. */
        REGIME,
        /** A plan, proposal or programme, adopted or not. */
        INITIATIVE,
        /** Talks, a format, a process. */
        NEGOTIATION,
        /** A hotline, an exchange of information. */
        CHANNEL,
        /** Sanctions and embargoes. */
        SANCTION,
        /** Tariffs, quotas, price caps. */
        TRADE_MEASURE,
        /** A doctrine, principle, order or policy that is known by a name. */
        DOCTRINE;

        /** As records and tables write it: {@code trade_measure}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Institution {
        abbreviations = List.copyOf(abbreviations);
        otherNames = List.copyOf(otherNames);
        parties = List.copyOf(parties);
        predecessors = List.copyOf(predecessors);
    }
}
