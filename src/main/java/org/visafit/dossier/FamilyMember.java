package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A member of the family who would come along.
 *
 * @param relation who it is
 * @param birthDate the day of birth
 * @param married whether a child is married
 * @param wantsToWork whether a spouse wants to work
 */
@RecordBuilder
public record FamilyMember(Relation relation, LocalDate birthDate, Boolean married, Boolean wantsToWork)
        implements Listed {}
