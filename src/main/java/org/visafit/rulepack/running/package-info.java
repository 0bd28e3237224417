/** Runs the rules over one case: the facts, the phases, the sums, the tree. */
package org.visafit.rulepack.running;
