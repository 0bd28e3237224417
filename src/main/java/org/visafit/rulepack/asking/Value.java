package org.visafit.rulepack.asking;

import java.math.BigDecimal;
import java.util.List;

/** A value as far as it is known. */
sealed interface Value {
    /** Known; null where nothing is there. The place in the dossier is null where it stands in none. */
    record Known(Object value, String place) implements Value {}

    /** Not told; what to ask, in the order in which it is worth asking. */
    record Untold(List<String> asks) implements Value {}

    /** A sum that missing facts can still move between two ends; a null high end is open. */
    record Between(BigDecimal low, BigDecimal high, List<String> asks) implements Value {}

    static Known known(Object value) {
        return new Known(value, null);
    }

    /** What to ask to learn it; empty where it is known. */
    default List<String> asks() {
        if (this instanceof Untold untold) return untold.asks();
        if (this instanceof Between between) return between.asks();
        return List.of();
    }
}
