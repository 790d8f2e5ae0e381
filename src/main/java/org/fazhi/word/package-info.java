/**
 * Official documents as .docx by GB/T 9704-2012: page, styles, header block, colophon, page numbers. Knows the document
 * of the {@code narrative} package and how WordprocessingML says it; nothing of indicators. What never changes lies in
 * {@code parts} as files.
 */
package org.fazhi.word;
