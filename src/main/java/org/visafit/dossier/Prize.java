package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A prize won.
 *
 * @param name its name in English; compared without regard to case, kept in lower case
 * @param category its field
 * @param year the year of the award
 * @param authority how high the authority stands that grants it, for prizes that a state grants
 */
@RecordBuilder
public record Prize(String name, PrizeCategory category, Integer year, AuthorityLevel authority) implements Listed {
    public Prize {
        name = Told.term("name", name);
        Told.within("year", year, 1700, 2200);
    }
}
