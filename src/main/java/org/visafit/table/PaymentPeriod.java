package org.visafit.table;

import java.util.List;

/**
 * A time in which the law on the payment of Proclamation 10973 was one and the same. Moments are those of
 * America/New_York.
 *
 * @param phase what the law was
 * @param inForce when
 */
public record PaymentPeriod(PaymentPhase phase, Period inForce) implements Dated {
    @Override
    public List<Object> subject() {
        return List.of();
    }
}
