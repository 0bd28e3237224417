/**
 * Reads the rules three-valued over one case: what holds, what does not, and what would depend on a fact that was not
 * told. Finds what is worth asking.
 */
package org.visafit.rulepack.asking;
