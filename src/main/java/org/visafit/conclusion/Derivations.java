package org.visafit.conclusion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.visafit.dossier.Degree;
import org.visafit.dossier.DegreeLevel;
import org.visafit.dossier.Registration;
import org.visafit.dossier.Requirement;
import org.visafit.table.FeeClass;
import org.visafit.table.PaymentPhase;

/** What a rule of phase "facts" derives for other rules to read: one function a kind of fact. */
public final class Derivations {
    private Derivations() {}

    /** The applicant's age on the as-of date, in completed years. */
    public static Age age(Integer years) {
        return new Age(years);
    }

    /** Whether the applicant is a foreigner to China. */
    public static ForeignerToChina foreignerToChina(boolean foreigner) {
        return new ForeignerToChina(foreigner);
    }

    /** The place in China that decides. */
    public static RegionOfCase regionOfCase(String code) {
        return new RegionOfCase(code);
    }

    /** The average wage of the place of the post in China. */
    public static LocalAverageWage localAverageWage(BigDecimal annualCny, String source) {
        return new LocalAverageWage(annualCny, source);
    }

    /** A category of China's work permit that looks open. */
    public static WorkPermitRoute workPermitRoute(String category) {
        return new WorkPermitRoute(category);
    }

    /** The day that chooses the version of the law for an H-1B petition. */
    public static PetitionDate petitionDate(LocalDate on, String event, Object... values) {
        return new PetitionDate(on, Wording.fill(event, values));
    }

    /** What counts as asked for the position of the H-1B worker. */
    public static GoverningRequirement governingRequirement(Requirement requirement) {
        return new GoverningRequirement(requirement);
    }

    /** The degree that the H-1B worker needs. */
    public static DegreeNeeded degreeNeeded(DegreeLevel level) {
        return new DegreeNeeded(level);
    }

    /** The level of a degree in the US. */
    public static UsDegreeLevel usDegreeLevel(Degree degree, DegreeLevel level) {
        return new UsDegreeLevel(degree, level);
    }

    /** The years of college that somebody with this degree lacks. */
    public static CollegeLacking collegeLacking(Degree degree, BigDecimal years) {
        return new CollegeLacking(degree, years);
    }

    /** The day that chooses the amounts of the fees for an H-1B petition. */
    public static FeeDate feeDate(LocalDate on, String event, Object... values) {
        return new FeeDate(on, Wording.fill(event, values));
    }

    /** Whether the petitioner is a nonprofit as the fee rule takes the word. */
    public static FeeNonprofit feeNonprofit(boolean nonprofit) {
        return new FeeNonprofit(nonprofit);
    }

    /** The petition is of a kind for which a fee is due. */
    public static FeeOccasion feeOccasion(String name) {
        return new FeeOccasion(name);
    }

    /** A fee is due for the petition, in one of its amounts. */
    public static FeeDue feeDue(String name, FeeClass feeClass) {
        return new FeeDue(name, feeClass);
    }

    /** A registration beside which another one names, or may name, another passport or travel document. */
    public static DocumentInDoubt documentInDoubt(Registration registration) {
        return new DocumentInDoubt(registration);
    }

    /** A registration beside which another one bears, or may bear, a lower wage level. */
    public static LevelUndercut levelUndercut(Registration registration) {
        return new LevelUndercut(registration);
    }

    /** The wage level at which the post offered in the US would enter the draw for the H-1B cap. */
    public static OfferedWageLevel offeredWageLevel(Integer level) {
        return new OfferedWageLevel(level);
    }

    // Fit

    /** How the person stands in one respect. */
    public static Situation situation(String about, String state) {
        return new Situation(about, state);
    }

    /** The months until a visa lets the person start. */
    public static StartEstimate startEstimate(String visa, Number fewest, Number most) {
        return new StartEstimate(visa, fewest.intValue(), most.intValue());
    }

    /** The months to spare between the likely start on a visa and the start needed. */
    public static StartSlack startSlack(String visa, Integer fewest, Integer most) {
        return new StartSlack(visa, fewest, most);
    }

    /** The registration season for the H-1B cap that can still be reached. */
    public static SeasonAhead seasonAhead(Integer months) {
        return new SeasonAhead(months);
    }

    /** The pay offered in a country, in percent of the pay needed. */
    public static PayRatio payRatio(String country, BigDecimal percent) {
        return new PayRatio(country, percent);
    }

    /** The years left of a limit after the stay planned. */
    public static YearsAfterStay yearsAfterStay(BigDecimal years) {
        return new YearsAfterStay(years);
    }

    /** The moment, in New York, at which the H-1B petition was received. */
    public static FilingMoment filingMoment(LocalDateTime at) {
        return new FilingMoment(at);
    }

    /** The day of the approval of the H-1B petition. */
    public static ApprovalDate approvalDate(LocalDate on, String event, Object... values) {
        return new ApprovalDate(on, Wording.fill(event, values));
    }

    /** A day beyond which the H-1B petition cannot be approved. */
    public static ApprovalEnd approvalEnd(LocalDate lastDay, String why, Object... values) {
        return new ApprovalEnd(lastDay, Wording.fill(why, values));
    }

    /** Whether the stay in the US allows a change or extension inside the US. */
    public static StayInOrder stayInOrder(Result result) {
        return new StayInOrder(result);
    }

    /** What the law on the payment of Proclamation 10973 was. */
    public static PaymentLaw paymentLaw(PaymentPhase phase) {
        return new PaymentLaw(phase);
    }

    /** The payment of Proclamation 10973 comes into question. */
    public static PaymentAsked paymentAsked() {
        return new PaymentAsked();
    }

    /** The case is of the kind that the payment of Proclamation 10973 covers. */
    public static PaymentCovered paymentCovered(String why) {
        return new PaymentCovered(why);
    }

    /** How the case stands to the payment of Proclamation 10973. */
    public static PaymentStatus paymentStatus(PaymentDuty duty, OpenKind kind) {
        return new PaymentStatus(duty, kind);
    }
}
