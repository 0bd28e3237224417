package org.visafit.rulepack.model;

import java.time.LocalDate;
import org.visafit.conclusion.Certainty;

/**
 * The source that a rule encodes.
 *
 * @param citation where it stands
 * @param certainty how certain it is
 * @param checked the day on which somebody last looked
 */
public record Law(String citation, Certainty certainty, LocalDate checked) {}
