package org.fazhi.formula;

/** The district's figure of one indicator in one year (指标年度). */
public record FigureKey(String indicator, int year) {}
