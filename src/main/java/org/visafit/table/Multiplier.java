package org.visafit.table;

import org.visafit.dossier.Priority;

/**
 * How many times its weight a factor counts whose theme has this priority.
 *
 * @param priority the priority
 * @param times how many times; 0: not at all
 */
public record Multiplier(Priority priority, int times) {}
