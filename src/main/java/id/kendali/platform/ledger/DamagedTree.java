package id.kendali.platform.ledger;

/** What is stored of the tree does not fit itself or its signed heads; verification says where. */
final class DamagedTree extends RuntimeException {

    private static final long serialVersionUID = 1;

    DamagedTree(String damage) {
        super("The tree of the ledger is damaged: " + damage);
    }
}
