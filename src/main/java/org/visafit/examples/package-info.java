/** Examples: found, run, compared with what they expect, and what none of them reaches. */
package org.visafit.examples;
