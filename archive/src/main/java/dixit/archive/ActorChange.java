package dixit.archive;

import java.util.List;

/** What a person decides about who is who. Ids are those of actors, such as {@code person/ada-holm}. */
public sealed interface ActorChange {
    /** The name used in the store and in answers. */
    String code();

    /** The actor that it is about. */
    String actor();

    /**
     * Two actors are one.
     *
     * @param actor the one that is no more
     * @param into the one that both are
     * @param intoName its name as the records have it
     */
    record Merge(String actor, String into, String intoName) implements ActorChange {
        /** @throws IllegalArgumentException if both are the same already */
        public Merge {
            if (actor.equals(into)) {
                throw new IllegalArgumentException("an actor cannot be merged with itself: " + actor);
            }
        }

        @Override
        public String code() {
            return "merge_actors";
        }
    }

    /**
     * What was held for one actor is two: in these documents another one is meant.
     *
     * @param actor the one as it was
     * @param documents hashes of the documents in which another is meant; never empty
     * @param into id of the other one
     * @param intoName its name
     */
    record Split(String actor, List<String> documents, String into, String intoName) implements ActorChange {
        /** @throws IllegalArgumentException if there is no document, or no other actor */
        public Split {
            documents = documents.stream().distinct().sorted().toList();
            if (documents.isEmpty() || actor.equals(into)) {
                throw new IllegalArgumentException("a split needs documents and another actor than " + actor);
            }
        }

        @Override
        public String code() {
            return "split_actor";
        }
    }

    /**
     * It is called otherwise.
     *
     * @param actor whose name it is
     * @param name the right one
     */
    record Rename(String actor, String name) implements ActorChange {
        /** @throws IllegalArgumentException if the name is blank */
        public Rename {
            name = name.strip();
            if (name.isEmpty()) {
                throw new IllegalArgumentException("an actor needs a name");
            }
        }

        @Override
        public String code() {
            return "rename_actor";
        }
    }
}
