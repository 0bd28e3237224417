/** Reads rule files: the part of DRL that rules may use, with the position of everything. */
package org.visafit.rulepack.reading;
