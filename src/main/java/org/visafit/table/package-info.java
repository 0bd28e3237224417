/**
 * The rows of tables: numbers and lists that law or practice changes, inserted by rules of phase "data" and read by all
 * others. {@link org.visafit.table.Rows} are the functions that rules write.
 */
package org.visafit.table;
