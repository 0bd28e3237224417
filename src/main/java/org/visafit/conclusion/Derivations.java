package org.visafit.conclusion;

import java.time.LocalDate;
import java.time.LocalDateTime;
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

    /** The day that chooses the version of the law for an H-1B petition. */
    public static PetitionDate petitionDate(LocalDate on) {
        return new PetitionDate(on);
    }

    /** The moment, in New York, at which the H-1B petition was received. */
    public static FilingMoment filingMoment(LocalDateTime at) {
        return new FilingMoment(at);
    }

    /** The day of the approval of the H-1B petition. */
    public static ApprovalDate approvalDate(LocalDate on) {
        return new ApprovalDate(on);
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
