/** Whole days in the window: a clerk's, told step by step, and one of keys and clicks drawn by chance. */
package org.fazhi.desktop.day;
