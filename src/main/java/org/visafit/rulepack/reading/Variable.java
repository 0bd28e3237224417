package org.visafit.rulepack.reading;

import org.visafit.rulepack.model.FactType;

/**
 * What is known of a bound variable while its rule is read.
 *
 * @param type the type of its value
 * @param element what its value holds, if it is a collection; otherwise null
 * @param fact the type of fact it is bound to, or that its value is; null: a plain value
 * @param told whether it cannot be null
 */
record Variable(Class<?> type, Class<?> element, FactType fact, boolean told) {}
