package id.kendali.platform.ledger;

/** What verification can find. */
public enum FindingKind {
    /** What an entry says is not what was sealed. */
    ENTRY_EDITED,
    /** A sealed entry is gone. */
    ENTRY_DELETED,
    /** An entry stands among sealed ones and is not in the tree: put in later, or its leaf was taken away. */
    ENTRY_INSERTED,
    /** Two entries, or their texts, changed places. */
    ENTRIES_REORDERED,
    /** An entry was emptied without an entry about the erasure. */
    ERASURE_UNRECORDED,
    /** A number of the tree is missing. */
    NUMBER_MISSING,
    /** A stored hash is not that of the entries below it. */
    TREE_DIFFERS,
    /** A head does not have the root of its entries. */
    HEAD_DIFFERS,
    /** The signature of a head is not that of its key. */
    SIGNATURE_INVALID,
    /** A head is signed by a key that is not known outside the database. */
    KEY_UNKNOWN,
    /** A head that is kept outside covers more entries than there are. */
    TAIL_CUT,
    /** A head that is kept outside has another root than the entries it covers. */
    HISTORY_REWRITTEN,
    /** A head that is kept outside is no longer in the database. */
    HEAD_REMOVED,
    /** A line of the journal of heads is no head, or its signature is wrong. */
    JOURNAL_DAMAGED,
    /** A row is not as its last entry says. */
    ROW_CHANGED,
    /** A row is gone though its last entry says nothing of it. */
    ROW_DELETED,
    /** A row is there though no entry says so. */
    ROW_INSERTED,
    /** Between two entries about a row, the row changed. */
    CHANGE_UNRECORDED,
    /** A guarded table lacks the triggers of the ledger, or they are switched off. */
    TRIGGERS_OFF,
    /** A guarded table is gone. */
    TABLE_MISSING;

    /** Key of the sentence in the message files. */
    public String messageKey() {
        return "ledger.finding." + name();
    }
}
