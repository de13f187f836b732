package dixit.record;

/**
 * A person, state, organisation, bloc or group that speaks or acts in a document.
 *
 * @param id stable within the archive, such as {@code person/ada-holm}
 * @param name the one canonical name
 * @param kind what it is
 */
public record Actor(String id, String name, ActorKind kind) {}
