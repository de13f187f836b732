package dixit.web.view;

import dixit.archive.claim.StatusEntry;

/**
 * What is said to have become of an institution.
 *
 * @param verb after its name, in words: “is not in force”
 * @param actor whose deed that is; nobody where none is named
 */
public record StatusView(PartyView institution, String verb, PartyView actor, GroundView ground) {
    /** The status in words. */
    public static StatusView of(StatusEntry s, PartyView.Pages pages) {
        return new StatusView(
                PartyView.of(s.institution(), pages),
                ClaimWords.status(s.status(), s.negated(), s.future()),
                PartyView.of(s.actor(), pages),
                GroundView.of(s.ground(), pages));
    }
}
