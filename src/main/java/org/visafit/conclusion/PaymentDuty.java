package org.visafit.conclusion;

/** Whether the payment of Proclamation 10973 is owed. */
public enum PaymentDuty {
    NOT_APPLICABLE,
    APPLIES,
    /** nobody can say */
    UNRESOLVED
}
