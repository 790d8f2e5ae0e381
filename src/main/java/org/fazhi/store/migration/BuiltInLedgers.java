package org.fazhi.store.migration;

import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.CHECK_DEFINITION;
import static org.fazhi.store.schema.Tables.INDICATOR;
import static org.fazhi.store.schema.Tables.WORK_ITEM;

import java.util.List;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.ledger.Ledger;
import org.fazhi.store.Sql;
import org.fazhi.store.catalogue.CatalogueRows;
import org.fazhi.store.catalogue.DefinitionTexts;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jooq.DSLContext;

/**
 * Gives years begun before there were ledgers those of the built-in catalogue they began with, and the checks that look
 * at ledgers (补充内置台账). A locked year stays as it was filed. A ledger comes without counts of indicators the office
 * has since taken out.
 */
final class BuiltInLedgers implements JavaMigration {
    /** The rules that came with the ledgers; all others a year had from its beginning, or the office took them out. */
    private static final Set<String> RULES = Set.of("ledger_rules", "counted_override", "ledger_total");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("3");
    }

    @Override
    public String getDescription() {
        return "built-in ledgers";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        DSLContext sql = Sql.over(context.getConnection());
        sql.select(BOOK.BOOK_YEAR, BOOK.CATALOGUE_CODE)
                .from(BOOK)
                .where(BOOK.LOCKED.isFalse())
                .and(BOOK.CATALOGUE_CODE.in(BuiltInCatalogues.codes()))
                .fetch()
                .forEach(book -> {
                    Catalogue builtIn = BuiltInCatalogues.load(book.value2());
                    giveLedgers(sql, book.value1(), builtIn);
                    giveChecks(sql, book.value1(), builtIn);
                });
    }

    private static void giveLedgers(DSLContext sql, int year, Catalogue builtIn) {
        Set<String> items = sql.select(WORK_ITEM.CODE)
                .from(WORK_ITEM)
                .where(WORK_ITEM.BOOK_YEAR.eq(year))
                .fetchSet(WORK_ITEM.CODE);
        Set<String> indicators = sql.select(INDICATOR.CODE)
                .from(INDICATOR)
                .where(INDICATOR.BOOK_YEAR.eq(year))
                .fetchSet(INDICATOR.CODE);
        List<Ledger> ledgers = builtIn.ledgers().stream()
                .filter(ledger -> items.contains(ledger.workItem()))
                .map(ledger -> ledger.withCounts(ledger.counts().stream()
                        .filter(count -> indicators.contains(count.indicator()))
                        .toList()))
                .toList();
        sql.batchInsert(new CatalogueRows(year, new DefinitionTexts()).ofLedgers(ledgers))
                .execute();
    }

    private static void giveChecks(DSLContext sql, int year, Catalogue builtIn) {
        Set<String> kept = sql.select(CHECK_DEFINITION.CODE)
                .from(CHECK_DEFINITION)
                .where(CHECK_DEFINITION.BOOK_YEAR.eq(year))
                .fetchSet(CHECK_DEFINITION.CODE);
        List<CheckDefinition> checks = builtIn.checks().stream()
                .filter(check -> RULES.contains(check.rule()) && !kept.contains(check.code()))
                .toList();
        sql.batchInsert(new CatalogueRows(year, new DefinitionTexts()).ofChecks(checks, kept.size()))
                .execute();
    }
}
