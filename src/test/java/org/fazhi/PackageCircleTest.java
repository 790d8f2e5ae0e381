package org.fazhi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What must hold between the classes of one package, and between the names of all. */
@AnalyzeClasses(
        packages = "org.fazhi",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WrittenByHand.class})
class PackageCircleTest {
    private static final int LARGEST_CIRCLE = 3;
    /**
     * What they are called like is far away: a point belongs to one of the catalogue's chapters; the parts of a choice in
     * 台账设计 are no parts of a document; what is shown of rows is no node that is shown.
     */
    private static final Set<String> LIKE_A_TOP_LEVEL_ONE = Set.of(
            "org.fazhi.edit.ReportPoint$Chapter",
            "org.fazhi.desktop.design.CountChoice$Parts",
            "org.fazhi.desktop.design.Grouping$Parts",
            "org.fazhi.desktop.design.RuleChoice$Parts",
            "org.fazhi.desktop.ledger.RowReading$Shown");

    /**
     * Classes that all lead to each other can only be understood at once, and that is possible with three. A type that
     * only permits others to be its kinds does not lead to them: none of its code does.
     */
    @ArchTest
    static void no_more_than_three_classes_of_a_package_lead_to_each_other(JavaClasses classes) {
        Map<String, Set<String>> led = reached(uses(classes));
        Stream<Set<String>> circles = led.keySet().stream()
                .map(one -> led.get(one).stream()
                        .filter(other -> led.getOrDefault(other, Set.of()).contains(one))
                        .collect(toCollection(TreeSet::new)));

        assertThat(circles.filter(circle -> circle.size() > LARGEST_CIRCLE).distinct())
                .isEmpty();
    }

    @ArchTest
    static void no_two_classes_have_the_same_name(JavaClasses classes) {
        Map<String, List<String>> named = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getFullName, toList())));

        assertThat(named.values().stream().filter(sharers -> sharers.size() > 1))
                .isEmpty();
    }

    /**
     * A nested type that can be named from another file is not called like a top-level one, which a reader would take it
     * for. The variants of a nested or enclosing interface are: they are written and read with it, {@code Reading.Blank}.
     */
    @ArchTest
    static void no_nested_type_is_called_like_a_top_level_one(JavaClasses classes) {
        Set<String> topLevel = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .collect(toCollection(TreeSet::new));

        assertThat(classes.stream()
                        .filter(one -> one.isNestedClass() && !one.isAnonymousClass() && !one.isLocalClass())
                        .filter(one -> !one.getModifiers().contains(JavaModifier.PRIVATE) && !isVariant(one))
                        .filter(one -> topLevel.contains(one.getSimpleName()))
                        .map(JavaClass::getFullName)
                        .filter(one -> !LIKE_A_TOP_LEVEL_ONE.contains(one)))
                .isEmpty();
    }

    private static boolean isVariant(JavaClass one) {
        return one.getRawInterfaces().stream()
                .anyMatch(above -> outermost(above).equals(outermost(one)));
    }

    /** What each class uses of its package, the classes written inside it taken with it. */
    private static Map<String, Set<String>> uses(JavaClasses classes) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass one : classes) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                JavaClass used = dependency.getTargetClass().getBaseComponentType();
                if (used.getPackageName().equals(one.getPackageName())
                        && !outermost(used).equals(outermost(one)))
                    uses.computeIfAbsent(outermost(one), _ -> new TreeSet<>()).add(outermost(used));
            }
        }
        return uses;
    }

    private static String outermost(JavaClass one) {
        return one.getEnclosingClass().map(PackageCircleTest::outermost).orElse(one.getFullName());
    }

    /** Where each class leads by all that it uses, and all that this uses. */
    private static Map<String, Set<String>> reached(Map<String, Set<String>> uses) {
        Map<String, Set<String>> reached = new TreeMap<>();
        uses.keySet().forEach(start -> {
            Set<String> seen = new TreeSet<>();
            Deque<String> next = new ArrayDeque<>(uses.get(start));
            while (!next.isEmpty()) {
                String one = next.pop();
                if (seen.add(one)) next.addAll(uses.getOrDefault(one, Set.of()));
            }
            reached.put(start, seen);
        });
        return reached;
    }
}
