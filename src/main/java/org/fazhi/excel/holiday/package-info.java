/** Reads lists of holidays and shifted working days from foreign sheets (节假日导入). */
package org.fazhi.excel.holiday;
