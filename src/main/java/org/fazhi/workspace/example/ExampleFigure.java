package org.fazhi.workspace.example;

import java.util.Optional;

/**
 * A figure of the example as a clerk would write it (示例数据).
 *
 * @param indicator code of the indicator
 * @param unit code of the reporting unit for a collected indicator, empty for the district
 * @param written such as 150余 or 1/5
 */
public record ExampleFigure(String indicator, Optional<String> unit, String written) {}
