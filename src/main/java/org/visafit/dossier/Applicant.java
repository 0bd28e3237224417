package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/**
 * The person asking: what does not belong to one process or one country's procedure.
 *
 * @param birthDate the day of birth
 * @param birthCountry the country of birth, ISO 3166-1 alpha-2; immigrant visa queues go by it
 * @param nationalities every nationality held, ISO 3166-1 alpha-2; HK, MO and TW stand for their travel documents;
 *     empty: stateless
 * @param formerChineseNational whether the person was a Chinese national before (Nationality Law of China, Arts. 9
 *     to 12)
 * @param chineseHeritage whether the person counts himself a foreigner of Chinese origin; self-declared, never
 *     inferred
 * @param criminalRecord whether the person has a criminal record in any country
 * @param passportExpiry the last day on which the passport to be used is valid
 * @param passportBlankPages how many visa pages of it are blank; 0 or more
 * @param vocationalCertificate the highest vocational qualification
 * @param continuousWorkYearsInChina years of continuous work in China up to the as-of date; 0 or more
 * @param localBonusPoints points that the local authority has stated for this person under the last line of
 *     China's points table; 0 to 10
 * @param chinaStatus what the person is in China on the as-of date
 * @param tiesToChina what ties the person to China; empty: nothing
 * @param tiesToUs what ties the person to the US; empty: nothing
 */
@RecordBuilder
public record Applicant(
        LocalDate birthDate,
        String birthCountry,
        Set<String> nationalities,
        Boolean formerChineseNational,
        Boolean chineseHeritage,
        Boolean criminalRecord,
        LocalDate passportExpiry,
        Integer passportBlankPages,
        VocationalCertificate vocationalCertificate,
        BigDecimal continuousWorkYearsInChina,
        Integer localBonusPoints,
        ChinaStatus chinaStatus,
        Set<Tie> tiesToChina,
        Set<Tie> tiesToUs) {
    public Applicant {
        Told.day("passportExpiry", passportExpiry);
        Told.country("birthCountry", birthCountry);
        nationalities = Told.countries("nationalities", nationalities);
        Told.notNegative("passportBlankPages", passportBlankPages);
        Told.notNegative("continuousWorkYearsInChina", continuousWorkYearsInChina);
        Told.within("localBonusPoints", localBonusPoints, 0, 10);
        tiesToChina = Told.set("tiesToChina", tiesToChina);
        tiesToUs = Told.set("tiesToUs", tiesToUs);
    }

    /**
     * The age on a day in completed years (周岁): on the birthday itself the new age counts, for a 29 February on 1 March
     * in other years. Null where the day of birth, or the day, was not told.
     */
    @Measure(reads = "birthDate")
    public Integer ageOn(LocalDate day) {
        return birthDate == null || day == null
                ? null
                : Period.between(birthDate, day).getYears();
    }

    /** Whether the local authority has stated points under the last line of China's points table; never null. */
    @Measure(reads = {})
    public boolean localBonusStated() {
        return localBonusPoints != null;
    }

    /** Whether the person holds no nationality at all; null where that was not told. */
    @Measure(reads = "nationalities")
    public Boolean stateless() {
        return nationalities == null ? null : nationalities.isEmpty();
    }
}
