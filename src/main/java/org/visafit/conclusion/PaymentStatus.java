package org.visafit.conclusion;

/**
 * How the case stands to the payment of Proclamation 10973. There is none where facts are missing.
 *
 * @param duty whether it is owed
 * @param kind why nobody can say; null unless the duty is UNRESOLVED
 */
public record PaymentStatus(PaymentDuty duty, OpenKind kind) {}
