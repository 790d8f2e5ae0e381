/** Saves the evidence of the year as one file from wherever it is asked for; knows what packs it, not what is in it. */
package org.fazhi.desktop.evidence;
