package org.fazhi.excel.form;

/**
 * Whose form it is (填报表身份).
 *
 * @param workspace by what the workspace differs from every other
 * @param unit code of the unit
 * @param version counted from 1, one more each time a form is sent out to the unit
 */
public record FormIdentity(String workspace, int year, String unit, int version) {}
