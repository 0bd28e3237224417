package org.visafit.conclusion;

import org.visafit.dossier.Measure;

/**
 * The months between the likely start on a visa and the start that the person needs; below 0: too late.
 *
 * @param visa the visa
 * @param fewest the months to spare otherwise
 * @param most the months to spare at best; the same where nothing is in doubt
 */
public record StartSlack(String visa, Integer fewest, Integer most) {
    /** How many months too late it is likely to be; 0 where it is not. */
    @Measure(reads = {})
    public Integer monthsLate() {
        return Math.max(0, -fewest);
    }
}
