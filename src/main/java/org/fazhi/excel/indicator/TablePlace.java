package org.fazhi.excel.indicator;

/**
 * Which table of a file it is (表的位置).
 *
 * @param number counted from 0, from above to below and from left to right
 */
public record TablePlace(String sheet, int number) {}
