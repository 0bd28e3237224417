package org.visafit.table;

import java.math.BigDecimal;

/**
 * What a place gives in a points table.
 *
 * @param region the place, six-digit code of GB/T 2260
 * @param name its name in English, and what it counts as
 * @param least the least it gives
 * @param most the most it gives; more than the least where nobody has said which
 */
public record RegionPoints(String region, String name, BigDecimal least, BigDecimal most) implements Regional {
    public RegionPoints {
        if (least.compareTo(most) > 0) throw new IllegalArgumentException("the least points lie above the most");
    }
}
