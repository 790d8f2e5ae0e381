package org.fazhi.excel;

import java.util.Optional;

/**
 * A sheet that may be chosen for an import (工作表).
 *
 * @param year the year its name speaks of
 */
public record SheetChoice(String name, boolean hidden, Optional<Integer> year) {}
