package org.visafit.rulepack.asking;

import java.util.List;
import java.util.function.Function;

/**
 * Whether a test holds, and what to ask where that depends on facts that were not told.
 *
 * @param truth whether it holds
 * @param asks what to ask; empty unless the truth is UNKNOWN
 */
record Verdict(Kleene truth, List<String> asks) {
    static final Verdict TRUE = new Verdict(Kleene.TRUE, List.of());
    static final Verdict FALSE = new Verdict(Kleene.FALSE, List.of());

    static Verdict of(boolean known) {
        return known ? TRUE : FALSE;
    }

    static Verdict unknown(List<String> asks) {
        return new Verdict(Kleene.UNKNOWN, asks);
    }

    /** Of unknown ones the first is asked; one that does not hold settles it. */
    Verdict and(Verdict other) {
        return combine(truth.and(other.truth), other);
    }

    /** Of unknown ones the first is asked; one that holds settles it. */
    Verdict or(Verdict other) {
        return combine(truth.or(other.truth), other);
    }

    private Verdict combine(Kleene both, Verdict other) {
        if (both != Kleene.UNKNOWN) return both == Kleene.TRUE ? TRUE : FALSE;
        return truth == Kleene.UNKNOWN ? this : other;
    }

    Verdict not() {
        return truth == Kleene.UNKNOWN ? this : of(truth == Kleene.FALSE);
    }

    static <T> Verdict all(List<T> parts, Function<T, Verdict> verdict) {
        Verdict result = TRUE;
        for (T part : parts) {
            result = result.and(verdict.apply(part));
            if (result.truth == Kleene.FALSE) return FALSE;
        }
        return result;
    }

    static <T> Verdict any(List<T> parts, Function<T, Verdict> verdict) {
        Verdict result = FALSE;
        for (T part : parts) {
            result = result.or(verdict.apply(part));
            if (result.truth == Kleene.TRUE) return TRUE;
        }
        return result;
    }
}
