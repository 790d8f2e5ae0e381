package org.fazhi.excel.unit;

/** A text and what stands in brackets at its end (括注). @param inside empty where nothing does */
record Brackets(String outside, String inside) {

    static Brackets of(String text) {
        String stripped = text.strip();
        int open = Math.max(stripped.lastIndexOf('（'), stripped.lastIndexOf('('));
        boolean closes = stripped.endsWith("）") || stripped.endsWith(")");
        if (open <= 0 || !closes) return new Brackets(stripped, "");
        return new Brackets(
                stripped.substring(0, open).strip(),
                stripped.substring(open + 1, stripped.length() - 1).strip());
    }
}
