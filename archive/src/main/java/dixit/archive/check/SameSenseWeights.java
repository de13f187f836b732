package dixit.archive.check;

/** Written by {@code training/sense/train.py}: a weight for each of {@link SameSense#NAMES}. */
final class SameSenseWeights {
    static final double CONSTANT = -0.8595;

    static final double[] WEIGHTS = {
        3.6506, // whole
        0.3196, // quote
        0.2065, // record
        1.1891, // quoteLeast
        -2.3417, // quoteLow
        -0.1998, // recordLeast
        -0.2313, // recordLow
        -2.8897, // length
        0.7855, // negation
        -0.2193, // quoteNew
        -0.1323, // recordNew
        -0.1592, // quoteMiss
        -0.1158, // recordMiss
        -0.3459, // mass
        -0.4171, // quoteRun
        -0.1402, // flipped
        7.1596, // lead
        0.0636, // parity
        -0.1165, // denied
        -0.0926, // number
        0.3104, // recordNumber
        -0.9769, // name
        -0.7165, // opposite
        0.1167, // degree
        -0.9233, // turned
        -0.1257, // condition
        -0.1404, // question
        -1.1295, // future
        -0.3376, // past
        0.0054, // modal
        -0.3156, // person
    };

    private SameSenseWeights() {}
}
