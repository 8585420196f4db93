package com.okrcascade.proof.model.oracle;

/** When an issue is done. Jira's workflow here sets resolution, status and category together. */
public enum Done {
    BY_RESOLUTION,
    BY_CATEGORY,
    BY_DONE_STATUS,
    /** A status that no issue is in. */
    BY_UNUSED_STATUS;

    boolean is(RawDeal deal) {
        return this != BY_UNUSED_STATUS && deal.resolution != null;
    }
}
