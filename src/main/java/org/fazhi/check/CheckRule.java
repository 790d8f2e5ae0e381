package org.fazhi.check;

import java.util.stream.Stream;

/** A check ready to run, made from its line of data (校核规则). */
interface CheckRule {

    Stream<Finding> findings(CheckedYear year);
}
