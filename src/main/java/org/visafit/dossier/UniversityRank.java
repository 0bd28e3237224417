package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The place of a university in one world ranking.
 *
 * @param ranking the ranking
 * @param rank the place in the newest edition published on the as-of date, from 1; of a band ("101-150") the
 *     better number
 */
@RecordBuilder
public record UniversityRank(Ranking ranking, Integer rank) {
    public UniversityRank {
        Told.within("rank", rank, 1, 100000);
    }
}
