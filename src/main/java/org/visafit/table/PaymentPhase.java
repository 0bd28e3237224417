package org.visafit.table;

/** What the law on the payment of Proclamation 10973 was at a time. */
public enum PaymentPhase {
    /** not in force yet */
    BEFORE,
    IN_FORCE,
    /** what carries it out was set aside by a court, and that was suspended later */
    VACATED,
    /** in force again, by reports of a suspension of which the order was not seen */
    STAY_REPORTED,
    /** after its own end; whether it was extended is not known */
    END_UNKNOWN
}
