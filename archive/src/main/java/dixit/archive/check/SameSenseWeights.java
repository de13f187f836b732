package dixit.archive.check;

/**
 * Written by {@code training/sense/train.py}: a weight for each of {@link SameSense#NAMES}, and for the product of each of the
 * chief ones with itself and those behind it.
 */
final class SameSenseWeights {
    static final double CONSTANT = -15.0210;

    /** Numbers outside count as these. */
    static final double[] LEAST = {
        0.0833, 0.1032, 0.1111, 0.0288, 0.0585, 0.0159, 0.0466, 0.0000, 0.0000, 0.0000, 0.0000, 0.1136, 0.0000, 0.0000,
        0.0000, 0.0000, -0.4844, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000,
        0.0000, 0.0000, 0.0000
    };

    static final double[] MOST = {
        0.7696, 0.7684, 0.7389, 0.5159, 0.6892, 0.6809, 0.7510, 1.4351, 0.3360, 14.0000, 17.0000, 7.8764, 9.6237,
        4.3687, 5.9367, 1.0000, 0.5396, 1.0000, 1.0000, 1.0000, 1.0000, 1.0000, 0.0000, 1.0000, 1.0000, 1.0000, 1.0000,
        1.0000, 1.0000, 1.0000, 1.0000
    };

    static final double[] WEIGHTS = {
        22.7651, // whole
        21.7145, // quote
        11.6169, // record
        -11.4964, // quoteLeast
        -1.8171, // quoteLow
        2.6724, // recordLeast
        0.4322, // recordLow
        -0.6433, // length
        3.0300, // negation
        0.1096, // quoteNew
        -0.0518, // recordNew
        0.0063, // quoteMiss
        -0.0339, // recordMiss
        0.1816, // mass
        2.9353, // quoteRun
        -0.4513, // flipped
        28.8100, // lead
        -0.1439, // parity
        -0.3165, // denied
        -0.7046, // number
        -0.4607, // recordNumber
        -1.5857, // name
        0.0000, // opposite
        -0.1799, // degree
        -0.7668, // turned
        -0.0465, // condition
        -0.3307, // question
        -1.1698, // future
        -0.3208, // past
        -0.1673, // modal
        -0.4588, // person
    };

    /** Places of the chief numbers among all. */
    static final int[] CHIEF = {0, 1, 2, 3, 4, 7, 9, 14, 16, 10};

    static final double[] PRODUCTS = {
        -29.5451, // whole whole
        -8.7880, // whole quote
        0.6709, // whole record
        6.3587, // whole quoteLeast
        25.5848, // whole quoteLow
        1.4076, // whole length
        -0.6640, // whole quoteNew
        1.2872, // whole quoteRun
        14.9399, // whole lead
        -0.4161, // whole recordNew
        -28.7413, // quote quote
        20.6513, // quote record
        5.4278, // quote quoteLeast
        15.0263, // quote quoteLow
        1.3567, // quote length
        0.2421, // quote quoteNew
        -3.0925, // quote quoteRun
        -31.4083, // quote lead
        -0.6613, // quote recordNew
        -24.0730, // record record
        3.8121, // record quoteLeast
        5.8333, // record quoteLow
        -8.4392, // record length
        -0.0895, // record quoteNew
        -0.8268, // record quoteRun
        8.3697, // record lead
        0.4310, // record recordNew
        -5.1808, // quoteLeast quoteLeast
        17.9640, // quoteLeast quoteLow
        5.4528, // quoteLeast length
        0.1148, // quoteLeast quoteNew
        -1.4613, // quoteLeast quoteRun
        -5.5191, // quoteLeast lead
        1.3487, // quoteLeast recordNew
        -45.7254, // quoteLow quoteLow
        -2.6458, // quoteLow length
        1.0747, // quoteLow quoteNew
        -0.6084, // quoteLow quoteRun
        6.6146, // quoteLow lead
        0.3995, // quoteLow recordNew
        -3.2954, // length length
        -0.1980, // length quoteNew
        -0.5442, // length quoteRun
        -2.2361, // length lead
        0.8589, // length recordNew
        -0.0237, // quoteNew quoteNew
        -0.1260, // quoteNew quoteRun
        -1.2280, // quoteNew lead
        0.0447, // quoteNew recordNew
        -0.1698, // quoteRun quoteRun
        -4.9391, // quoteRun lead
        -0.0747, // quoteRun recordNew
        -14.3313, // lead lead
        -0.3604, // lead recordNew
        -0.0480, // recordNew recordNew
    };

    static final double PROMISE_OF_WHOLE = 8.9550;
    static final double PROMISE_OF_LEAD = 10.3289;
    /** Added to both, so that a place that promises too little is below zero. */
    static final double PROMISE = -5.5381;

    private SameSenseWeights() {}
}
