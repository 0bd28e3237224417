package org.visafit.rulepack.asking;

import java.util.List;
import java.util.function.Function;

/**
 * Whether a test holds, and what to ask where that depends on facts that were not told.
 *
 * @param truth whether it holds
 * @param asks what to ask; empty unless the truth is UNKNOWN
 */
record Judgement(Kleene truth, List<String> asks) {
    static final Judgement TRUE = new Judgement(Kleene.TRUE, List.of());
    static final Judgement FALSE = new Judgement(Kleene.FALSE, List.of());

    static Judgement of(boolean known) {
        return known ? TRUE : FALSE;
    }

    static Judgement unknown(List<String> asks) {
        return new Judgement(Kleene.UNKNOWN, asks);
    }

    /** Of unknown ones the first is asked; one that does not hold settles it. */
    Judgement and(Judgement other) {
        return combine(truth.and(other.truth), other);
    }

    /** Of unknown ones the first is asked; one that holds settles it. */
    Judgement or(Judgement other) {
        return combine(truth.or(other.truth), other);
    }

    private Judgement combine(Kleene both, Judgement other) {
        if (both != Kleene.UNKNOWN) return both == Kleene.TRUE ? TRUE : FALSE;
        return truth == Kleene.UNKNOWN ? this : other;
    }

    Judgement not() {
        return truth == Kleene.UNKNOWN ? this : of(truth == Kleene.FALSE);
    }

    static <T> Judgement all(List<T> parts, Function<T, Judgement> judgement) {
        Judgement result = TRUE;
        for (T part : parts) {
            result = result.and(judgement.apply(part));
            if (result.truth == Kleene.FALSE) return FALSE;
        }
        return result;
    }

    static <T> Judgement any(List<T> parts, Function<T, Judgement> judgement) {
        Judgement result = FALSE;
        for (T part : parts) {
            result = result.or(judgement.apply(part));
            if (result.truth == Kleene.TRUE) return TRUE;
        }
        return result;
    }
}
