package org.visafit.table;

/**
 * What USCIS published on one registration season for the H-1B cap.
 *
 * @param fiscalYear the fiscal year of the season
 * @param registrations all registrations; null: not found
 * @param eligible those that were eligible
 * @param single eligible ones for persons with one; null: not found
 * @param several eligible ones for persons with several; null: not found
 * @param selected registrations selected; null: not found
 * @param remark what else was published; empty: nothing
 */
public record SelectionFigures(
        int fiscalYear,
        Integer registrations,
        Integer eligible,
        Integer single,
        Integer several,
        Integer selected,
        String remark) {}
