/** What can be wrong with rules, and how it is said: where, what, and the nearest right thing. */
package org.visafit.rulepack.problem;
