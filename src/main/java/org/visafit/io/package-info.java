/** Dossiers and examples from YAML and JSON, assessments to JSON and text. Needs Jackson on the class path. */
package org.visafit.io;
