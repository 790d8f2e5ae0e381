/**
 * Official documents as .docx by GB/T 9704-2012: page, styles, header block, colophon, page numbers. Knows the document
 * of the {@code narrative} package and Apache POI, nothing of indicators.
 */
package org.fazhi.word;
