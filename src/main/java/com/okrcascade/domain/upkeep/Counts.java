package com.okrcascade.domain.upkeep;

/**
 * What a run has seen so far.
 *
 * @param compared issues or sums
 * @param differences what was not as it should be; each has a finding, of which the first are kept
 * @param refreshed issues that give nothing yet and whose place was brought up to date
 * @param failed issues and searches that could not be read
 */
public record Counts(long compared, long differences, long refreshed, long failed) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts plus(Counts more) {
        return new Counts(
                compared + more.compared,
                differences + more.differences,
                refreshed + more.refreshed,
                failed + more.failed);
    }
}
