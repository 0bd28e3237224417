package org.visafit.conclusion;

import java.math.BigDecimal;

/**
 * How many years would be left of a limit after the stay that is planned.
 *
 * @param years the years; below 0: the stay alone is longer
 */
public record YearsAfterStay(BigDecimal years) {}
