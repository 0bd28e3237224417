package org.visafit.rulepack.asking;

import java.util.List;
import java.util.Set;
import org.visafit.conclusion.Result;
import org.visafit.rulepack.model.Rule;

/**
 * A rule that waits for facts.
 *
 * @param rule the rule
 * @param asks what it waits for first
 * @param results what it may then conclude; empty where it concludes on no criterion
 */
record Waiting(Rule rule, List<String> asks, Set<Result> results) {}
