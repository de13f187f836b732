package dixit.archive.claim;

/**
 * The date that a claim is sorted and counted by.
 *
 * @param edtf in the form of the record, such as {@code 2019-11}; {@code dixit.archive.DateWords} says it in words
 * @param basis which date that is
 */
public record ClaimDate(String edtf, Basis basis) {}
