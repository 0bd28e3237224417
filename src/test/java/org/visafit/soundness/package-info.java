/** What a service does to the library: many threads, rules edited while they serve, input that means harm. */
package org.visafit.soundness;
