package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * What a position asks for. The petitioner's own, or that of a third party whose position the worker fills.
 *
 * @param minimumDegree the lowest degree it accepts; NONE where a degree is only preferred
 * @param generalDegreeSuffices whether a general degree without further specialisation is enough
 * @param acceptedFields every field it accepts; empty: any field
 * @param normalForOccupation whether such a degree is normally the minimum for entry into the occupation
 * @param normalInIndustry whether it is normally asked for in parallel positions among similar organisations
 * @param normalForEmployer whether this employer, or the third party, normally asks for it
 * @param dutiesSpecialised whether the duties are so specialised, complex or unique that such a degree is normally
 *     associated with them
 * @param positionUnique whether the position is so complex or unique that only somebody with a degree can hold it
 *     (wording before 2025-01-17)
 */
@RecordBuilder
public record Requirement(
        DegreeLevel minimumDegree,
        Boolean generalDegreeSuffices,
        List<RequiredField> acceptedFields,
        Boolean normalForOccupation,
        Boolean normalInIndustry,
        Boolean normalForEmployer,
        Boolean dutiesSpecialised,
        Boolean positionUnique) {
    public Requirement {
        acceptedFields = Told.list("acceptedFields", acceptedFields);
    }
}
