package org.fazhi.workspace.example.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.catalogue.yaml.PlainYaml;

/**
 * What the example holds of one ledger (示例台账): rows written out, and groups of rows of which only is said how they are
 * made.
 */
record ExampleLedger(List<Map<String, String>> rows, List<Group> groups) {

    /** @param recipes by column; those that rest on another column come after it */
    record Group(int rows, Map<String, Recipe> recipes) {}

    static ExampleLedger parse(String file) {
        Map<String, Object> root = RecipeReader.words(PlainYaml.read(file));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Object row : list(root.get("rows"))) {
            Map<String, String> values = new LinkedHashMap<>();
            RecipeReader.words(row).forEach((column, value) -> values.put(column, String.valueOf(value)));
            rows.add(values);
        }
        List<Group> groups =
                list(root.get("groups")).stream().map(ExampleLedger::group).toList();
        return new ExampleLedger(rows, groups);
    }

    private static Group group(Object written) {
        Map<String, Object> words = RecipeReader.words(written);
        Map<String, Recipe> recipes = new LinkedHashMap<>();
        RecipeReader.words(words.get("columns"))
                .forEach((column, recipe) -> recipes.put(column, RecipeReader.read(recipe)));
        return new Group(Integer.parseInt(String.valueOf(words.get("rows"))), recipes);
    }

    private static List<?> list(Object written) {
        return written instanceof List<?> list ? list : List.of();
    }
}
