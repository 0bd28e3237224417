package org.visafit.table;

import java.time.LocalDate;

/**
 * A registration season for the H-1B cap that was announced.
 *
 * @param fiscalYear the fiscal year for which it registers
 * @param opensOn its first day, Eastern time
 * @param closesOn its last day
 * @param draw what is drawn
 * @param feeUsd the fee for a registration, USD
 */
public record Season(int fiscalYear, LocalDate opensOn, LocalDate closesOn, Draw draw, int feeUsd) {
    public Season {
        if (closesOn.isBefore(opensOn))
            throw new IllegalArgumentException("the season for " + fiscalYear + " closes before it opens");
    }
}
