package com.ecomify.canary.one;

/** Breaks: nothing catches everything, nothing is printed. */
class Swallower {

    void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }
}
