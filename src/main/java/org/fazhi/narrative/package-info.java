/**
 * The text of the report: tokens that stand for figures, the phrases they print as (较上年减少239个工作日), the outline
 * and the official document it makes. Knows the catalogue, figures and values; neither Word nor screen.
 */
package org.fazhi.narrative;
