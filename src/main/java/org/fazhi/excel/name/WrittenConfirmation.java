package org.fazhi.excel.name;

import org.fazhi.catalogue.ConfirmedName;

/**
 * A confirmed name as it stands in a file (文件中的叫法).
 *
 * @param row in the file, counted from 1
 * @param code of the meaning in the workspace it comes from, empty where the file has none
 * @param meaning what the clerk calls it
 */
public record WrittenConfirmation(int row, ConfirmedName.Key key, String code, String meaning, String file) {}
