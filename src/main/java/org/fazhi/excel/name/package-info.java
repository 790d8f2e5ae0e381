/** Confirmed names as a workbook that travels to another PC (叫法工作簿). Knows grids and the catalogue's confirmed names. */
package org.fazhi.excel.name;
