package org.fazhi.excel;

import java.util.Optional;

/**
 * A cell of a foreign sheet (单元格).
 *
 * @param column counted from 0
 * @param formula the formula its content is the result of
 */
public record GridCell(int column, CellContent content, Optional<String> formula) {}
