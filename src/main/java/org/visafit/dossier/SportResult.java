package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A sporting result.
 *
 * @param event the event
 * @param sportAtTheGames whether a cup or championship is in a sport of the Olympic or Asian Games
 * @param rank the place reached, from 1
 * @param role what the person was
 * @param editionsBack 0: the latest edition finished on the as-of date, 1: the one before, and so on
 */
@RecordBuilder
public record SportResult(SportEvent event, Boolean sportAtTheGames, Integer rank, SportRole role, Integer editionsBack)
        implements Listed {
    public SportResult {
        Told.within("rank", rank, 1, 100000);
        Told.within("editionsBack", editionsBack, 0, 200);
    }
}
