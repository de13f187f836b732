package dixit.extract.position;

import java.util.Set;

/** The words by which {@link Targets} knows where a phrase ends and what it is of. */
final class TargetWords {
    static final Set<String> ENDS = words("""
            because while although though whereas that which who whom whether if when after before since until
            unless as but where than so why how what
            """);

    /** Behind these words comes where or how, not what. */
    static final Set<String> ASIDE = words("""
            in at during under within by through despite without via inside near among amid alongside throughout
            like such including
            """);

    static final Set<String> INSIDE = words("""
            participation interest membership stake confidence trust role presence changes participating
            engaging place part work cooperation obligations commitments inspections flights activities duties
            """);

    /** "the Treaty's provisions" are the treaty; its critics are not. */
    static final Set<String> ASPECTS = words("""
            provisions terms extension entry principles implementation rules requirements obligations existence
            renewal talks process regime treaty agreement agreements accord accords pact format mechanism limits
            restrictions verification conditions text framework initiative membership expansion enlargement role
            goals values charter ratification preservation prolongation norms course policy proposal plan
            """);

    /** Words that name the end of something. */
    static final Set<String> ENDINGS = words("""
            lifting end removal cancellation abolition dismantling erosion collapse termination suspension
            destruction demise undermining weakening withdrawal violation violations breach breaches abandonment
            exit refusal non-compliance sabotage disruption revision denunciation departure abrogation
            relaxation easing
            """);

    static final Set<String> POLICIES = words("""
            deployment expansion enlargement settlement cooperation relations ban moratorium resolution reform
            reforms ceasefire elections referendum independence sovereignty integration annexation occupation
            intervention war peace invasion reunification disarmament demilitarisation demilitarization dialogue
            negotiations talks aid assistance supplies sales exports missiles weapons troops bases drills
            exercises strikes blockade investigation inspections verification return release creation
            establishment formation development initiatives initiative proposal proposals plan plans policy
            policies law bill constitution autonomy security stability terrorism trade rivalry confrontation
            mission peacekeepers embargo membership accession approach idea course decision measures actions
            issues monitoring agreements transparency restraint
            """);

    private TargetWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }
}
