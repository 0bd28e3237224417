package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What the rules for foreign physicians ask (8 CFR 214.2(h)(4)(viii)).
 *
 * @param practises whether the person comes to work as a physician
 * @param patientCare how much the post has to do with patients
 * @param publicTeachingOrResearch whether the post is primarily teaching or research at or for a public or
 *     nonprofit institution
 * @param stateAuthority whether the state licence or authority for direct patient care is held
 * @param foreignUnrestrictedLicence whether a full unrestricted licence of a foreign state is held
 * @param medicalDegree where the medical degree is from
 * @param examinationPassed whether FLEX, NBME I to III or USMLE 1 to 3 is passed
 * @param englishCertified whether ECFMG has certified the English
 * @param accreditedSchool whether the medical school is accredited
 * @param shortageAreaService whether the three years of full-time service in a shortage area, to begin within 90 days of
 *     the waiver of the two years at home, are agreed upon, under way or done (INA 214(l)(1))
 * @param renowned whether the person is of national or international renown in medicine
 */
@RecordBuilder
public record Physician(
        Boolean practises,
        PatientCare patientCare,
        Boolean publicTeachingOrResearch,
        Boolean stateAuthority,
        Boolean foreignUnrestrictedLicence,
        MedicalDegree medicalDegree,
        Boolean examinationPassed,
        Boolean englishCertified,
        Boolean accreditedSchool,
        Boolean shortageAreaService,
        Boolean renowned) {}
