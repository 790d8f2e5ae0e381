/**
 * The report screen (报告): the document page by page as it will be filed, with its outline, what still blocks filing,
 * and the export. It draws what {@link org.fazhi.narrative.PageLayout} laid out and decides nothing about the text.
 */
package org.fazhi.desktop.report;
