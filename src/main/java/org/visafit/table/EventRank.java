package org.visafit.table;

import org.visafit.dossier.SportEvent;

/**
 * Down to which place a sporting event counts.
 *
 * @param event the event
 * @param lastRank the last place that counts
 * @param theGames whether it is the Olympic or Asian Games themselves
 */
public record EventRank(SportEvent event, int lastRank, boolean theGames) {}
