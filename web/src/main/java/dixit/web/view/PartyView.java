package dixit.web.view;

import dixit.archive.claim.Party;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a claim names.
 *
 * @param id of the actor or institution, or one that stands for words alone
 * @param name to show
 * @param kind in words; empty where only words are known
 * @param href its page; empty if it has none
 */
public record PartyView(String id, String name, String kind, String href) {
    /** Nobody is named. */
    public static final PartyView NOBODY = new PartyView("", "", "", "");

    /** Where the page of somebody or something is. */
    @FunctionalInterface
    public interface Pages {
        /** The address; empty if there is none. */
        String of(String id);
    }

    /**
     * Somebody with his page.
     *
     * @param party null where nobody is named
     */
    public static PartyView of(@Nullable Party party, Pages pages) {
        return party == null
                ? NOBODY
                : new PartyView(
                        party.id(),
                        party.name(),
                        ClaimWords.kind(party.kind()),
                        party.known() ? pages.of(party.id()) : "");
    }

    /** True if somebody is named. */
    public boolean named() {
        return !id.isEmpty();
    }
}
