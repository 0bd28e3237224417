package org.visafit.conclusion;

import java.time.LocalDate;

/**
 * A day beyond which the H-1B petition cannot be approved; of several the earliest ends it.
 *
 * @param lastDay the last day that can be had
 * @param why what ends it, as reasons say it: "three years from the start"
 */
public record ApprovalEnd(LocalDate lastDay, String why) {}
