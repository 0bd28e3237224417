/** What must hold for every dossier, whatever the rules say: checked on all examples and on random dossiers. */
package org.visafit.properties;
