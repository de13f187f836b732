package dixit.extract.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way of naming a person in a document, with what speaks for it. Filled while a document is read, then left alone. */
final class Candidate {
    static final double ENOUGH = 2;

    private final PersonName name;
    private final int firstAt;
    private int count;
    private double evidence;
    private boolean spoke;
    private boolean labelled;
    private Sex sex = Sex.UNKNOWN;
    private final List<Office> offices = new ArrayList<>();

    Candidate(PersonName name, int firstAt) {
        this.name = name;
        this.firstAt = firstAt;
    }

    /** One more place that has it. Evidence counts by its best place, and a little for every other. */
    void seen(double weight, @Nullable Office office, Sex title) {
        count++;
        evidence = Math.max(evidence, weight) + (count > 1 && weight > 0 ? 0.1 : 0);
        if (office != null && offices.size() < 8 && !offices.contains(office)) {
            offices.add(office);
        }
        if (title != Sex.UNKNOWN) {
            sex = title;
        }
    }

    /** It is the label of a turn. */
    void labels() {
        labelled = true;
    }

    boolean labelled() {
        return labelled;
    }

    /** It is the source of an attribution. */
    void speaks() {
        spoke = true;
    }

    boolean spoke() {
        return spoke;
    }

    /** Enough speaks for a person's name, or it is the source of an attribution. */
    boolean named() {
        return evidence >= ENOUGH || (spoke && evidence >= 0);
    }

    PersonName name() {
        return name;
    }

    int firstAt() {
        return firstAt;
    }

    int count() {
        return count;
    }

    double evidence() {
        return evidence;
    }

    /** By form of address first, then by given name. */
    Sex sex() {
        return sex == Sex.UNKNOWN ? name.sex() : sex;
    }

    List<Office> offices() {
        return List.copyOf(offices);
    }
}
