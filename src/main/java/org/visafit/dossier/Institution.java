package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;

/**
 * A university or research institute, as rules on studies and posts see it.
 *
 * @param name its name, in English or the language of the country
 * @param type university or research institute
 * @param country where it is, ISO 3166-1 alpha-2
 * @param ranks its places in world rankings; complete if told: a ranking that is missing does not rank it; empty:
 *     ranked nowhere
 * @param doubleFirstClass whether it is on China's Double First-Class list (双一流)
 * @param workPermitTop500 whether it is on the list of 500 foreign universities that China's work-permit system
 *     shows
 * @param ministryRecognised whether China's Ministry of Education recognises it as an institution of higher
 *     education
 * @param nationalLevel whether a research institute is of national level
 * @param grantsDegrees whether a research institute may grant degrees
 * @param control who controls it (US institutions)
 * @param accreditation its accreditation on the day the degree was conferred (US institutions)
 */
@RecordBuilder
public record Institution(
        String name,
        InstitutionType type,
        String country,
        List<UniversityRank> ranks,
        Boolean doubleFirstClass,
        Boolean workPermitTop500,
        Boolean ministryRecognised,
        Boolean nationalLevel,
        Boolean grantsDegrees,
        InstitutionControl control,
        Accreditation accreditation) {
    public Institution {
        name = Told.text("name", name);
        Told.country("country", country);
        ranks = Told.list("ranks", ranks);
    }

    /**
     * The best place that any of the given rankings gives this institution; {@link Integer#MAX_VALUE} where none of them
     * ranks it, null where its ranks were not told or no rankings are given.
     */
    @Measure(reads = "ranks")
    public Integer bestRankIn(Set<Ranking> rankings) {
        if (ranks == null || rankings == null) return null;
        int best = Integer.MAX_VALUE;
        for (UniversityRank place : ranks)
            if (place.ranking() == null || place.rank() == null) return null;
            else if (rankings.contains(place.ranking())) best = Math.min(best, place.rank());
        return best;
    }

    /** Whether this is a university of which it is known that the ministry does not recognise it; never null. */
    @Measure(reads = {})
    public boolean knownUnrecognised() {
        return type == InstitutionType.UNIVERSITY && Boolean.FALSE.equals(ministryRecognised);
    }
}
