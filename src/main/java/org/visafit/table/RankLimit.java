package org.visafit.table;

import java.util.Set;
import org.visafit.dossier.Ranking;

/**
 * How high a reading, or an item of a standard, wants a university ranked.
 *
 * @param visa the visa that is read
 * @param name the name of the reading or the id of the item
 * @param rank the worst place that is good enough
 * @param rankings the rankings of which any one suffices
 */
public record RankLimit(String visa, String name, int rank, Set<Ranking> rankings) {}
