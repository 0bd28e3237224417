package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A field of study that a position accepts.
 *
 * @param name the field, in English
 * @param cipCode its code in the US Classification of Instructional Programs, such as 11.0701; the first two
 *     digits are its family
 * @param directlyRelated whether it is directly related to the duties of the position
 */
@RecordBuilder
public record RequiredField(String name, String cipCode, Boolean directlyRelated) implements Worded {
    public RequiredField {
        name = Told.term("name", name);
        Told.form("cipCode", cipCode, "\\d{2}(\\.\\d{2}(\\d{2})?)?", "11, 11.07 or 11.0701");
    }

    @Override
    public String words() {
        return name != null ? name : cipCode != null ? "CIP " + cipCode : "a field";
    }
}
