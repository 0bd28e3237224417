package org.visafit.table;

import java.time.LocalDate;
import org.visafit.dossier.Measure;

/**
 * How the queue for a US immigrant visa stands for people born in a country, by the year of their priority date. A country
 * without a row has no queue of its own.
 *
 * @param country the country of birth, ISO 3166-1 alpha-2
 * @param firstYear the first year of priority dates that the row is for; null: no first one
 * @param lastYear the last year of priority dates that the row is for; null: no last one, and those without a case too
 * @param score from -2, strongly against, to 2, strongly for
 * @param low the least it may be once all is known
 * @param high the most it may be once all is known
 */
public record BirthQueue(String country, Integer firstYear, Integer lastYear, int score, int low, int high) {
    /** Whether a priority date falls into the years of this row; false where none is given. */
    @Measure(reads = {})
    public boolean covers(LocalDate priorityDate) {
        return priorityDate != null
                && (firstYear == null || priorityDate.getYear() >= firstYear)
                && (lastYear == null || priorityDate.getYear() <= lastYear);
    }
}
