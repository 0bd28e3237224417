package org.visafit.table;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a fee amounts to.
 *
 * @param name the fee
 * @param feeClass which of its amounts this is
 * @param amountUsd the amount in USD
 * @param inForce when it is in force
 */
public record Fee(String name, FeeClass feeClass, BigDecimal amountUsd, Period inForce) implements Dated {
    @Override
    public List<Object> subject() {
        return List.of(name, feeClass);
    }
}
