package dixit.extract.position;

import java.util.Set;

/** The words by which {@link TermsReading} knows terms, what they bind, and how it is said. */
final class TermsWords {
    static final Set<String> HELPERS = Set.of(
            "will", "can", "could", "would", "may", "might", "shall", "'ll", "must", "cannot", "ca", "wo", "is", "are",
            "has", "have", "does", "do");
    static final Set<String> PRESENT =
            Set.of("makes", "make", "remains", "remain", "works", "work", "succeeds", "succeed", "depends", "depend");
    /** A thing of which only this can be is none that the speaker wants. */
    static final Set<String> BAD = Set.of(
            "fail",
            "collapse",
            "end",
            "stop",
            "cease",
            "die",
            "break",
            "falter",
            "founder",
            "expire",
            "lapse",
            "worsen",
            "deteriorate",
            "suffer",
            "decline",
            "unravel",
            "stall",
            "impossible",
            "useless",
            "pointless",
            "meaningless",
            "senseless",
            "doomed",
            "harmful",
            "dangerous",
            "broken",
            "suspended",
            "cancelled",
            "canceled",
            "terminated");

    static final Set<String> POSSIBLE = Set.of(
            "possible",
            "conceivable",
            "useful",
            "sensible",
            "acceptable",
            "feasible",
            "realistic",
            "viable",
            "meaningful",
            "justified",
            "worthwhile",
            "effective",
            "impossible",
            "pointless",
            "useless",
            "meaningless",
            "senseless",
            "unthinkable",
            "inconceivable");
    static final Set<String> VOID =
            Set.of("impossible", "pointless", "useless", "meaningless", "senseless", "unthinkable", "inconceivable");
    static final Set<String> GROUNDS = Set.of("point", "sense", "basis", "chance", "room", "prospect", "reason");
    static final Set<String> UNTIL = Set.of("unless", "until", "till", "before", "without");
    static final Set<String> DEEDS = Set.of(
            "withdrawal",
            "release",
            "lifting",
            "end",
            "return",
            "removal",
            "recognition",
            "ceasefire",
            "guarantees",
            "approval",
            "ratification",
            "implementation",
            "respect");
    static final Set<String> TAKING_UP = Set.of(
            "begin",
            "start",
            "resume",
            "return",
            "hold",
            "enter",
            "join",
            "rejoin",
            "sign",
            "ratify",
            "negotiate",
            "discuss",
            "continue",
            "extend",
            "renew",
            "lift",
            "conclude",
            "agree",
            "implement",
            "talk",
            "restore",
            "ease",
            "consider");
    static final Set<String> POINTERS = Set.of("this", "that", "these", "those", "such");
    static final Set<String> CASES = Set.of("case", "cases", "condition", "conditions", "basis", "way", "event");
    static final Set<String> SAYING = Set.of(
            "say",
            "says",
            "said",
            "claim",
            "claims",
            "claimed",
            "insist",
            "insists",
            "insisted",
            "think",
            "thinks",
            "thought",
            "believe",
            "believes",
            "believed",
            "argue",
            "argues",
            "argued",
            "tell",
            "tells",
            "told");

    /** What leads to another's words or to words that are judged. */
    static final Set<String> LEADING = Set.of("that", "whom", "which");
    /** "It is clear that": the speaker vouches for what follows. */
    static final Set<String> SURE = Set.of("clear", "obvious", "evident", "convinced", "sure", "certain");

    private TermsWords() {}
}
