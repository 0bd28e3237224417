package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * The US employer or agent that files an H-1B petition, as its rules see it.
 *
 * @param legalPresence whether it has a legal presence in the US
 * @param amenableToService whether it can be served with process in the US
 * @param taxNumber whether it has an IRS tax identification number
 * @param selfPetition whether the worker himself, as a natural person, is the petitioner
 * @param type what it is
 * @param taxStatus how it stands to US income tax
 * @param exemptionLetter whether the Internal Revenue Service has approved it by letter as tax-exempt for research or
 *     educational purposes (asked for before 2025-01-17)
 * @param control who controls it, if it is an institution of learning
 * @param accreditation its accreditation, if it is one
 * @param affiliations how it is tied to institutions of higher education; empty: not at all
 * @param researchRole what research is to it
 * @param curriculumTraining whether it is a nonprofit that runs established clinical training related to a
 *     curriculum (INA 214(c)(9)(A))
 * @param fullTimeEquivalents all its US workers as full-time equivalents, those of its affiliates and subsidiaries and
 *     those in H-1B with them; a part-timer counts half, or by the hours; 0 or more
 * @param employees all its US employees as heads; 0 or more
 * @param h1bHeadcount its workers in H-1B as heads; 0 or more
 * @param h1bAndL1Headcount its workers in H-1B, L-1A or L-1B as heads; 0 or more
 * @param willfulViolator whether it was ever found to have violated its duties wilfully; false: never
 * @param willfulViolationFoundOn the day of the finding; telling it tells willfulViolator
 * @param debarred whether it was ever debarred; false: never
 * @param debarredLastDay the last day of the debarment; telling it tells debarred
 * @param attestsNoDisplacement whether it attests that no US worker is displaced (INA 212(n)(1)(E), (F))
 * @param attestsRecruitment whether it attests good-faith recruitment (INA 212(n)(1)(G))
 * @param comparableWorkers whether it has others with similar experience and qualifications in the job
 * @param actualWageUsd what it pays them in USD a year
 * @param actualHourlyWageUsd what it pays them in USD an hour
 * @param controlsWork whether it may hire, pay, fire, supervise or otherwise control the work (wording before
 *     2025-01-17)
 * @param othersMayDismissOwner whether somebody else than the worker, such as a board, may dismiss a worker who
 *     controls it
 * @param beneficiaryOwnershipShare the worker's share in it, 0 to 1
 * @param beneficiaryVotingShare the worker's share of its votes, 0 to 1
 * @param agent whether it files as an agent
 * @param agentContractsShown whether an agent has shown the duties and contracts
 * @param agentItineraryShown whether an agent has shown the dates and places of the work (wording before 2025-01-17)
 * @param willPayProclamationPayment whether it has agreed to make the payment of Proclamation 10973
 */
@RecordBuilder
public record Petitioner(
        Boolean legalPresence,
        Boolean amenableToService,
        Boolean taxNumber,
        Boolean selfPetition,
        PetitionerType type,
        TaxStatus taxStatus,
        Boolean exemptionLetter,
        InstitutionControl control,
        Accreditation accreditation,
        Set<Affiliation> affiliations,
        ResearchRole researchRole,
        Boolean curriculumTraining,
        BigDecimal fullTimeEquivalents,
        Integer employees,
        Integer h1bHeadcount,
        Integer h1bAndL1Headcount,
        Boolean willfulViolator,
        LocalDate willfulViolationFoundOn,
        Boolean debarred,
        LocalDate debarredLastDay,
        Boolean attestsNoDisplacement,
        Boolean attestsRecruitment,
        Boolean comparableWorkers,
        BigDecimal actualWageUsd,
        BigDecimal actualHourlyWageUsd,
        Boolean controlsWork,
        Boolean othersMayDismissOwner,
        BigDecimal beneficiaryOwnershipShare,
        BigDecimal beneficiaryVotingShare,
        Boolean agent,
        Boolean agentContractsShown,
        Boolean agentItineraryShown,
        Boolean willPayProclamationPayment) {
    public Petitioner {
        Told.day("debarredLastDay", debarredLastDay);
        affiliations = Told.set("affiliations", affiliations);
        Told.notNegative("fullTimeEquivalents", fullTimeEquivalents);
        Told.notNegative("employees", employees);
        Told.notNegative("h1bHeadcount", h1bHeadcount);
        Told.notNegative("h1bAndL1Headcount", h1bAndL1Headcount);
        Told.notNegative("actualWageUsd", actualWageUsd);
        Told.notNegative("actualHourlyWageUsd", actualHourlyWageUsd);
        Told.within("beneficiaryOwnershipShare", beneficiaryOwnershipShare, 0, 1);
        Told.within("beneficiaryVotingShare", beneficiaryVotingShare, 0, 1);
        willfulViolator = Told.implied(
                "willfulViolator", willfulViolator, "willfulViolationFoundOn", willfulViolationFoundOn, true);
        debarred = Told.implied("debarred", debarred, "debarredLastDay", debarredLastDay, true);
        Told.contradiction(
                h1bHeadcount != null && employees != null && h1bHeadcount > employees,
                "h1bHeadcount",
                "employees",
                "a part is larger than the whole");
        Told.contradiction(
                h1bAndL1Headcount != null && employees != null && h1bAndL1Headcount > employees,
                "h1bAndL1Headcount",
                "employees",
                "a part is larger than the whole");
        Told.contradiction(
                h1bHeadcount != null && h1bAndL1Headcount != null && h1bHeadcount > h1bAndL1Headcount,
                "h1bHeadcount",
                "h1bAndL1Headcount",
                "a part is larger than the whole");
        Told.contradiction(
                Boolean.FALSE.equals(comparableWorkers) && actualWageUsd != null,
                "actualWageUsd",
                "comparableWorkers",
                "it is what comparable workers are paid");
        Told.contradiction(
                Boolean.FALSE.equals(comparableWorkers) && actualHourlyWageUsd != null,
                "actualHourlyWageUsd",
                "comparableWorkers",
                "it is what comparable workers are paid");
    }
}
