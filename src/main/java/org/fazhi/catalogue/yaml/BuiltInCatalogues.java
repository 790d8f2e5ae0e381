package org.fazhi.catalogue.yaml;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.FormulaLanguage;

/** The catalogues packed with the program (内置目录). */
public final class BuiltInCatalogues {
    /** 依法行政工作自查（八个领域）: for years up to 2020. */
    public static final String EIGHT_AREAS = "eight_areas";

    /** 法治政府建设年度报告（2021—2025年纲要）: for the years since. */
    public static final String OUTLINE_2021 = "outline_2021";

    private static final int OUTLINE_SINCE = 2021;

    private BuiltInCatalogues() {}

    public static List<String> codes() {
        return List.of(EIGHT_AREAS, OUTLINE_2021);
    }

    /** Their codes for a year that is begun, the one that suits it first. */
    public static List<String> codesFor(int year) {
        return year < OUTLINE_SINCE ? codes() : codes().reversed();
    }

    /** The one that a year begins with where nothing else is chosen. */
    public static String usualFor(int year) {
        return codesFor(year).getFirst();
    }

    /** One of them, read when it is first asked for. */
    public static Catalogue load(String code) {
        return switch (code) {
            case EIGHT_AREAS -> EightAreas.READ;
            case OUTLINE_2021 -> Outline2021.READ;
            default -> throw new IllegalArgumentException("no built-in catalogue " + code);
        };
    }

    private static final class EightAreas {
        static final Catalogue READ = read(EIGHT_AREAS);
    }

    private static final class Outline2021 {
        static final Catalogue READ = read(OUTLINE_2021);
    }

    private static Catalogue read(String code) {
        CatalogueReader reader = new CatalogueReader(CatalogueFiles.builtIn(), FormulaLanguage.TRUSTED);
        return switch (reader.read(code + "/catalogue.yaml")) {
            case ParsedCatalogue.Complete(Catalogue catalogue) -> catalogue;
            case ParsedCatalogue.Faulty(List<CatalogueFault> faults) ->
                throw new IllegalStateException(
                        faults.stream().map(String::valueOf).collect(Collectors.joining("\n")));
        };
    }
}
