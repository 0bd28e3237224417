package org.visafit.table;

/**
 * The ages that a reading takes.
 *
 * @param visa the visa that is read
 * @param name the name of the reading
 * @param youngest the lowest age in completed years, included
 * @param oldest the highest age in completed years, included
 */
public record AgeRange(String visa, String name, int youngest, int oldest) {
    public AgeRange {
        if (youngest > oldest) throw new IllegalArgumentException("the youngest age lies above the oldest");
    }
}
