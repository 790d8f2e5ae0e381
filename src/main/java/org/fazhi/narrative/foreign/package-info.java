/**
 * A report that another hand wrote (外来报告), understood: its outline, where its chapters belong, which indicators its
 * figures are of. Knows the catalogue and the words of figures; not the file it came from, nor what becomes of it.
 */
package org.fazhi.narrative.foreign;
