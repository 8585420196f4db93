package com.okrcascade.host.locks;

/** The part of a lock that other processes see. */
interface Latch {
    Latch NONE = new Latch() {
        @Override
        public void take() {}

        @Override
        public boolean tryTake() {
            return true;
        }

        @Override
        public void free() {}
    };

    void take();

    boolean tryTake();

    void free();
}
