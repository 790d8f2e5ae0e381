/**
 * Reads documents that other programs wrote (读文档): .docx, .doc, .wps that is Word inside, plain text. Gives paragraphs and
 * rows of tables in order, and says what it left out. Knows files and their formats, nothing of what a text means.
 */
package org.fazhi.word.reading;
