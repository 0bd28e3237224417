package org.visafit.rulepack.asking;

/** A truth value of S. C. Kleene's strong three-valued logic (Introduction to Metamathematics, 1952, section 64). */
enum Kleene {
    FALSE,
    UNKNOWN,
    TRUE;

    static Kleene of(boolean known) {
        return known ? TRUE : FALSE;
    }

    Kleene and(Kleene other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Kleene or(Kleene other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Kleene not() {
        return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
    }
}
