package org.visafit.table;

import org.visafit.dossier.Measure;

/** A row for a place in China and all that lies under it: one for 310000 covers 310115. */
public interface Regional {
    /** The place, six-digit code of GB/T 2260; zeros at its end, two by two, leave open what lies under it. */
    String region();

    /** Whether a place is this one or lies under it; false where none is given. */
    @Measure(reads = {})
    default boolean ofRegion(String code) {
        return code != null && code.startsWith(stem(region()));
    }

    /** Whether this row is for a smaller place that lies under another: of several rows for a place it is the one. */
    @Measure(reads = {})
    default boolean narrowerThan(String code) {
        return code != null && stem(region()).length() > stem(code).length() && ofRegionOf(code);
    }

    private boolean ofRegionOf(String code) {
        return stem(region()).startsWith(stem(code));
    }

    private static String stem(String code) {
        return code.replaceFirst("(00){1,2}$", "");
    }
}
