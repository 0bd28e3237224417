package org.visafit.conclusion;

import org.visafit.table.PaymentPhase;

/**
 * What the law on the payment of Proclamation 10973 was when the petition was filed; before filing, what it is today.
 *
 * @param phase what it was
 */
public record PaymentLaw(PaymentPhase phase) {}
