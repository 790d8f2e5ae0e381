/**
 * A catalogue as files: reads it from YAML with every fault named by file and line, and writes the definition of a ledger
 * so that it is read again as it was. The catalogues packed with the program come from here too.
 */
package org.fazhi.catalogue.yaml;
