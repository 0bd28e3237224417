package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
 *     associated with them (before 2025-01-17: specialised and complex)
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

    /** Whether any field will do; null where that was not told. */
    @Measure(reads = "acceptedFields")
    public Boolean anyFieldAccepted() {
        return acceptedFields == null ? null : acceptedFields.isEmpty();
    }

    /**
     * Whether every field it accepts is directly related to the duties: no, if one is not or any field will do; null
     * where that was not told.
     */
    @Measure(reads = "acceptedFields.directlyRelated")
    public Boolean everyFieldRelated() {
        if (acceptedFields == null) return null;
        boolean sure = !acceptedFields.isEmpty();
        for (RequiredField field : acceptedFields) {
            if (Boolean.FALSE.equals(field.directlyRelated())) return false;
            if (field.directlyRelated() == null) sure = false;
        }
        return sure ? Boolean.TRUE : acceptedFields.isEmpty() ? Boolean.FALSE : null;
    }

    /** Whether all the fields it accepts are of one family of the CIP; null where that was not told. */
    @Measure(reads = "acceptedFields.cipCode")
    public Boolean fieldsOfOneFamily() {
        if (acceptedFields == null) return null;
        Set<String> families = new HashSet<>();
        for (RequiredField field : acceptedFields)
            if (field.cipCode() != null) families.add(field.cipCode().substring(0, 2));
        if (families.size() > 1) return false;
        boolean allTold = acceptedFields.stream().allMatch(field -> field.cipCode() != null);
        return allTold || acceptedFields.size() < 2 ? true : null;
    }
}
