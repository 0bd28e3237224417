/** The command line: one file a command. Needs picocli and Jackson on the class path. */
package org.visafit.cli;
