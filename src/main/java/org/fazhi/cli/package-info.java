/**
 * The program without a window (命令行): each command is one class that reads its options, calls the workspace and prints
 * text or one JSON document. Reasons go to standard error, in Chinese, the first line first.
 */
package org.fazhi.cli;
