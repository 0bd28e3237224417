package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Membership as an academician.
 *
 * @param country the country of the academy, ISO 3166-1 alpha-2
 * @param kind what the academy is for
 * @param nationalAcademy whether it is the national academy
 */
@RecordBuilder
public record AcademyMembership(String country, AcademyKind kind, Boolean nationalAcademy) implements Listed {
    public AcademyMembership {
        Told.country("country", country);
    }
}
