package dixit.web.view;

import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.DocumentRecord;
import dixit.record.Mention;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A way to the page of a person whom a document names.
 *
 * @param name to show
 * @param says the document's own names, where they are none of the person's: “Miguel Holm”; empty if there is none
 * @param address of the page
 */
public record PersonLink(String name, String says, String address) {
    /** A way to each person of a record, in the order of the record. */
    public static List<PersonLink> all(DocumentRecord record) {
        return record.actors().stream()
                .filter(a -> a.kind() == ActorKind.PERSON)
                .map(a -> new PersonLink(a.name(), says(record, a), Urls.speaker(a.id())))
                .toList();
    }

    private static String says(DocumentRecord record, Actor actor) {
        return record.mentions().stream()
                .filter(m -> m.actor().equals(actor.id()))
                .map(Mention::form)
                .filter(Objects::nonNull)
                .distinct()
                .map(form -> "“" + form + "”")
                .collect(Collectors.joining(", "));
    }
}
