package com.okrcascade.application.keyresults;

/**
 * What undoing a run has done.
 *
 * @param deleted how many key results it had made
 * @param restored how many it had changed or removed, that are now as before
 * @param kept how many stay as they are, because people have touched them since or something hangs on them
 */
public record UndoneBreakDown(int deleted, int restored, int kept) {}
