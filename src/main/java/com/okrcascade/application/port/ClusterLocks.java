package com.okrcascade.application.port;

/** Work that only one node should do at a time; a courtesy, never what correctness rests on. */
public interface ClusterLocks {
    /**
     * Does the work unless another node is at it.
     *
     * @return whether it was done here
     */
    boolean ifFree(String name, Runnable work);
}
