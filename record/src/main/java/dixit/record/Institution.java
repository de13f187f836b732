package dixit.record;

import java.util.List;

/**
 * A standing element of the international system: treaty, agreement, organisation, regime, initiative, negotiation,
 * channel, sanction, doctrine.
 *
 * @param id stable within the archive
 * @param name canonical name
 * @param kind such as {@code treaty}
 * @param mentions where the text names it
 * @param parties states or organisations that belong to it
 */
public record Institution(String id, String name, String kind, List<Span> mentions, List<String> parties) {
    public Institution {
        mentions = List.copyOf(mentions);
        parties = List.copyOf(parties);
    }
}
