/** The checks without which a rule pack does not load. Each looks for one kind of mistake and names the mend. */
package org.visafit.rulepack.check;
