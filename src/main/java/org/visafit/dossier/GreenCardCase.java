package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A case for permanent residence in the US through employment.
 *
 * @param principal whether the person is its principal beneficiary, not the spouse or child of one
 * @param priorityDate its priority date
 * @param labourCertificationFiled whether an application for permanent labour certification was filed
 * @param labourCertificationFiledOn the day of that filing; telling it tells labourCertificationFiled
 * @param labourCertificationValid whether the certification has not expired unused
 * @param i140Filed whether an immigrant petition, form I-140, was filed
 * @param i140FiledOn the day of that filing; telling it tells i140Filed
 * @param i140Status what became of it; telling it tells i140Filed
 * @param priorityDateCurrent whether the priority date is current on the day the H-1B petition is filed
 * @param visaAvailableSince since when an immigrant visa has been available without a break
 * @param i485Filed whether adjustment of status, form I-485, or an immigrant visa was applied for
 * @param finalDecision how the case ended
 */
@RecordBuilder
public record GreenCardCase(
        Boolean principal,
        LocalDate priorityDate,
        Boolean labourCertificationFiled,
        LocalDate labourCertificationFiledOn,
        Boolean labourCertificationValid,
        Boolean i140Filed,
        LocalDate i140FiledOn,
        ImmigrantPetitionStatus i140Status,
        Boolean priorityDateCurrent,
        LocalDate visaAvailableSince,
        Boolean i485Filed,
        GreenCardDecision finalDecision) {
    public GreenCardCase {
        labourCertificationFiled = Told.implied(
                "labourCertificationFiled",
                labourCertificationFiled,
                "labourCertificationFiledOn",
                labourCertificationFiledOn,
                true);
        i140Filed = Told.implied("i140Filed", i140Filed, "i140FiledOn", i140FiledOn, true);
        i140Filed = Told.implied("i140Filed", i140Filed, "i140Status", i140Status, true);
        Told.contradiction(
                Boolean.FALSE.equals(labourCertificationFiled) && Boolean.TRUE.equals(labourCertificationValid),
                "labourCertificationValid",
                "labourCertificationFiled",
                "only what was filed is valid");
        Told.inOrder("priorityDate", priorityDate, "i140FiledOn", i140FiledOn);
        Told.inOrder("priorityDate", priorityDate, "visaAvailableSince", visaAvailableSince);
    }
}
