package org.fazhi.desktop.ledger;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.Session;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;

/** The evidence files of a record (佐证材料). */
final class EvidenceList extends VBox {
    EvidenceList(Session session, LedgerYear ledger) {}

    void show(Optional<LedgerRow> row) {}
}
