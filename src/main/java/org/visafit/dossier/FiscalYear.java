package org.visafit.dossier;

import java.time.LocalDate;
import java.time.Month;

/**
 * The fiscal year of the United States, by which the numbers under the H-1B cap are counted. It is named after the year in
 * which it ends. Source: 31 U.S.C. 1102; INA 214(g)(1)(A).
 */
public final class FiscalYear {
    private FiscalYear() {}

    /** Its first day, 1 October of the year before. */
    public static LocalDate firstDay(int fiscalYear) {
        return LocalDate.of(fiscalYear - 1, Month.OCTOBER, 1);
    }

    /** Its last day, 30 September. */
    public static LocalDate lastDay(int fiscalYear) {
        return firstDay(fiscalYear + 1).minusDays(1);
    }

    /** The first one that begins after a day. */
    public static int after(LocalDate day) {
        int next = day.getYear() + 1;
        return firstDay(next).isAfter(day) ? next : next + 1;
    }
}
