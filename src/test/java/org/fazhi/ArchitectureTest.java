package org.fazhi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URL;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.desktop.shell.DesktopApplication;
import org.fazhi.workspace.Workspace;

/**
 * Who may know whom. Data comes in at the bottom, is kept in the middle and goes out at the top; every arrow points
 * down. A better cut is welcome with a decision record: change the rule here with it.
 */
@AnalyzeClasses(
        packages = "org.fazhi",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WrittenByHand.class})
class ArchitectureTest {
    /** Sockets of every kind, those who make them, and what serves the database engine to others. */
    private static final Pattern OVER_A_NETWORK = Pattern.compile("java\\.net\\.(?!UR[IL]|Unknown).*"
            + "|java\\.net\\.URLConnection|javax\\.net\\..*|java\\.net\\.http\\..*|java\\.rmi\\..*|com\\.sun\\.net\\..*"
            + "|java\\.nio\\.channels\\.(Asynchronous)?(Server)?(Socket|Datagram|Multicast).*|sun\\.nio\\.ch\\..*"
            + "|org\\.h2\\.(server|tools)\\..*");

    /** Leaves out the classes generated from the migrations, which know only jOOQ. */
    static final class WrittenByHand implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/fazhi/store/schema/");
        }
    }

    @ArchTest
    static final ArchRule language_knows_only_what_is_below = onlyKnows("language")
            .because("language is about Chinese itself: pinyin, numerals, the bundles of words, and no office's"
                    + " business");

    @ArchTest
    static final ArchRule disk_knows_only_what_is_below =
            onlyKnows("disk").because("a file is written whole and forced whatever is in it");

    @ArchTest
    static final ArchRule value_knows_only_what_is_below =
            onlyKnows("value").because("a quantity means the same whatever it is a quantity of: the lowest layer");

    @ArchTest
    static final ArchRule ledger_knows_only_what_is_below = onlyKnows("ledger", "value")
            .because("a ledger is the same whichever catalogue it stands in, kept in a table or read from a sheet");

    @ArchTest
    static final ArchRule catalogue_knows_only_what_is_below = onlyKnows("catalogue", "ledger", "value")
            .because("the catalogue says what is collected, not how it is kept, computed, checked or shown");

    @ArchTest
    static final ArchRule formula_knows_only_what_is_below = onlyKnows("formula", "catalogue", "ledger", "value")
            .because("a formula computes from figures, wherever they were kept");

    @ArchTest
    static final ArchRule check_knows_only_what_is_below = onlyKnows("check", "catalogue", "ledger", "value", "formula")
            .because("a check asks figures and texts it is given and must work on any of them");

    @ArchTest
    static final ArchRule label_knows_only_what_is_below = onlyKnows("label", "catalogue", "value")
            .because("a sheet and a text call the same thing by the same names: what is meant is told in one place");

    @ArchTest
    static final ArchRule narrative_knows_only_what_is_below = onlyKnows("narrative", "label", "catalogue", "value")
            .because("a text with live figures needs the figures, but not how they are come by, nor pages nor tables");

    @ArchTest
    static final ArchRule word_knows_only_what_is_below = onlyKnows("word", "narrative")
            .because("a page is made of a finished text; it never asks where the text comes from");

    @ArchTest
    static final ArchRule excel_knows_only_what_is_below = onlyKnows("excel", "label", "catalogue", "ledger", "value")
            .because("a sheet is read and written the same whether or not a workspace is open");

    @ArchTest
    static final ArchRule edit_knows_only_what_is_below = onlyKnows("edit", "catalogue", "ledger", "value", "formula")
            .because("an edit is a value: who makes it and who keeps it need not know each other");

    @ArchTest
    static final ArchRule store_knows_only_what_is_below = onlyKnows(
                    "store", "edit", "catalogue", "ledger", "value", "formula", "narrative")
            .because("the store keeps values of the layers below and knows no file of an office program");

    @ArchTest
    static final ArchRule workspace_knows_only_what_is_below = onlyKnows(
                    "workspace",
                    "edit",
                    "store",
                    "excel",
                    "word",
                    "narrative",
                    "check",
                    "formula",
                    "label",
                    "catalogue",
                    "ledger",
                    "value")
            .because("use cases must run without a window: the command line and the tests call the same ones");

    @ArchTest
    static final ArchRule commands_do_not_know_the_window = noClasses()
            .that(resideInAPackage("org.fazhi.cli.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.fazhi.desktop.."))
            .because("a command works where there is no display");

    @ArchTest
    static final ArchRule the_window_does_not_know_commands = noClasses()
            .that(resideInAPackage("org.fazhi.desktop.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.fazhi.cli.."))
            .because("the window calls use cases, not commands");

    @ArchTest
    static final ArchRule windows_and_commands_do_not_know_the_store = noClasses()
            .that(resideInAnyPackage("org.fazhi.desktop..", "org.fazhi.cli.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.fazhi.store.."))
            .because("windows and commands ask use cases; how things are kept may change without them");

    @ArchTest
    static final ArchRule nothing_knows_main = noClasses()
            .that(resideInAPackage("org.fazhi.*.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.fazhi"))
            .because("Main only chooses between the window and a command");

    @ArchTest
    static final ArchRule store_excel_and_word_do_not_know_each_other = slices().matching(
                    "org.fazhi.(store|excel|word)..")
            .should()
            .notDependOnEachOther()
            .because("keeping, sheets and pages meet only in a use case of the workspace");

    @ArchTest
    static final ArchRule only_the_window_knows_javafx = only("org.fazhi.desktop..")
            .dependOnClassesThat(resideInAnyPackage(
                    "javafx..", "com.sun.javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.ikonli.."))
            .because("everything below the window must run and be tested without a display");

    @ArchTest
    static final ArchRule only_the_store_knows_sql = only("org.fazhi.store..")
            .dependOnClassesThat(
                    resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb.."))
            .because("only the store writes, so what is saved is saved in one way");

    @ArchTest
    static final ArchRule only_excel_knows_files_of_office_programs = only(
                    "org.fazhi.excel..", "org.fazhi.word.reading..")
            .dependOnClassesThat(resideInAnyPackage(
                    "org.apache.poi..",
                    "org.apache.xmlbeans..",
                    "org.openxmlformats..",
                    "org.dhatim..",
                    "org.apache.commons.csv.."))
            .because("the traps of foreign files are met where they are read; documents are written from parts");

    @ArchTest
    static final ArchRule only_catalogue_files_know_yaml = only("org.fazhi.catalogue.yaml..")
            .dependOnClassesThat(resideInAPackage("org.snakeyaml.."))
            .because("a definition is read and written in one notation, with the place of every fault");

    @ArchTest
    static final ArchRule only_formulas_know_the_evaluator = only("org.fazhi.formula..")
            .dependOnClassesThat(resideInAPackage("com.ezylang.."))
            .because("what a formula may say is ours to decide, not the evaluator's");

    @ArchTest
    static final ArchRule only_comparison_knows_differences = only("org.fazhi.workspace.comparison..")
            .dependOnClassesThat(resideInAPackage("com.github.difflib.."))
            .because("two versions are compared in one way, and what a paragraph is to a reader is ours to decide");

    @ArchTest
    static final ArchRule only_the_store_and_commands_know_json = only(
                    "org.fazhi.store..", "org.fazhi.cli..", "org.fazhi.workspace.library..")
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."))
            .because("rows in the journal, manifests, --json and the bill of materials are JSON, and nothing else is");

    @ArchTest
    static final ArchRule no_public_method_of_the_workspace_hands_out_a_type_of_the_store = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAPackage("org.fazhi.workspace").and(modifier(JavaModifier.PUBLIC)))
            .should()
            .haveRawReturnType(resideInAPackage("org.fazhi.store.."))
            .because("windows and commands would come to depend on how things are kept");

    @ArchTest
    static final ArchRule only_commands_know_picocli = only("org.fazhi.cli..")
            .dependOnClassesThat(resideInAPackage("picocli.."))
            .because("use cases know nothing of options and exit statuses");

    @ArchTest
    static final ArchRule no_package_rests_on_one_that_rests_on_it = slices().matching("org.fazhi.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package, a sub-package too, can be understood only if what it rests on does not rest on it");

    @ArchTest
    static final ArchRule every_package_says_what_it_is = classes()
            .should(resideInADescribedPackage())
            .because("whoever opens the tree should know where a thing is");

    @ArchTest
    static final ArchRule only_commands_write_to_standard_output = noClasses()
            .that(not(resideInAnyPackage("org.fazhi.cli..", "org.fazhi")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("with --json standard output holds one document and nothing else");

    @ArchTest
    static final ArchRule the_time_comes_from_the_clock_handed_in = noClasses()
            .should()
            .callMethodWhere(asksTheMachineForTheTime())
            .because("the day and the hour come from the clock that was handed in");

    @ArchTest
    static final ArchRule clocksAreHandedIn = noClasses()
            .that(not(belongToAnyOf(DesktopApplication.class, Workspace.class)))
            .should()
            .callMethodWhere(makesAClock())
            .because("the window and the commands begin with one clock each, and all else goes by it");

    @ArchTest
    static final ArchRule nothing_opens_a_socket = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "speak over a network",
                    (JavaClass type) -> OVER_A_NETWORK.matcher(type.getName()).matches()))
            .orShould()
            .callMethod(URL.class, "openConnection")
            .orShould()
            .callMethod(URL.class, "openStream")
            .because("what the office keeps never leaves the machine by itself; files are read by their paths, what is"
                    + " packed with the program through its class loader");

    private static ArchRule onlyKnows(String name, String... below) {
        String[] allowed = Stream.concat(Stream.of(name, "language", "disk"), Arrays.stream(below))
                .map(one -> "org.fazhi." + one + "..")
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage("org.fazhi." + name + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.fazhi..").and(not(resideInAnyPackage(allowed))));
    }

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShould only(String... packages) {
        return noClasses().that(not(resideInAnyPackage(packages))).should();
    }

    /** Whatever tells the time without a clock, such as {@code LocalDate.now()} and {@code Year.now(zone)}. */
    private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("asks the machine for the time", call -> {
            JavaClass owner = call.getTargetOwner();
            boolean now = owner.getPackageName().startsWith("java.time")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(one -> one.isEquivalentTo(Clock.class));
            return now || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        });
    }

    private static DescribedPredicate<JavaMethodCall> makesAClock() {
        return DescribedPredicate.describe(
                "makes a clock",
                call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                        && call.getName().startsWith("system"));
    }

    private static ArchCondition<JavaClass> resideInADescribedPackage() {
        Set<String> reported = new TreeSet<>();
        return new ArchCondition<>("reside in a package that has a package-info") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                String name = one.getPackageName();
                if (name.equals("org.fazhi")
                        || one.getPackage().tryGetPackageInfo().isPresent()) return;
                if (reported.add(name)) events.add(SimpleConditionEvent.violated(one, "no package-info in " + name));
            }
        };
    }
}
