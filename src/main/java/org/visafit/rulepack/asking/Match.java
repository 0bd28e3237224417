package org.visafit.rulepack.asking;

import java.util.List;
import java.util.Map;

/**
 * One way in which the conditions of a rule hold, or may come to hold.
 *
 * @param truth TRUE: they hold; UNKNOWN: they depend on facts that were not told
 * @param variables what is bound
 * @param asks the first facts that they depend on; empty where they hold
 */
record Match(Kleene truth, Map<String, Value> variables, List<String> asks) {}
