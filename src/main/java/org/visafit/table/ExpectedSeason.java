package org.visafit.table;

import java.time.LocalDate;

/**
 * A registration season for the H-1B cap that is expected and was not announced.
 *
 * @param fiscalYear the fiscal year for which it would register
 * @param expectedOn the first day on which it may open
 * @param draw what will be drawn unless that changes
 * @param feeUsd the fee for a registration unless that changes, USD
 */
public record ExpectedSeason(int fiscalYear, LocalDate expectedOn, Draw draw, int feeUsd) {}
