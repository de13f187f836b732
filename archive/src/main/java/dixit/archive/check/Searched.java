package dixit.archive.check;

/**
 * What the archive holds that was searched. That something is not in there is no proof that nobody said it.
 *
 * @param documents how many documents
 * @param bySpeaker in how many of them the claimed speaker speaks; 0 if nobody is claimed
 * @param about in how many of these on or about the claimed date; 0 if none is claimed
 */
public record Searched(int documents, int bySpeaker, int about) {}
